package gouji.cli;

import gouji.rules.BrokenRulesException;
import gouji.write.CsvTable;
import gouji.write.JsonLines;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code analyze}: one JSON object a report, one a line, on standard output. */
@Command(name = "analyze")
final class AnalyzeCommand implements Callable<Integer> {

    @Mixin
    private ReportFiles files;

    @Option(names = "--csv", paramLabel = "FILE", descriptionKey = "option.csv")
    private Path csv;

    @Spec
    private CommandSpec spec;

    private final Streams streams;
    private final Language language;
    private final Messages messages;
    private boolean failed;

    AnalyzeCommand(Streams streams, Language language) {
        this.streams = streams;
        this.language = language;
        this.messages = new Messages(language);
    }

    @Override
    public Integer call() throws IOException, BrokenRulesException {
        try (CsvTable table = csv == null ? null : table()) {
            JsonLines lines = new JsonLines(streams.out());
            files.analyze(language, streams, outcome -> print(outcome, lines, table));
            if (table != null) {
                table.finish();
            }
        }
        return failed ? ExitStatus.SOME : ExitStatus.FINE;
    }

    private CsvTable table() {
        try {
            return new CsvTable(csv.toAbsolutePath());
        } catch (FileAlreadyExistsException e) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.csv.other", e.getFile()));
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.csv.folder", csv, e.getFile()));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), messages.text("cli.csv", csv, e));
        }
    }

    private void print(Outcome outcome, JsonLines lines, CsvTable table) throws IOException {
        if (!outcome.isAnalysed()) {
            if (!outcome.isLeftOut()) {
                failed = true;
                lines.error(outcome.source(), outcome.code(), outcome.message());
            }
            streams.err().println(outcome.source().name() + ": " + outcome.message());
            return;
        }
        lines.report(outcome.analysis().report());
        if (table != null) {
            table.add(outcome.analysis().report());
        }
    }
}
