package gouji.read.scan;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.List;

/** Gives recognised lines the glyphs that a file with a text layer would have: em boxes on one baseline, in points. */
final class Typesetter {

    /** What the ink of a line takes of its em, and how far the em goes on below: for Chinese, and for digits alone. */
    private static final double CHINESE_INK = 0.92;
    private static final double CHINESE_BELOW = 0.04;
    private static final double DIGIT_INK = 0.72;

    /** Sizes this near to the page's usual one are the usual one. */
    private static final double SAME_SIZE = 0.2;

    /** In points: how far, at the least, a sign stands behind the one before. */
    private static final double NEXT = 0.05;

    /** In ems: a narrower gap beside a Chinese character is no gap between columns. */
    private static final double CLOSED = 1.2;

    private final double pointsPerPixel;

    Typesetter(double pointsPerPixel) {
        this.pointsPerPixel = pointsPerPixel;
    }

    /** @return glyphs of all lines, in reading order */
    List<Glyph> glyphs(List<RecognisedLine> lines) {
        double usual = usual(lines);
        List<Glyph> out = new ArrayList<>();
        for (RecognisedLine line : lines) {
            double em = em(line);
            if (Math.abs(em - usual) <= SAME_SIZE * usual) {
                em = usual;
            }
            double below = isWide(line) ? CHINESE_BELOW : Glyph.DESCENT;
            em = Math.min(em, room(line, lines) / (1 - below));
            double bottom = bottom(line) * pointsPerPixel + below * em;
            double left = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < line.signs().size(); i++) {
                Sign s = line.signs().get(i);
                Sign next = i + 1 < line.signs().size() ? line.signs().get(i + 1) : null;
                // Tesseract's order is right and its boxes are rough: put in the order of their boxes, 64 would become 46
                left = Math.max(left + NEXT, s.area().left() * pointsPerPixel);
                double right = Math.max(left + NEXT, s.area().right() * pointsPerPixel);
                // its boxes leave gaps in running text, which would be taken for columns
                right = next != null && isSolid(s, next) && next.area().left() * pointsPerPixel - right < CLOSED * em
                        ? Math.max(right, next.area().left() * pointsPerPixel) : right;
                out.add(new Glyph(s.text(), new Box(left, bottom - em, right, bottom), s.confidence()));
            }
        }
        return out;
    }

    /** Whether nothing parts two signs but the gap between them: numbers that stand beside each other are two. */
    private static boolean isSolid(Sign one, Sign next) {
        return isWide(one) || isWide(next);
    }

    /** From the foot of a line up to the line above it; lines set tightly would lie over each other with the usual size. */
    private double room(RecognisedLine line, List<RecognisedLine> lines) {
        double room = Double.POSITIVE_INFINITY;
        for (RecognisedLine other : lines) {
            if (isAbove(other.areaOfPrint(), line.areaOfPrint())) {
                double between = (other.areaOfPrint().bottom() + line.areaOfPrint().top()) / 2.0;
                room = Math.min(room, (bottom(line) - between) * pointsPerPixel);
            }
        }
        return Math.max(1, room);
    }

    private static boolean isAbove(Area other, Area own) {
        int apart = (own.top() + own.bottom() - other.top() - other.bottom()) / 2;
        return other.left() < own.right() && own.left() < other.right() && 2 * apart > Math.min(own.height(), other.height());
    }

    private double usual(List<RecognisedLine> lines) {
        double[] ems = lines.stream().flatMapToDouble(line -> line.signs().stream().mapToDouble(s -> em(line))).sorted().toArray();
        return ems.length == 0 ? 0 : ems[ems.length / 2];
    }

    private double em(RecognisedLine line) {
        return Math.max(1, line.areaOfPrint().height() * pointsPerPixel / (isWide(line) ? CHINESE_INK : DIGIT_INK));
    }

    private static int bottom(RecognisedLine line) {
        return line.areaOfPrint().bottom();
    }

    private static boolean isWide(RecognisedLine line) {
        return line.signs().stream().anyMatch(Typesetter::isWide);
    }

    private static boolean isWide(Sign sign) {
        return sign.text().codePoints().anyMatch(Character::isIdeographic);
    }
}
