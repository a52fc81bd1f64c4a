package gouji.read.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What the bytes tell before they are parsed. */
final class PdfFile {

    private static final byte[] HEADER = ascii("%PDF-");
    private static final byte[] LAST_SECTION = ascii("startxref");
    private static final byte[] OBJECT = ascii(" 0 obj");

    /** As far as readers look for the header, says the specification. */
    private static final int START = 1024;

    private PdfFile() {
    }

    static boolean isPdf(byte[] bytes) {
        return indexOf(bytes, HEADER, 0, START) >= 0;
    }

    /**
     * Whether the end is missing: every complete file ends with {@code startxref}, and so does every later change appended to
     * it. PDFBox would mend a file cut short from the objects that are left and give half a report without a word.
     */
    static boolean isTruncated(byte[] bytes) {
        int last = bytes.length - LAST_SECTION.length;
        while (last > 0 && !isAt(bytes, LAST_SECTION, last)) {
            last--;
        }
        return last <= 0 || indexOf(bytes, OBJECT, last, bytes.length) >= 0;
    }

    /** Where the sought bytes first stand from one index to another, or -1. */
    static int indexOf(byte[] bytes, byte[] sought, int from, int to) {
        int last = Math.min(to, bytes.length) - sought.length;
        for (int i = from; i <= last; i++) {
            if (isAt(bytes, sought, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAt(byte[] bytes, byte[] sought, int at) {
        return bytes[at] == sought[0] && Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
