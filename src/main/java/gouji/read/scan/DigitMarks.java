package gouji.read.scan;

import gouji.read.scan.Marks.Mark;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Digits beside each other in a line, and the ink between the signs before and behind them: all of it, as Tesseract's boxes cut
 * digits in two, and of two digits alike it reads one.
 *
 * @param from index of the first digit
 * @param to   index behind the last
 */
record DigitMarks(RecognisedLine line, int from, int to) {

    /** In pixels: Tesseract's boxes and the ink differ. */
    private static final int ROUGH = 3;

    /** Part of the tallest mark's height: what is lower is no digit. */
    private static final double DIGIT = 0.6;

    /** To the height of a digit: Chinese characters beside it are taller, and as wide as high. */
    private static final double TALLER = 1.1;
    private static final double WIDEST_DIGIT = 0.82;

    /** To the height of the line: how far a character's box reaches over the digit behind it. */
    private static final double REACH = 0.25;

    /** @return from left to right; empty where nothing stands there */
    CellInk in(Ink ink) {
        List<Sign> signs = line.signs();
        Area print = line.areaOfPrint().grown(ROUGH, ink.width(), ink.height());
        Area digits = signs.subList(from, to).stream().map(Sign::area).reduce(Area::union).orElseThrow();
        int left = from == 0 ? digits.left() - print.height() : signs.get(from - 1).area().right() - (int) (REACH * print.height());
        int right = to == signs.size() ? digits.right() + print.height() : signs.get(to).area().left();
        Area reached = new Area(Math.max(0, left - print.height()), print.top(), Math.min(ink.width(), right + print.height()), print.bottom());
        List<List<Mark>> columns = reached.isEmpty() ? List.of() : columns(Marks.in(reached, ink)).stream()
                .filter(column -> isBetween(left, right, area(column))).toList();
        double tallest = columns.stream().mapToInt(column -> area(column).height()).max().orElse(0);
        List<List<Mark>> tall = columns.stream().filter(column -> area(column).height() >= DIGIT * tallest).toList();
        int shortest = tall.stream().mapToInt(column -> area(column).height()).min().orElse(0);
        return CellInk.of(tall.stream().filter(column -> !isCharacter(area(column), shortest)).flatMap(List::stream).toList());
    }

    /** Part of the sign before or behind: it is both taller and broader than digits are. */
    private static boolean isCharacter(Area column, int digit) {
        return column.height() - 1 > TALLER * digit && column.width() - 1 > WIDEST_DIGIT * digit;
    }

    private static boolean isBetween(int left, int right, Area column) {
        int middle = (column.left() + column.right()) / 2;
        return middle > left && middle < right;
    }

    /** Marks that stand over each other, together. */
    private static List<List<Mark>> columns(List<Mark> marks) {
        List<List<Mark>> columns = new ArrayList<>();
        int right = Integer.MIN_VALUE;
        for (Mark mark : marks.stream().sorted(Comparator.comparingInt((Mark m) -> m.area().left())).toList()) {
            if (mark.area().left() >= right) {
                columns.add(new ArrayList<>());
            }
            columns.get(columns.size() - 1).add(mark);
            right = Math.max(right, mark.area().right());
        }
        return columns;
    }

    private static Area area(List<Mark> column) {
        return column.stream().map(Mark::area).reduce(Area::union).orElseThrow();
    }
}
