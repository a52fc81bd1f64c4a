package gouji.language;

/**
 * A print parted into what stands outside brackets and the note inside them.
 *
 * @param note null where there are no brackets
 */
record Noted(String main, String note) {

    /** Parts the text at its first bracket; a bracket that is not closed holds all that follows. */
    static Noted of(String text) {
        int open = index(text, 0, Character.START_PUNCTUATION);
        if (open < 0) {
            return new Noted(text, null);
        }
        int close = -1;
        for (int i = index(text, open, Character.END_PUNCTUATION); i >= 0; i = index(text, i + 1, Character.END_PUNCTUATION)) {
            close = i;
        }
        String note = text.substring(open + 1, close < 0 ? text.length() : close).strip();
        String behind = close < 0 ? "" : text.substring(close + 1).strip();
        return new Noted((text.substring(0, open).strip() + behind).strip(), note);
    }

    private static int index(String text, int from, int type) {
        for (int i = from; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) == type) {
                return i;
            }
        }
        return -1;
    }
}
