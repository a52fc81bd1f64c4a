package gouji.read.drawn;

import gouji.document.Box;

/**
 * One printed glyph.
 *
 * @param text what it stands for; U+FFFD where the file does not say
 * @param box  its em box (not its ink, nor its font's box: those stick out of table cells in some fonts)
 * @param direction of its line
 * @param confidence how sure it is that this is what is printed, from 0 to 1: less than 1 where it was recognised in a picture
 */
public record Glyph(String text, Box box, Direction direction, double confidence) {

    /** The part of an em box under the baseline. */
    public static final double DESCENT = 0.12;

    /** Stands for a glyph of which the file does not say what it stands for. */
    public static final String UNKNOWN = "\uFFFD";

    /** Of the CJK Unified Ideographs in the Basic Multilingual Plane. */
    private static final int FIRST_IDEOGRAPH = 0x3400;

    private static final int LAST_IDEOGRAPH = 0x9FFF;

    /** A glyph of a level line, that the file itself names. */
    public Glyph(String text, Box box) {
        this(text, box, 1);
    }

    /** A glyph of a level line. */
    public Glyph(String text, Box box, double confidence) {
        this(text, box, Direction.RIGHTWARDS, confidence);
    }

    public Glyph withText(String other) {
        return new Glyph(other, box, direction, confidence);
    }

    public Glyph withConfidence(double other) {
        return new Glyph(text, box, direction, other);
    }

    /** Its box in a frame in which its line is level. */
    public Box level() {
        return direction.level(box);
    }

    public double em() {
        return level().height();
    }

    public double baseline() {
        return level().bottom() - DESCENT * em();
    }

    public double centreX() {
        return (box.left() + box.right()) / 2;
    }

    public double centreY() {
        return (box.top() + box.bottom()) / 2;
    }

    /** Whether its middle is in a box or on its edge. */
    public boolean isIn(Box other) {
        return centreX() >= other.left() && centreX() <= other.right() && centreY() >= other.top() && centreY() <= other.bottom();
    }

    /** Whether it is set right behind another one, without a gap, on the same line. */
    public boolean follows(Glyph before) {
        return direction == before.direction && Math.abs(baseline() - before.baseline()) < 0.1 * em()
                && Math.abs(level().left() - before.level().right()) < 0.3 * em();
    }

    /** Whether it prints nothing: white space of any kind and characters without width. */
    public boolean isBlank() {
        return text.length() == 1 ? isBlank(text.charAt(0)) : text.codePoints().allMatch(Glyph::isBlank);
    }

    /** Whether it is set solid as Chinese is: ideographs and their punctuation, but no full-width letter or digit. */
    public boolean isWide() {
        return text.length() == 1 ? isWide(text.charAt(0)) : text.codePoints().allMatch(Glyph::isWide);
    }

    private static boolean isBlank(int c) {
        boolean mostCommon = c > ' ' && c < 0x7F || c >= FIRST_IDEOGRAPH && c <= LAST_IDEOGRAPH;
        return !mostCommon && (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isWide(int c) {
        return c >= 0x2E80 && c != 0xFFFD && !Character.isDigit(c)
                && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }

    /** Whether a text layer that gives this code point does not say what is printed. */
    public static boolean isMeaningless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> !Character.isWhitespace(c);
            case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> c == UNKNOWN.codePointAt(0);
        };
    }
}
