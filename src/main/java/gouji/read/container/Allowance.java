package gouji.read.container;

import gouji.read.UnreadableException;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** What may still be taken out of one given file. */
final class Allowance {

    /** The reason that is given where a file breaks off. */
    static final String CUT = "read.container.cut";

    private final ContainerLimits limits;
    private long bytes;
    private int members;

    /** @param size of the given file, in bytes */
    Allowance(ContainerLimits limits, long size) {
        this.limits = limits;
        this.bytes = limits.spare() + Math.min(size, 1L << 40) * limits.ratio();
        this.members = limits.members();
    }

    /** Whether nothing more may be taken. */
    boolean exhausted() {
        return bytes < 0 || members < 0;
    }

    /** Counts a member; too many exhaust the allowance. */
    void member() throws UnreadableException {
        if (--members < 0) {
            throw new UnreadableException("read.container.members", String.valueOf(limits.members()));
        }
    }

    int depth() {
        return limits.depth();
    }

    /** The stream, which counts what is read and breaks off where it gets too much. */
    InputStream metered(InputStream unpacked) {
        return new FilterInputStream(unpacked) {
            @Override
            public int read() throws IOException {
                int one = super.read();
                return take(one < 0 ? 0 : 1, one);
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int count = super.read(into, from, most);
                return take(Math.max(0, count), count);
            }

            @Override
            public long skip(long most) throws IOException {
                // What is inflated only to be skipped takes as long.
                return Math.max(0, read(new byte[(int) Math.min(most, 1 << 16)]));
            }
        };
    }

    private int take(int count, int result) throws IOException {
        bytes -= count;
        if (bytes < 0) {
            throw new IOException("too much");
        }
        return result;
    }

    /**
     * Reads a metered stream to its end.
     *
     * @throws UnreadableException if it is too large or damaged, or exhausts the allowance
     */
    byte[] all(InputStream metered) throws UnreadableException {
        try {
            byte[] all = metered.readNBytes(limits.member() + 1);
            if (all.length > limits.member()) {
                throw new UnreadableException("read.too-large", String.valueOf(limits.member() >> 20));
            }
            return all;
        } catch (IOException | RuntimeException e) {
            throw fault(e);
        }
    }

    /** What a failure on the way means for people. */
    UnreadableException fault(Exception e) {
        if (bytes < 0) {
            return new UnreadableException("read.container.ratio", String.valueOf(limits.ratio()));
        }
        String message = String.valueOf(e.getMessage());
        boolean cut = e instanceof EOFException || message.toLowerCase(Locale.ROOT).contains("truncated")
                || message.contains("Unexpected EOF") || message.contains("nexpected end");
        return cut ? new UnreadableException(CUT) : new UnreadableException("read.container.damaged", message);
    }
}
