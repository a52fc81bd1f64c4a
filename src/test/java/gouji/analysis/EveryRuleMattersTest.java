package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.text.TextReader;
import gouji.rules.RuleFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With any one rule switched off some report comes out otherwise: no rule is there for nothing. */
class EveryRuleMattersTest {

    private static final RuleFolder RULES = CorpusFiles.rules(CorpusFiles.RULES);
    private static final Path SENTENCES = Path.of("src", "test", "resources", "narrative", "statements.txt");

    private record Example(Document document, Optional<Analysis> analysis) {

        boolean names(String code) {
            return analysis.isPresent() && analysis.get().trace().steps().stream().anyMatch(step -> step.code().equals(code));
        }

        boolean isSameBy(Engine engine) {
            return analysis.map(Analysis::report).equals(analyze(engine, document).map(Analysis::report));
        }
    }

    @Test
    void withoutAnyOneRuleSomeReportIsAnother() {
        Stream<Document> files = Stream.of(CorpusFiles.prints(), CorpusFiles.texts()).flatMap(List::stream).map(CorpusFiles::read);
        List<Example> examples = Stream.concat(files, Stream.of(sentences()))
                .map(document -> new Example(document, analyze(CorpusFiles.engine(RULES), document))).toList();
        Set<String> codes = new TreeSet<>();
        RULES.formats().forEach(format -> codes.addAll(format.rules().codes()));
        Set<String> idle = codes.parallelStream().filter(code -> {
            Engine without = CorpusFiles.engine(RULES, code);
            // Those that the rule is told to have touched first: one of them decides at once.
            return examples.stream().sorted(Comparator.comparing(example -> !example.names(code)))
                    .allMatch(example -> example.isSameBy(without));
        }).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), idle);
    }

    /** A report whose narrative is all the example sentences of statements, above the smallest table that has a format. */
    private static Document sentences() {
        try (Stream<String> lines = Files.lines(SENTENCES)) {
            String told = lines.map(line -> line.split("\\|")[0]).collect(Collectors.joining("\n\n"));
            String text = "松园县2021年政府信息公开工作年度报告\n\n一、总体情况\n\n" + told
                    + "\n\n二、主动公开政府信息情况\n\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n";
            return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source(SENTENCES.toString(), null, "text/plain", null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<Analysis> analyze(Engine engine, Document document) {
        try {
            return Optional.of(engine.analyze(document));
        } catch (UnknownFormatException none) {
            return Optional.empty();
        }
    }
}
