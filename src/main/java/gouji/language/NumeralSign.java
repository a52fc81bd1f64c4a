package gouji.language;

/**
 * A row of the list of numeral signs.
 *
 * @param sign  as printed, in plain characters
 * @param value of a digit of any kind, a power of ten, or the digit a letter looks like; null for the other meanings
 */
public record NumeralSign(String sign, Meaning meaning, Long value) {

    /** What the sign does in a figure. */
    public enum Meaning {
        /** Prints zero when it stands alone. */
        ZERO,
        MINUS,
        PLUS,
        /** A Chinese digit. */
        DIGIT,
        /** Multiplies: ten, hundred, thousand, ten thousand, a hundred million. */
        POWER,
        /** Makes a number an ordinal, before it. */
        ORDINAL,
        /** What a heading counts, behind the ordinal: a part, a chapter. */
        PART,
        /** A digit that only numbers headings. */
        NUMBERING,
        /** A digit that only stands in years written digit by digit. */
        YEAR,
        /** Says that the number is only about right, before or behind it. */
        ABOUT,
        /** Begins a note behind the number, without brackets. */
        NOTE,
        /** Is no digit but is taken for one by eye or machine. */
        LIKE
    }
}
