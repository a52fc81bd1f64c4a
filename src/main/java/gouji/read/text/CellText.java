package gouji.read.text;

import java.util.regex.Pattern;

/** What the print of a cell or line looks like: a figure, a sentence, a numbered heading, a half of a bracket. */
final class CellText {

    private static final String DIGITS = "[0-9\uFF10-\uFF19]";
    private static final String NOTE = "(?:[(\uFF08].*[)\uFF09])?";

    private static final Pattern FIGURE = Pattern.compile(
            "(?:\\p{IsHan}|[-+\uFF0B\uFF0D\u2212\u2013\u2014])?\\s*" + DIGITS + "+(?:[,.\uFF0C\uFF0E]" + DIGITS + "+)*\\s*"
                    + "(?:[%\uFF05]|\\p{IsHan}{1,3})?" + NOTE);
    private static final Pattern ZERO = Pattern.compile("[-\u2010-\u2015\u2212\uFF0D/\uFF0F]{1,2}");

    /** Few enough characters before a pause or within brackets to be a number, in any numerals. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?:\\p{IsHan}{1,3}|" + DIGITS + "{1,2})[\u3001.\uFF0E]|[(\uFF08](?:\\p{IsHan}{1,3}|" + DIGITS + "{1,2})[)\uFF09]).+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-\u2010-\u2015\u2212\uFF0D]\\s*\\d+\\s*[-\u2010-\u2015\u2212\uFF0D]");

    private static final String OPENING = "(\uFF08[\u3014\u300A\u201C";
    private static final String CLOSING = ")\uFF09]\u3015\u300B\u201D";
    private static final String PAUSES = ",\uFF0C\u3001;\uFF1B:\uFF1A";
    private static final String STOPS = ".\u3002!\uFF01?\uFF1F;\uFF1B";

    private static final String CLAUSE_ENDS = "\uFF0C\u3002\uFF1B";
    private static final String FULL_STOP = "\u3002";

    private static final int SENTENCE = 50;
    private static final int SHORT_SENTENCE = 12;
    private static final int LONGEST_CELL = 100;
    private static final int LONGEST_NOTE = 30;
    private static final int LONGEST_FIGURE = 60;

    private CellText() {
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** A number with or without sign, unit and note, or a sign that stands for zero. */
    static boolean figure(String text) {
        return text.length() <= LONGEST_FIGURE && (FIGURE.matcher(text).matches() || ZERO.matcher(text).matches());
    }

    static boolean numbered(String text) {
        return NUMBERED.matcher(text).matches();
    }

    /** Numbered as only a new item is; a broken line may by chance begin with a few characters and a pause. */
    static boolean item(String text) {
        return numbered(text) && !Character.isLetter(text.codePointAt(0));
    }

    static boolean pageNumber(String text) {
        return PAGE_NUMBER.matcher(text).matches();
    }

    static boolean wordless(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** A note in brackets that belongs to what stands before it, as against a numbered line. */
    static boolean note(String text) {
        return opens(text, 0) && closes(text, text.length() - 1) && !numbered(text) && length(text) <= LONGEST_NOTE;
    }

    static boolean endsSentence(String text) {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Longer than any cell, or as long as few cells are and the end of a sentence, or a sentence with its full stop. */
    static boolean prose(String text) {
        int length = length(text);
        return length > LONGEST_CELL || length > SENTENCE && endsSentence(text)
                || length >= SHORT_SENTENCE && text.endsWith(FULL_STOP) && !opens(text, 0);
    }

    /** Whether a comma or full stop parts clauses, as in running text: neither within brackets, also such as an earlier line opens, nor within a number. */
    static boolean clauses(String text) {
        int depth = 0;
        boolean found = false;
        for (int i = 0; i < text.length(); i++) {
            boolean closes = closes(text, i);
            boolean number = i > 0 && Character.isDigit(text.charAt(i - 1));
            if (closes && depth == 0) {
                found = false;
            } else if (depth == 0 && !number && CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0) {
                found = true;
            }
            depth = Math.max(0, depth + (opens(text, i) ? 1 : 0) - (closes ? 1 : 0));
        }
        return found;
    }

    /** Whether a bracket or quotation begun in the text is not closed in it. */
    static boolean unclosed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth = Math.max(0, depth + (opens(text, i) ? 1 : 0) - (closes(text, i) ? 1 : 0));
        }
        return depth > 0;
    }

    /** Whether the mark at the seam shows that the second text goes on with the first. */
    static boolean goesOn(String first, String second) {
        char last = first.charAt(first.length() - 1);
        char next = second.charAt(0);
        return PAUSES.indexOf(last) >= 0 || OPENING.indexOf(last) >= 0
                || PAUSES.indexOf(next) >= 0 || CLOSING.indexOf(next) >= 0;
    }

    private static boolean opens(String text, int at) {
        return OPENING.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean closes(String text, int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0;
    }
}
