package gouji.read;

import java.nio.channels.SeekableByteChannel;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Bytes that came out of a container or from standard input. */
final class BytesInMemory implements Content {

    private final byte[] bytes;
    private final Beside beside;

    BytesInMemory(byte[] bytes, Beside beside) {
        this.bytes = bytes;
        this.beside = beside;
    }

    @Override
    public SeekableByteChannel open() {
        return new SeekableInMemoryByteChannel(bytes);
    }

    @Override
    public byte[] bytes(int limit) throws UnreadableException {
        return Content.within(limit, bytes);
    }

    @Override
    public Beside beside() {
        return beside;
    }

    @Override
    public int held() {
        return bytes.length;
    }
}
