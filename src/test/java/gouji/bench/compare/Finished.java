package gouji.bench.compare;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What another program left when it had ended. */
final class Finished {

    private Finished() {
    }

    /** Runs a program to its end; its words go to a log that an error shows. */
    static void process(String... command) throws IOException, InterruptedException {
        File log = File.createTempFile("compare", ".log");
        int status = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start().waitFor();
        String said = Files.readString(log.toPath());
        Files.delete(log.toPath());
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + status + ": " + said);
        }
    }

    /** The JSON file that it made of a PDF. */
    static File output(Path outputs, Path pdf) {
        return outputs.resolve(pdf.getFileName().toString().replaceFirst("\\.pdf$", ".json")).toFile();
    }
}
