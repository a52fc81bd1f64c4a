package gouji.language;

import java.math.BigDecimal;
import java.util.List;

/**
 * What the print of a figure cell says.
 *
 * @param raw        the print as it stands
 * @param value      exact, in the unit printed; null where the print says none
 * @param unit       as printed, in plain characters; null where none is
 * @param note       beside the figure, without its brackets; null where there is none
 * @param candidates of an unreadable print, what it may say; of several numbers, their digits joined; else empty
 * @param numbers    of several numbers, each of them; else empty
 * @param why        of an unreadable print; else null
 */
public record Reading(String raw, Kind kind, BigDecimal value, String unit, String note, List<BigDecimal> candidates,
        List<BigDecimal> numbers, Why why) {

    /** What sort of print it is. */
    public enum Kind {
        NUMBER,
        /** A sign that stands for zero, alone. */
        ZERO_SIGN,
        EMPTY,
        /** A number in Chinese numerals; one alone may also be a dash. */
        CHINESE,
        /** A number that is only about right. */
        APPROXIMATE,
        /** More than one number. */
        SEVERAL,
        UNREADABLE
    }

    /** Why a print cannot be read. */
    public enum Why {
        /** No number in it. */
        NO_NUMBER,
        /** A character that the file does not give. */
        UNKNOWN_CHARACTER,
        /** A letter where a digit must stand. */
        LETTER_FOR_DIGIT,
        /** Separators of thousands that do not part groups of three. */
        GROUPING,
        /** A sign that may be a minus, or none. */
        SIGN,
        /** A number in brackets: negative, or a numbering. */
        BRACKETED,
        /** A number and other print that is neither unit nor note. */
        OTHER_PRINT
    }

    public Reading {
        candidates = List.copyOf(candidates);
        numbers = List.copyOf(numbers);
    }

    /** Whether the print says one value. */
    public boolean isSure() {
        return kind == Kind.NUMBER || kind == Kind.ZERO_SIGN;
    }

    /** Whether a word behind the digits multiplies them, and no unit follows it. */
    public boolean isMultiplied() {
        if (kind != Kind.NUMBER || unit != null) {
            return false;
        }
        int[] print = raw.codePoints().dropWhile(c -> !Character.isDigit(c)).dropWhile(c -> !Character.isLetter(c) && !isBracket(c)).toArray();
        return print.length > 0 && Character.isLetter(print[0]);
    }

    private static boolean isBracket(int character) {
        return Character.getType(character) == Character.START_PUNCTUATION;
    }

    /** A print that is taken for this number. */
    public static Reading number(String raw, BigDecimal value) {
        return of(raw, Kind.NUMBER, value, null, null);
    }

    /** An empty cell. */
    public static Reading empty() {
        return of("", Kind.EMPTY, null, null, null);
    }

    static Reading of(String raw, Kind kind, BigDecimal value, String unit, String note) {
        return new Reading(raw, kind, value == null ? null : plain(value), unit, note, List.of(), List.of(), null);
    }

    static Reading unreadable(String raw, Why why, List<BigDecimal> candidates) {
        return new Reading(raw, Kind.UNREADABLE, null, null, null, candidates.stream().map(Reading::plain).toList(),
                List.of(), why);
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
