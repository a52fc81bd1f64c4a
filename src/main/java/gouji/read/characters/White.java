package gouji.read.characters;

/** White space as the eye sees it: also ideographic, no-break and zero-width spaces, and marks that print nothing. */
public final class White {

    private White() {
    }

    public static boolean is(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT || codePoint == 0x85;
    }

    /** The index of the first character of print from {@code from} on, or {@code to} if there is none. */
    public static int begin(String text, int from, int to) {
        int at = from;
        while (at < to && is(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, to);
    }

    /** The index behind the last character of print before {@code to}, or {@code from} if there is none. */
    public static int end(String text, int from, int to) {
        int at = to;
        while (at > from && is(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return Math.max(at, from);
    }

    public static String strip(String text) {
        int from = begin(text, 0, text.length());
        return text.substring(from, end(text, from, text.length()));
    }
}
