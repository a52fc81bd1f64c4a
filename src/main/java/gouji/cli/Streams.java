package gouji.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes.
 *
 * @param out      results, as bytes; a failure to write must not pass unseen, so no print stream
 * @param err      what a person should know, in UTF-8
 * @param terminal whether a person watches {@code err}
 */
record Streams(OutputStream out, PrintStream err, boolean terminal) {

    /** Prints results that are text, in UTF-8, at once. */
    void print(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
