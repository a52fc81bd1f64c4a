package gouji.read.scan;

import gouji.read.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Counts the pages of a TIFF file by its chain of directories; Java's own reader never ends where the chain is a circle. */
final class TiffPages {

    private static final int ENTRY = 12;

    private TiffPages() {
    }

    /** @throws UnreadableException {@code read.scan.damaged} where the chain leads out of the file or back to itself */
    static int count(byte[] bytes) throws UnreadableException {
        ByteBuffer file = ByteBuffer.wrap(bytes).order(bytes[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        Set<Integer> seen = new HashSet<>();
        try {
            for (int at = file.getInt(4); at != 0; at = file.getInt(at + 2 + ENTRY * (file.getShort(at) & 0xFFFF))) {
                if (!seen.add(at)) {
                    throw new UnreadableException("read.scan.damaged", "TIFF directories run in a circle");
                }
            }
        } catch (IndexOutOfBoundsException outside) {
            throw new UnreadableException("read.scan.damaged", "TIFF directory outside the file");
        }
        return seen.size();
    }
}
