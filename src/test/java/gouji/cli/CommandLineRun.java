package gouji.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What a command line printed, and how it ended. */
record CommandLineRun(int status, String out, String err) {

    /** A report of the corpus whose figures are known. */
    static final Path REPORT = Path.of("corpus", "city-large-figures", "report.txt");

    static CommandLineRun of(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
        int status = Gouji.run(words, new Streams(out, new PrintStream(err, true, StandardCharsets.UTF_8), false));
        return new CommandLineRun(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
