package gouji.language;

/**
 * A print parted into what stands outside brackets and the notes inside them.
 *
 * @param main where a note stood between two prints, they are a space apart: two figures and a note are no figure of all their digits
 * @param note null where there are no brackets
 */
record Noted(String main, String note) {

    /** Parts the text at its brackets; one that is not closed holds all that follows. */
    static Noted of(String text) {
        StringBuilder main = new StringBuilder();
        StringBuilder note = new StringBuilder();
        boolean noted = false;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int type = Character.getType(c);
            boolean opens = type == Character.START_PUNCTUATION && depth++ == 0;
            boolean closes = type == Character.END_PUNCTUATION && depth > 0 && --depth == 0;
            if (opens) {
                noted = true;
                main.append(' ');
                note.append(' ');
            } else if (!closes) {
                (depth > 0 ? note : main).append(c);
            }
        }
        return new Noted(main.toString().strip(), noted ? note.toString().strip() : null);
    }
}
