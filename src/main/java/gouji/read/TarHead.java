package gouji.read;

import java.nio.charset.StandardCharsets;

/** A tar archive begins with the header of its first file, which has a sum over itself in it. */
final class TarHead {

    private static final int LENGTH = 512;
    private static final int SUM = 148;
    private static final int SUM_LENGTH = 8;

    private TarHead() {
    }

    static boolean begins(byte[] bytes) {
        if (bytes.length < LENGTH || bytes[0] == 0) {
            return false;
        }
        String printed = new String(bytes, SUM, SUM_LENGTH, StandardCharsets.ISO_8859_1).replace('\0', ' ').strip();
        if (!printed.matches("[0-7]{1,7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            // The sum is taken with blanks in its own place.
            sum += i >= SUM && i < SUM + SUM_LENGTH ? ' ' : bytes[i] & 0xFF;
        }
        return sum == Integer.parseInt(printed, 8);
    }
}
