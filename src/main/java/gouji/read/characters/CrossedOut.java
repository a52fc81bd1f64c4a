package gouji.read.characters;

import gouji.document.Print;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Print with a line drawn through it, each of its characters followed by a stroke, as Unicode writes it. What is crossed out is what a
 * report said before; where nothing stands beside it, nobody can tell what holds.
 */
public final class CrossedOut {

    private static final char STROKE = '\u0336';
    private static final String CHARACTER = "(?:[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|.)" + STROKE;
    /** Without it two numbers would become one. */
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\p{Nd})(?:" + CHARACTER + "\\s*)+(?=\\p{Nd})");
    /** Letters of a unit behind a figure. */
    private static final int UNIT = 2;
    private static final Pattern CROSSED = Pattern.compile(CHARACTER);

    private CrossedOut() {
    }

    /** Draws a line through a text. */
    public static String of(String text) {
        StringBuilder crossed = new StringBuilder(2 * text.length());
        text.codePoints().forEach(c -> {
            crossed.appendCodePoint(c);
            if (!White.is(c)) {
                crossed.append(STROKE);
            }
        });
        return crossed.toString();
    }

    public static boolean in(String text) {
        return text.indexOf(STROKE) >= 0;
    }

    /** Whether the character is the line through the one before it. */
    public static boolean is(int codePoint) {
        return codePoint == STROKE;
    }

    /** What of a line is not crossed out; the line itself where nothing is left. */
    public static String without(String line) {
        if (!in(line)) {
            return line;
        }
        String left = White.strip(CROSSED.matcher(BETWEEN_DIGITS.matcher(line).replaceAll(" ")).replaceAll(""));
        return left.isEmpty() ? line : left;
    }

    /** A text as it was before a line was drawn through it. */
    public static String plain(String text) {
        return in(text) ? text.replace(String.valueOf(STROKE), "") : text;
    }

    /**
     * The lines of a cell that hold: none that is crossed out wholly, where another is not. Where all are, words are plain, and figures
     * keep the line through them, with which they are no numbers.
     */
    public static List<Print> ofCell(List<Print> lines) {
        List<Print> left = lines.stream().filter(line -> !in(line.text())).toList();
        return left.isEmpty() ? lines.stream().map(line -> figure(line.text()) ? line : new Print(plain(line.text()), line.place())).toList() : left;
    }

    private static boolean figure(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters == 0 || letters <= UNIT && text.codePoints().anyMatch(Character::isDigit);
    }
}
