package gouji.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output, which tells a reader that has gone from a real failure to write. */
final class ResultStream extends FilterOutputStream {

    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    ResultStream(OutputStream out) {
        super(out);
    }

    /** Nobody reads on: whoever wanted only the first lines, as head does, has them. */
    static final class NoReaderException extends IOException {

        private static final long serialVersionUID = 1L;

        NoReaderException(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            out.write(bytes, from, count);
        } catch (IOException e) {
            throw isPipe() || String.valueOf(e.getMessage()).contains("Broken pipe") ? new NoReaderException(e) : e;
        }
    }

    /** The system's own words for a broken pipe depend on its language; and nothing else goes wrong with one. */
    private static boolean isPipe() {
        try {
            String target = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return target.startsWith("pipe:") || target.startsWith("socket:");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
