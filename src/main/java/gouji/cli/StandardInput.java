package gouji.cli;

import gouji.read.Content;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;

/** What is piped into the program. */
final class StandardInput {

    private StandardInput() {
    }

    /** Reads to the end; a second time there is nothing. */
    static Content content() throws UnreadableException {
        try {
            InputStream in = System.in;
            byte[] bytes = in.readNBytes(Readers.DEFAULT_LIMIT + 1);
            if (bytes.length == 0) {
                throw new UnreadableException("read.empty");
            }
            return Content.of(bytes);
        } catch (IOException e) {
            throw new UnreadableException("read.failed", String.valueOf(e.getMessage()));
        }
    }
}
