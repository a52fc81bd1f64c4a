package gouji.corpus.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The programs that make documents, run in a folder of their own; an environment variable of its name in capitals names another. */
record Programs(Path work) {

    /** Runs a program, which must end well. */
    void run(String program, String... arguments) throws IOException, InterruptedException {
        int status = start(program, arguments).waitFor();
        if (status != 0) {
            throw new IOException(program + " ended with " + status + ": " + log());
        }
    }

    /** Starts a program; what it says is in the log. */
    Process start(String program, String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(program, arguments)).directory(work.toFile());
        builder.environment().putAll(Map.of("HOME", work.toString()));
        return builder.redirectErrorStream(true).redirectOutput(work.resolve("log").toFile()).start();
    }

    String log() throws IOException {
        return Files.readString(work.resolve("log"));
    }

    private static List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(System.getenv().getOrDefault(program.toUpperCase(Locale.ROOT), program));
        command.addAll(Arrays.asList(arguments));
        return command;
    }
}
