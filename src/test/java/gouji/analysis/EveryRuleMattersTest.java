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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With any one rule switched off some report comes out otherwise: no rule is there for nothing. */
class EveryRuleMattersTest {

    private static final RuleFolder RULES = CorpusFiles.rules(CorpusFiles.RULES);
    private static final Path SENTENCES = Path.of("src", "test", "resources", "narrative", "statements.txt");
    private static final int TOGETHER = 12;

    private record Example(Document document, Optional<Analysis> analysis) {

        boolean names(String code) {
            return analysis.isPresent() && analysis.get().trace().steps().stream().anyMatch(step -> step.code().equals(code));
        }

        boolean isSameBy(Engine engine) {
            return analysis.map(Analysis::report).equals(analyze(engine, document).map(Analysis::report));
        }
    }

    @Test
    void withoutAnyOneRuleSomeReportIsAnother() throws Exception {
        Stream<Document> files = Stream.of(CorpusFiles.prints(), CorpusFiles.scans(), CorpusFiles.texts()).flatMap(List::stream).map(CorpusFiles::read);
        List<Example> examples = Stream.of(files, sentences(), Stream.of(PictureOfATableTest.reportWithPictures(1), RecognisedTitleTest.unsure(), PageNameTest.untitled()),
                TitleTest.belowOthers().stream(), RepeatedTableTest.prints()).flatMap(each -> each)
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

    /** Reports whose narratives are the example sentences of statements, above the smallest table that has a format. */
    private static Stream<Document> sentences() {
        try {
            List<String> lines = Files.readAllLines(SENTENCES).stream().map(line -> line.split("\\|")[0]).toList();
            return IntStream.iterate(0, from -> from < lines.size(), from -> from + TOGETHER)
                    .mapToObj(from -> told(lines.subList(from, Math.min(from + TOGETHER, lines.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document told(List<String> sentences) {
        String text = "松园县2021年政府信息公开工作年度报告\n\n一、总体情况\n\n" + String.join("\n\n", sentences)
                + "\n\n二、主动公开政府信息情况\n\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t0\n";
        try {
            return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source(SENTENCES.toString(), null, "text/plain", null));
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
