package gouji.read.scan;

import gouji.read.scan.Marks.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Marks beside each other that no gap parts as wide as between columns.
 *
 * @param area  round all marks
 * @param marks from left to right
 */
record InkWord(Area area, List<Mark> marks) {

    /** To the height of the higher mark. */
    private static final double GAP = 0.32;

    /** To the height of digits: beside a narrow one, as 1, the gap is wider. */
    private static final double GAP_IN_NUMBER = 0.5;

    /** To the height of a word: beside a stop or a bracket, which take a whole em, the gap is wider. */
    private static final double GAP_AT_SIGN = 0.85;

    /** Of the lower mark's height, how much stands beside the other in one line; commas hang. */
    private static final double BESIDE = 0.4;

    /** Of the narrower mark's width, how much stands over the other where both are parts of one character. */
    private static final double OVER = 0.5;

    /** To the usual height: a character made of strokes above each other is no higher. */
    private static final double ONE_CHARACTER = 1.1;

    /** To the usual height: lower print is a dash, or strokes of a character. */
    private static final double FLAT = 0.7;

    /** To the height of a word: a stop or a quotation mark is no larger, a bracket no wider and no lower. */
    private static final double STOP = 0.42;
    private static final double BRACKET_WIDTH = 0.4;
    private static final double BRACKET_HEIGHT = 0.95;

    /** To the height of a bracket or of the highest digit: that of digits, at the least and at the most. */
    private static final double LOWER = 0.88;

    /** To the height of print, at the least, of a character's width. */
    private static final double WIDE = 0.82;

    /** @param usual height of marks on the page */
    static List<InkWord> of(List<Mark> marks, int usual) {
        List<InkWord> beside = joined(marks.stream().map(mark -> word(List.of(mark))).toList(), GAP, InkWord::isBeside);
        // a stroke may stand far from its character's others, and near to all of the word
        List<InkWord> whole = joined(beside, GAP, InkWord::isBeside);
        List<InkWord> stacked = joined(whole, 0, (a, b) -> a.isOver(b, usual));
        return joined(stacked, GAP_AT_SIGN, InkWord::goesOnIn);
    }

    private static InkWord word(List<Mark> marks) {
        return new InkWord(marks.stream().map(Mark::area).reduce(Area::union).orElseThrow(),
                marks.stream().sorted(Comparator.comparingInt((Mark m) -> m.area().left())).toList());
    }

    private interface Together {
        boolean test(InkWord left, InkWord right);
    }

    /** @param gap no wider one is looked over, to the height of the higher one */
    private static List<InkWord> joined(List<InkWord> words, double gap, Together together) {
        List<InkWord> sorted = words.stream().sorted(Comparator.comparingInt((InkWord w) -> w.area().left())).toList();
        int highest = sorted.stream().mapToInt(w -> w.area().height()).max().orElse(0);
        int[] group = new int[sorted.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < group.length; i++) {
            InkWord left = sorted.get(i);
            for (int j = i + 1; j < group.length && sorted.get(j).area().left() - left.area().right() <= gap * highest; j++) {
                if (together.test(left, sorted.get(j))) {
                    group[root(group, j)] = root(group, i);
                }
            }
        }
        Map<Integer, List<Mark>> grouped = new HashMap<>();
        for (int i = 0; i < group.length; i++) {
            grouped.computeIfAbsent(root(group, i), root -> new ArrayList<>()).addAll(sorted.get(i).marks());
        }
        return grouped.values().stream().map(InkWord::word).toList();
    }

    private static int root(int[] group, int i) {
        int root = i;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }

    private boolean isBeside(InkWord right) {
        return isLevel(right) && gap(right) <= GAP * Math.max(area.height(), right.area.height());
    }

    private boolean isLevel(InkWord other) {
        int shared = Math.min(area.bottom(), other.area.bottom()) - Math.max(area.top(), other.area.top());
        return shared >= BESIDE * Math.min(area.height(), other.area.height());
    }

    /** Whether a level line runs through both. */
    boolean isBesidePartOf(InkWord other) {
        return Math.min(area.bottom(), other.area.bottom()) > Math.max(area.top(), other.area.top());
    }

    private int gap(InkWord right) {
        return right.area.left() - area.right();
    }

    /** Whether both are strokes of one character that stand above each other. */
    private boolean isOver(InkWord other, int usual) {
        int shared = Math.min(area.right(), other.area.right()) - Math.max(area.left(), other.area.left());
        return shared >= OVER * Math.min(area.width(), other.area.width())
                && area.union(other.area).height() <= ONE_CHARACTER * usual;
    }

    /** Whether it is lower than characters and digits are. */
    boolean isFlat(int usual) {
        return area.height() < FLAT * usual;
    }

    /** Whether a stop, a quotation mark or a bracket stands between both: it makes no gap between columns. */
    private boolean goesOnIn(InkWord right) {
        double height = Math.max(area.height(), right.area.height());
        Area last = marks.get(marks.size() - 1).area();
        Area first = right.marks.get(0).area();
        boolean figures = isOfNumber(height) && right.isOfNumber(height) && gap(right) <= GAP_IN_NUMBER * height;
        boolean sign = figures || isStop(last, height) && right.isText() || isStop(first, height) && isText()
                || isBracket(last, height) || isBracket(first, height);
        return sign && isLevel(right) && gap(right) <= GAP_AT_SIGN * height;
    }

    private static boolean isStop(Area mark, double height) {
        return mark.height() <= STOP * height && mark.width() <= STOP * height;
    }

    private static boolean isBracket(Area mark, double height) {
        return mark.width() <= BRACKET_WIDTH * height && mark.height() >= BRACKET_HEIGHT * height && mark.height() > 2 * mark.width();
    }

    /** Whether all of it may be digits, or signs between them, of that height. */
    private boolean isOfNumber(double height) {
        return marks.stream().map(Mark::area)
                .allMatch(mark -> isStop(mark, height) || mark.height() >= LOWER * height && mark.width() < WIDE * height);
    }

    /** Between the middles of two words, in pixels across and down. */
    int distance(InkWord other) {
        return (Math.abs(area.left() + area.right() - other.area.left() - other.area.right())
                + Math.abs(area.top() + area.bottom() - other.area.top() - other.area.bottom())) / 2;
    }

    /** Whether a character in it is wider than digits are. */
    boolean isText() {
        return CellInk.of(marks).columns().stream().anyMatch(column -> column.width() > WIDE * area.height());
    }

    /** Whether it begins or ends with a bracket, as no figure does: digits beside it are lower. */
    boolean hasBracket() {
        Area first = marks.get(0).area();
        Area last = marks.get(marks.size() - 1).area();
        return (isBracket(first, area.height()) || isBracket(last, area.height()))
                && marks.stream().map(Mark::area).anyMatch(m -> m.height() > STOP * area.height() && m.height() < LOWER * area.height());
    }
}
