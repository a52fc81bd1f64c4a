package gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** The bytes of one file, on disk or in memory, read as often as asked for. */
public interface Content {

    static Content of(Path file) {
        return new FileOnDisk(file);
    }

    static Content of(byte[] bytes) {
        return of(bytes, Beside.NOTHING);
    }

    static Content of(byte[] bytes, Beside beside) {
        return new BytesInMemory(bytes, beside);
    }

    /** A new channel over the bytes, at their beginning; whoever opens it closes it. */
    SeekableByteChannel open() throws IOException;

    /**
     * All the bytes.
     *
     * @param limit the most there may be
     * @throws UnreadableException if there is no such file, it cannot be opened, is a folder or no plain file, is empty or larger
     *     than the limit; the reason says which
     */
    byte[] bytes(int limit) throws UnreadableException;

    /** The bytes, where there are some and no more than the limit. */
    static byte[] within(int limit, byte[] bytes) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException("read.empty");
        } else if (bytes.length > limit) {
            throw new UnreadableException("read.too-large", String.valueOf(limit >> 20));
        }
        return bytes;
    }

    /** What is stored with it. */
    Beside beside();

    /** How many bytes of memory it holds while it waits to be read. */
    int held();

    /** The first bytes, at most so many. */
    default byte[] head(int most) throws IOException {
        try (SeekableByteChannel channel = open(); InputStream in = Channels.newInputStream(channel)) {
            return in.readNBytes(most);
        }
    }
}
