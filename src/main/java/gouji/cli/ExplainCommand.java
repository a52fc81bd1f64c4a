package gouji.cli;

import gouji.analysis.Analysis;
import gouji.analysis.Engine;
import gouji.cli.Inputs.Input;
import gouji.report.Field;
import gouji.report.Report;
import gouji.rules.BrokenRulesException;
import gouji.rules.FormField;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code explain}: how one figure came about. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final int SHOWN = 5;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "param.file")
    private Path file;

    @Parameters(index = "1", paramLabel = "FIELD", descriptionKey = "param.field")
    private String id;

    @Mixin
    private RulesOption rules;

    private final Streams streams;
    private final Language language;
    private final Messages messages;

    ExplainCommand(Streams streams, Language language) {
        this.streams = streams;
        this.language = language;
        this.messages = new Messages(language);
    }

    @Override
    public Integer call() throws IOException, BrokenRulesException {
        Analyzer analyzer = rules.analyzer(language);
        List<Outcome> outcomes = outcomes(analyzer);
        List<Outcome> analysed = outcomes.stream().filter(Outcome::isAnalysed).toList();
        if (analysed.isEmpty()) {
            outcomes.forEach(one -> streams.err().println(one.source().name() + ": " + one.message()));
            return ExitStatus.SOME;
        } else if (analysed.size() > 1) {
            streams.err().println(messages.text("explain.several", file));
            analysed.forEach(one -> streams.err().println("  " + one.source().name()));
            return ExitStatus.USAGE;
        }
        Outcome outcome = analysed.get(0);
        Analysis analysis = outcome.analysis();
        List<String> ids = analysis.report().fields().stream().map(Field::id).toList();
        Optional<Field> field = analysis.report().fields().stream().filter(one -> one.id().equals(id)).findFirst();
        if (field.isEmpty()) {
            streams.err().println(messages.text("explain.unknown", id, analysis.report().format()));
            NearNames.of(id, ids).forEach(near -> streams.err().println("  " + near));
            return ExitStatus.USAGE;
        }
        streams.print(new Explanation(messages).of(field.get(), table(analyzer.engine(), analysis.report()), analysis));
        return ExitStatus.FINE;
    }

    /** What came of the file; of a container with more reports than one needs to see only the first few. */
    private List<Outcome> outcomes(Analyzer analyzer) throws BrokenRulesException {
        List<Outcome> outcomes = new ArrayList<>();
        Entries entries = new Entries(analyzer, List.of(Input.of(file)));
        while (entries.hasNext() && outcomes.stream().filter(Outcome::isAnalysed).count() < SHOWN) {
            outcomes.add(analyzer.analyze(entries.next()));
        }
        return outcomes;
    }

    private String table(Engine engine, Report report) {
        return engine.rules().formats().stream().filter(format -> format.id().equals(report.format()))
                .flatMap(format -> format.form().fields().stream()).filter(field -> field.id().equals(id))
                .map(FormField::table).findFirst().orElse("");
    }
}
