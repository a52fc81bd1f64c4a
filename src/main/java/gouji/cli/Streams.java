package gouji.cli;

import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Where a command writes.
 *
 * @param out      results, as bytes; a failure to write must not pass unseen, so no print stream
 * @param err      what a person should know, in UTF-8
 * @param terminal whether a person watches {@code err}
 */
record Streams(OutputStream out, PrintStream err, boolean terminal) {
}
