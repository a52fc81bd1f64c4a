package gouji.read.page;

import gouji.document.Box;
import java.util.List;

/** Print on one line without a gap as wide as between two columns; its first and last glyphs print something. */
record Chunk(List<Glyph> glyphs, Box box) {

    private static final String IN_NUMBERS = ",.%+\uFF0C\uFF0E\uFF05\uFF0B\u2212";

    static Chunk of(List<Glyph> glyphs) {
        Box box = glyphs.get(0).box();
        for (Glyph g : glyphs) {
            box = box.union(g.box());
        }
        return new Chunk(List.copyOf(glyphs), box);
    }

    double em() {
        return box.height();
    }

    double centreX() {
        return (box.left() + box.right()) / 2;
    }

    double centreY() {
        return (box.top() + box.bottom()) / 2;
    }

    /** Whether it is a number, or a dash or stroke in place of one. */
    boolean isFigure() {
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

    /** Whether it leads to something far off, as the dots of a table of contents do. */
    boolean isLeader() {
        int dots = 0;
        for (Glyph g : glyphs) {
            dots = g.text().equals(".") || g.text().equals("\u2026") || g.text().equals("\u00B7") ? dots + 1 : 0;
            if (dots > 3) {
                return true;
            }
        }
        return false;
    }

    boolean overlaps(Extent e) {
        return box.left() < e.right() && box.right() > e.left();
    }
}
