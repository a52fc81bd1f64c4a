package gouji.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The names of what is in a ZIP file, by its central directory, or by the headers in its first part where that is lost. */
final class ZipNames {

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    /** Documents that are zips name their main part early. */
    private static final int MOST = 2000;
    private static final int WINDOW = 1 << 20;

    private ZipNames() {
    }

    /** At most some thousand names, in their order; names in other encodings than ASCII come out as rubbish. */
    static List<String> of(SeekableByteChannel file) throws IOException {
        ByteBuffer tail = part(file, Math.max(0, file.size() - END_LENGTH - LONGEST_COMMENT), END_LENGTH + LONGEST_COMMENT);
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                long size = Integer.toUnsignedLong(tail.getInt(at + 12));
                long end = file.size() - tail.limit() + at;
                List<String> names = names(part(file, start(tail, at, end, size), (int) Math.min(size, WINDOW)), CENTRAL, 46, 28);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return names(part(file, 0, WINDOW), LOCAL, 30, 26);
    }

    /** The directory stands right before its end; where something stands between, as in zips of 64 bits, where it is said to. */
    private static long start(ByteBuffer tail, int at, long end, long size) {
        long told = Integer.toUnsignedLong(tail.getInt(at + 16));
        return told + size <= end ? told : Math.max(0, end - size);
    }

    private static List<String> names(ByteBuffer headers, int signature, int length, int nameLength) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at + length <= headers.limit() && names.size() < MOST; at++) {
            if (headers.getInt(at) == signature) {
                int characters = Short.toUnsignedInt(headers.getShort(at + nameLength));
                if (at + length + characters <= headers.limit()) {
                    names.add(new String(headers.array(), at + length, characters, StandardCharsets.ISO_8859_1));
                    at += length + characters - 1;
                }
            }
        }
        return names;
    }

    private static ByteBuffer part(SeekableByteChannel file, long from, int most) throws IOException {
        if (from > file.size()) {
            throw new EOFException();
        }
        ByteBuffer part = ByteBuffer.allocate((int) Math.min(most, file.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        while (part.hasRemaining() && file.read(part) >= 0) {
            continue;
        }
        return part.flip().order(ByteOrder.LITTLE_ENDIAN);
    }
}
