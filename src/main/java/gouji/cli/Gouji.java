package gouji.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program {@code gouji}: reads reports and tells what they say. */
@Command(name = "gouji", versionProvider = Version.class)
public final class Gouji implements Callable<Integer> {

    @Option(names = "--lang", paramLabel = "zh|en", scope = CommandLine.ScopeType.INHERIT, descriptionKey = "option.lang")
    private Language language;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT, descriptionKey = "option.help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    @Spec
    private CommandSpec spec;

    private Gouji() {
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitStatus.USAGE;
    }

    /** Runs one command and ends with its exit status. */
    public static void main(String[] arguments) {
        OutputStream out = new BufferedOutputStream(new ResultStream(new FileOutputStream(FileDescriptor.out)), 1 << 16);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // What libraries have to say must never stand among the records.
        System.setOut(err);
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.exit(run(arguments, new Streams(out, err, Boolean.getBoolean("gouji.terminal"))));
    }

    /** Runs one command and gives its exit status. */
    static int run(String[] arguments, Streams streams) {
        Language language = Language.askedFor(arguments);
        Messages messages = new Messages(language);
        Complaints complaints = new Complaints(streams, messages);
        CommandLine line = new CommandLine(new Gouji())
                .addSubcommand(new AnalyzeCommand(streams, language))
                .addSubcommand(new CheckCommand(streams, language))
                .addSubcommand(new ExplainCommand(streams, language))
                .addSubcommand(new RegressCommand(streams, language));
        return line.setResourceBundle(messages.bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(complaints)
                .setExecutionExceptionHandler(complaints)
                .execute(arguments);
    }
}
