package gouji.read.page.line;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Print on one line without a gap as wide as between two columns, or a figure broken over several; its first and last glyphs print
 * something.
 *
 * @param em     the height of one line
 * @param counts whether it is a number that counts the lines of a table, and so no figure of it
 */
public record Chunk(List<Glyph> glyphs, Box box, double em, boolean counts) {

    private static final String IN_NUMBERS = ",.%+\uFF0C\uFF0E\uFF05\uFF0B\u2212";

    private static final int LONGEST_UNIT = 3;

    private static final int IDEOGRAPHIC_COMMA = 0x3001;
    private static final int IDEOGRAPHIC_FULL_STOP = 0x3002;
    private static final int FULL_WIDTH_STOP = 0xFF0E;

    public static Chunk of(List<Glyph> glyphs) {
        Box box = glyphs.get(0).box();
        for (Glyph g : glyphs) {
            box = box.union(g.box());
        }
        return new Chunk(List.copyOf(glyphs), box, box.height(), false);
    }

    /** A figure whose parts stand in several lines. */
    static Chunk broken(List<Chunk> parts) {
        List<Glyph> fromTop = parts.stream().sorted(Comparator.comparingDouble(Chunk::centreY)).flatMap(p -> p.glyphs().stream()).toList();
        Chunk whole = of(fromTop);
        return new Chunk(whole.glyphs(), whole.box(), parts.get(0).em(), false);
    }

    Chunk counting() {
        return new Chunk(glyphs, box, em, true);
    }

    boolean isBroken() {
        return box.height() > em;
    }

    public double centreX() {
        return (box.left() + box.right()) / 2;
    }

    public double centreY() {
        return (box.top() + box.bottom()) / 2;
    }

    /** Whether it is a number, or a dash or stroke in place of one. */
    public boolean isFigure() {
        return !counts && isNumberOrSign();
    }

    private boolean isNumberOrSign() {
        boolean digit = false;
        int signs = 0;
        int last = 0;
        for (Glyph g : glyphs) {
            for (int c : g.text().codePoints().toArray()) {
                if (Character.isDigit(c)) {
                    digit = true;
                } else if (isSign(c)) {
                    signs++;
                } else if (IN_NUMBERS.indexOf(c) < 0 && !g.isBlank()) {
                    return false;
                }
                last = c;
            }
        }
        return digit ? Character.isDigit(last) || last == '%' || last == 0xFF05 : signs > 0 && signs <= 2 && glyphs.size() == signs;
    }

    private static boolean isSign(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == '/' || c == 0xFF0F;
    }

    /** Whether it is a number with a unit of at most {@value #LONGEST_UNIT} letters behind it. */
    public boolean isQuantity() {
        int digits = 0;
        int unit = 0;
        for (int c : text().codePoints().toArray()) {
            if (Character.isDigit(c) && unit == 0) {
                digits++;
            } else if (Character.isLetter(c) && digits > 0) {
                unit++;
            } else if (IN_NUMBERS.indexOf(c) < 0 || unit > 0) {
                return false;
            }
        }
        return digits > 0 && unit > 0 && unit <= LONGEST_UNIT;
    }

    /** Whether it may be a line of a figure broken over several: digits, and the signs that stand among them. */
    boolean isPartOfFigure() {
        int[] codes = text().codePoints().toArray();
        boolean digit = false;
        for (int c : codes) {
            digit |= Character.isDigit(c);
            if (!Character.isDigit(c) && IN_NUMBERS.indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    boolean isLetter() {
        String text = text();
        return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        glyphs.stream().filter(g -> !g.isBlank()).forEach(g -> text.append(g.text()));
        return text.toString();
    }

    public Extent extent() {
        return new Extent(box.left(), box.right());
    }

    /** Of columns those over whose middle it stands. */
    public List<Extent> over(List<Extent> columns) {
        return columns.stream().filter(c -> box.left() < c.centre() && box.right() > c.centre()).toList();
    }

    /** Whether it leads to something far off, as the dots of a table of contents do. */
    public boolean isLeader() {
        int dots = 0;
        for (Glyph g : glyphs) {
            dots = g.text().equals(".") || g.text().equals("\u2026") || g.text().equals("\u00B7") ? dots + 1 : 0;
            if (dots > 3) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it surely begins as an item of a list does: with a number and a stop, or with a sign in brackets. An ideograph
     * before a comma may as well be the end of a word that a line broke.
     */
    public boolean beginsItem() {
        return glyphs.size() > 2 && isNumbered() && !Character.isIdeographic(character(0));
    }

    /** Whether it begins as an item of a list may. */
    public boolean isNumbered() {
        if (glyphs.size() < 2) {
            return false;
        }
        boolean stop = character(1) == '.' || character(1) == IDEOGRAPHIC_COMMA || character(1) == FULL_WIDTH_STOP;
        boolean bracketed = glyphs.size() > 2 && Character.getType(character(0)) == Character.START_PUNCTUATION
                && Character.getType(character(2)) == Character.END_PUNCTUATION;
        return stop && Character.isLetterOrDigit(character(0)) || bracketed;
    }

    /** Whether a sentence ends in it, as in no cell of a header. */
    public boolean endsSentence() {
        return IntStream.range(0, glyphs.size()).anyMatch(i -> character(i) == IDEOGRAPHIC_FULL_STOP);
    }

    private int character(int at) {
        return glyphs.get(at).text().codePointAt(0);
    }

    public boolean overlaps(Extent e) {
        return box.left() < e.right() && box.right() > e.left();
    }
}
