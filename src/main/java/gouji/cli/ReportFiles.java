package gouji.cli;

import gouji.rules.BrokenRulesException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a command on many files is given: the files, and the rules to analyse them by. */
final class ReportFiles {

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "param.files")
    private List<Path> files;

    @Mixin
    private RulesOption rules;

    /** Analyses them all, and hands over what came of each in their order. */
    void analyze(Language language, Streams streams, Batch.Taker taker) throws IOException, BrokenRulesException {
        new Batch(rules.analyzer(language), streams).run(Inputs.of(files), taker);
    }
}
