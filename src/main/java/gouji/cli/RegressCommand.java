package gouji.cli;

import gouji.corpus.Baseline;
import gouji.corpus.BrokenLabelException;
import gouji.corpus.Regression;
import gouji.corpus.Regression.Scored;
import gouji.rules.BrokenRulesException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code regress}: the corpus against its labels, and against what was reached before. */
@Command(name = "regress")
final class RegressCommand implements Callable<Integer> {

    private static final String BASELINE = "baseline.json";

    @Parameters(arity = "0..1", paramLabel = "CORPUS", descriptionKey = "param.corpus")
    private Path corpus;

    @Option(names = "--record", descriptionKey = "option.record")
    private boolean record;

    @Mixin
    private RulesOption rules;

    @Spec
    private CommandSpec spec;

    private final Streams streams;
    private final Language language;
    private final Messages messages;

    RegressCommand(Streams streams, Language language) {
        this.streams = streams;
        this.language = language;
        this.messages = new Messages(language);
    }

    @Override
    public Integer call() throws IOException, BrokenRulesException, BrokenLabelException {
        Path folder = corpus == null ? Home.corpus() : corpus;
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), messages.text("regress.corpus", folder));
        }
        Path recorded = folder.resolve(BASELINE);
        Baseline before = baseline(recorded);
        Analyzer analyzer = rules.analyzer(language);
        List<Scored> scored = new Regression(analyzer.readers(), analyzer.engine()).run(folder);
        Baseline now = Regression.baseline(scored);
        ScoreText text = new ScoreText(messages);
        streams.print(text.of(scored));
        if (record) {
            now.write(recorded);
            streams.print(messages.text("regress.recorded", recorded) + "\n");
            return ExitStatus.FINE;
        }
        List<Baseline.Loss> losses = before.losses(now);
        streams.print(text.ofLosses(losses));
        return losses.isEmpty() ? ExitStatus.FINE : ExitStatus.SOME;
    }

    private Baseline baseline(Path recorded) {
        try {
            return Baseline.read(recorded);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), messages.text("regress.baseline", recorded, e.getMessage()));
        }
    }
}
