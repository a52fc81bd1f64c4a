package gouji.rules;

/** A field id in which one {@code *} may stand for a piece. */
record FieldPattern(String text) {

    boolean starred() {
        return text.indexOf('*') >= 0;
    }

    /** The id with this piece in place of the star. */
    String fill(String piece) {
        return text.replace("*", piece);
    }

    /** What the star stands for in this id, or null where the id does not fit. */
    String piece(String id) {
        int star = text.indexOf('*');
        String before = text.substring(0, star);
        String after = text.substring(star + 1);
        boolean fits = id.length() > before.length() + after.length() && id.startsWith(before) && id.endsWith(after);
        return fits ? id.substring(before.length(), id.length() - after.length()) : null;
    }
}
