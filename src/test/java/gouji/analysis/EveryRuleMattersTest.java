package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.report.Report;
import gouji.rules.RuleFolder;
import java.nio.file.Path;
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

    private record Example(Document document, Optional<Report> report) {
    }

    @Test
    void withoutAnyOneRuleSomeReportIsAnother() {
        Set<String> codes = new TreeSet<>();
        RULES.formats().forEach(format -> codes.addAll(format.rules().codes()));
        Set<String> idle = withoutEffect(codes, Stream.of(CorpusFiles.texts(), CorpusFiles.prints()).flatMap(List::stream).toList());
        assertEquals(Set.of(), idle.isEmpty() ? idle : withoutEffect(idle, CorpusFiles.pdfs()));
    }

    private static Set<String> withoutEffect(Set<String> codes, List<Path> files) {
        List<Example> examples = files.parallelStream().map(CorpusFiles::read)
                .map(document -> new Example(document, report(CorpusFiles.engine(RULES), document))).toList();
        return codes.parallelStream().filter(code -> {
            Engine without = CorpusFiles.engine(RULES, code);
            return examples.stream().allMatch(example -> example.report().equals(report(without, example.document())));
        }).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<Report> report(Engine engine, Document document) {
        try {
            return Optional.of(engine.analyze(document).report());
        } catch (UnknownFormatException none) {
            return Optional.empty();
        }
    }
}
