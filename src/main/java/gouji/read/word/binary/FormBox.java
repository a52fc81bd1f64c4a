package gouji.read.word.binary;

import gouji.read.word.Tick;

/** A form field's definition in the data of a .doc ([MS-DOC] 2.9.78 FFData). */
final class FormBox {

    private static final int HEADER_SIZE = 4;
    private static final int VERSION = 4;
    private static final int TYPE = 0x3;
    private static final int CHECKBOX = 1;
    private static final int RESULT_SHIFT = 2;
    private static final int RESULT = 0x1F;
    private static final int UNDEFINED = 25;
    /** Version, switches, length and size before the name. */
    private static final int NAME = 10;

    private FormBox() {
    }

    /** What the field at an offset prints; null where it is no box to tick. */
    static String printed(byte[] data, int offset) {
        if (data == null || offset < 0 || offset + HEADER_SIZE + 2 > data.length) {
            return null;
        }
        int field = offset + unsigned(data, offset + HEADER_SIZE);
        if (field + NAME > data.length) {
            return null;
        }
        int switches = unsigned(data, field + VERSION);
        if ((switches & TYPE) != CHECKBOX) {
            return null;
        }
        int result = switches >> RESULT_SHIFT & RESULT;
        if (result != UNDEFINED) {
            return Tick.box(result == 1);
        }
        // The name, its length before it and a zero behind, stands before what the box is at first.
        int first = field + NAME + 2 + 2 * (unsigned(data, field + NAME) + 1);
        return Tick.box(unsigned(data, first) == 1);
    }

    private static int unsigned(byte[] data, int at) {
        return at + 1 < data.length ? data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 : 0;
    }
}
