package gouji.read.scan;

import gouji.read.scan.Marks.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is inked in a cell, dust and remains of rulings left aside.
 *
 * @param area  round all marks, or null in an empty cell
 * @param marks from left to right
 */
record CellInk(Area area, List<Mark> marks) {

    /** In points; the smallest print, a full stop or a thin dash, is larger in one direction. */
    private static final double DUST = 1.3;

    /** In points; a full stop in a number is no smaller, and stands low. */
    private static final double SMALLEST_STOP = 0.5;

    /** In points, across: what is left along the side of a cell when its ruling is erased. */
    private static final double REMAINS = 1.2;

    /** Part of the print's height: Chinese characters are wider, digits less wide. */
    private static final double WIDEST_DIGIT = 0.82;

    /** In pixels: what is no higher is a speck, and one pixel more makes no digit of it. */
    private static final int SPECK = 8;

    /** In points. */
    private static final double TALLEST_DIGIT = 16;

    /** Width to height, at the least, of a slash; a slanting 1 stands straighter. */
    private static final double SLANT = 0.25;

    /** Width to height, at the least, of a dash, and of a hyphen: a full stop or a speck is as wide as high. */
    private static final double DASH = 2.5;
    private static final double HYPHEN = 1.5;

    /** Width to height, at the least, of a thin stroke that thickens at its end, as brushes make it. */
    private static final double STROKE = 4;

    /** To the height of the digits behind it: a full-width plus is taller than digits, the character for ten of brush fonts taller still. */
    private static final double TALLEST_PLUS = 1.35;

    /** Part of its area that the stroke of a dash takes, and of a hyphen, which is a bar to its corners. */
    private static final double DASH_INK = 0.6;
    private static final double HYPHEN_INK = 0.75;

    static CellInk of(Area cell, Ink ink, double pointsPerPixel) {
        double dust = DUST / pointsPerPixel;
        double remains = Math.max(2, REMAINS / pointsPerPixel);
        List<Mark> marks = new ArrayList<>();
        List<Mark> specks = new ArrayList<>();
        for (Mark mark : Marks.in(cell, ink)) {
            Area a = mark.area();
            boolean speck = Math.max(a.width(), a.height()) < dust;
            if (speck && Math.max(a.width(), a.height()) >= SMALLEST_STOP / pointsPerPixel) {
                specks.add(mark);
            }
            boolean atSide = (a.left() <= cell.left() + 1 || a.right() >= cell.right() - 1) && a.width() <= remains
                    || (a.top() <= cell.top() + 1 || a.bottom() >= cell.bottom() - 1) && a.height() <= remains;
            if (!speck && !atSide) {
                marks.add(mark);
            }
        }
        Area sure = marks.stream().map(Mark::area).reduce(Area::union).orElse(null);
        specks.stream().filter(speck -> sure != null && isStop(speck.area(), sure)).forEach(marks::add);
        marks.sort(Comparator.comparingInt((Mark m) -> m.area().left()));
        return of(marks);
    }

    /** @param marks from left to right */
    static CellInk of(List<Mark> marks) {
        return new CellInk(marks.stream().map(Mark::area).reduce(Area::union).orElse(null), List.copyOf(marks));
    }

    private static boolean isStop(Area speck, Area print) {
        return speck.left() > print.left() && speck.right() < print.right() && speck.bottom() <= print.bottom() + speck.height()
                && speck.top() > print.bottom() - 0.3 * print.height();
    }

    boolean isEmpty() {
        return area == null;
    }

    /** Whether all of it, in one line, is as narrow as digits are; a sign before them may be wide. */
    boolean isLikeFigure(double pointsPerPixel) {
        return isLikeFigure(columns(), pointsPerPixel);
    }

    /** The same of signs that touch and have been cut apart. @param signs from left to right */
    boolean isLikeFigure(List<Area> signs, double pointsPerPixel) {
        boolean signed = !leadingSign().isEmpty();
        double height = signed ? withoutFirst().area().height() : area.height();
        int blur = height > SPECK ? 1 : 0;
        return area.height() * pointsPerPixel <= TALLEST_DIGIT
                && signs.stream().skip(signed ? 1 : 0).allMatch(sign -> sign.width() - blur <= WIDEST_DIGIT * height);
    }

    /** Marks that lie over each other, together: one for each digit. */
    List<Area> columns() {
        List<Area> columns = new ArrayList<>();
        for (Mark mark : marks) {
            Area last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && mark.area().left() < last.right()) {
                columns.set(columns.size() - 1, last.union(mark.area()));
            } else {
                columns.add(mark.area());
            }
        }
        return columns;
    }

    /** Whether it is one level stroke: a dash; on a coarse scan a thin one may be broken. */
    boolean isDash() {
        return marks.size() == 1 ? isDash(marks.get(0)) : isBar(area, marks.stream().mapToInt(Mark::pixels).sum());
    }

    private static boolean isDash(Mark mark) {
        return isBar(mark.area(), mark.pixels()) || mark.area().width() >= STROKE * mark.area().height();
    }

    private static boolean isBar(Area a, int pixels) {
        double share = (double) pixels / (a.width() * a.height());
        return a.width() >= DASH * a.height() && share >= DASH_INK || a.width() >= HYPHEN * a.height() && share >= HYPHEN_INK;
    }

    /** The plus or minus before other print: a cross or a dash, at half its height; nothing where none stands. */
    String leadingSign() {
        if (marks.size() < 2 || !isDash(marks.get(0)) && !marks.get(0).isCross()) {
            return "";
        }
        Area first = marks.get(0).area();
        Area rest = withoutFirst().area();
        double middle = (first.top() + first.bottom()) / 2.0;
        boolean before = first.right() <= marks.get(1).area().left() && middle > area.top() + 0.25 * area.height()
                && middle < area.bottom() - 0.2 * area.height();
        return !before ? "" : !marks.get(0).isCross() ? "-" : first.height() <= TALLEST_PLUS * rest.height() ? "+" : "";
    }

    /** Without the first mark. */
    CellInk withoutFirst() {
        return of(marks.subList(1, marks.size()));
    }

    /** What stands above each other without touching, from top to bottom: marks that stand beside each other are in one line. */
    List<CellInk> lines() {
        List<List<Mark>> lines = new ArrayList<>();
        int bottom = Integer.MIN_VALUE;
        for (Mark mark : marks.stream().sorted(Comparator.comparingInt((Mark m) -> m.area().top())).toList()) {
            if (mark.area().top() >= bottom) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(mark);
            bottom = Math.max(bottom, mark.area().bottom());
        }
        lines.forEach(line -> line.sort(Comparator.comparingInt((Mark m) -> m.area().left())));
        return lines.stream().map(CellInk::of).toList();
    }

    /** Whether it is one straight stroke that rises to the right: a slash, which a reader of digits takes for a 1 or a 7. */
    boolean isSlash(Ink ink) {
        if (marks.size() != 1 || area.height() < 1.2 * area.width() || area.width() < SLANT * area.height()) {
            return false;
        }
        double slope = (double) (area.width() - 1) / area.height();
        for (int y = area.top(); y < area.bottom(); y++) {
            int from = -1;
            int to = -1;
            for (int x = area.left(); x < area.right(); x++) {
                if (ink.at(x, y)) {
                    from = from < 0 ? x : from;
                    to = x;
                }
            }
            double expected = area.right() - 1 - slope * (y - area.top());
            if (from < 0 || to - from > 0.5 * area.width() || Math.abs((from + to) / 2.0 - expected) > 0.25 * area.width()) {
                return false;
            }
        }
        return true;
    }
}
