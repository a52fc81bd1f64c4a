package gouji.cli;

import gouji.document.Place;
import gouji.report.Finding;
import gouji.report.Severity;
import gouji.rules.BrokenRulesException;
import gouji.write.PlaceText;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: what is wrong with each report, a line a finding, for people and their editors. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private ReportFiles files;

    @Option(names = "--strict", descriptionKey = "option.strict")
    private boolean strict;

    private final Streams streams;
    private final Language language;
    private final Messages messages;
    private int reports;
    private int errors;
    private int warnings;
    private int notes;

    CheckCommand(Streams streams, Language language) {
        this.streams = streams;
        this.language = language;
        this.messages = new Messages(language);
    }

    @Override
    public Integer call() throws IOException, BrokenRulesException {
        files.analyze(language, streams, this::print);
        streams.print(messages.text("check.summary", reports, errors, warnings, notes) + "\n");
        return errors > 0 || strict && warnings > 0 ? ExitStatus.SOME : ExitStatus.FINE;
    }

    private void print(Outcome outcome) throws IOException {
        String file = outcome.source().name();
        if (outcome.isLeftOut()) {
            streams.err().println(file + ": " + outcome.message());
            return;
        } else if (!outcome.isAnalysed()) {
            print(file, null, Severity.ERROR, outcome.code(), outcome.message());
            return;
        }
        reports++;
        for (Finding finding : outcome.analysis().report().findings()) {
            print(file, finding.at(), finding.severity(), finding.code(), finding.message());
        }
    }

    private void print(String file, Place at, Severity severity, String code, String message) throws IOException {
        switch (severity) {
            case ERROR -> errors++;
            case WARNING -> warnings++;
            case INFO -> notes++;
        }
        streams.print(file + ":" + (at == null ? "" : PlaceText.of(at) + ":") + " " + severity.word() + " " + code + " " + message
                + "\n");
    }
}
