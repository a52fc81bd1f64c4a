package gouji.language;

/**
 * A heading or label parted into its numbering and its words.
 *
 * @param numbering as printed, with brackets and separator; empty where there is none
 * @param ordinal   or null where there is no numbering
 * @param rest      the words behind it, as printed
 */
public record Numbered(String numbering, Form form, Script script, Integer ordinal, String rest) {

    /** How the numbering is set off. */
    public enum Form {
        NONE,
        /** A separator follows, as in {@code 1.} */
        SEPARATED,
        /** In brackets, or before a closing one. */
        BRACKETED,
        /** With the prefix of ordinals. */
        ORDINAL,
        /** With the prefix of ordinals and a word for what is counted. */
        PART,
        /** A circled digit. */
        CIRCLED,
        /** Only a space follows. */
        SPACED
    }

    /** The digits used. */
    public enum Script {
        NONE, CHINESE, ARABIC
    }

    static Numbered none(String raw) {
        return new Numbered("", Form.NONE, Script.NONE, null, raw.strip());
    }

    public boolean isNumbered() {
        return form != Form.NONE;
    }
}
