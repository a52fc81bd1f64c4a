package gouji.read.page.beside;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Tables beside each other whose level rulings end at a gap between them. */
record RuleGaps(List<TokenLine> lines, List<Ruling> across) {

    /** Rulings of one table: over its header, under it and under its last row. */
    private static final int LEAST = 3;

    /** In points; cells drawn apart have narrower gaps. */
    private static final double WIDTH = 6;

    /** Of a table's rulings, in the distances of its own; a row may be as tall as two of the others. */
    private static final double FARTHEST = 2;

    List<Gutter> gutters() {
        List<Gutter> found = new ArrayList<>();
        across.stream().map(Ruling::start).distinct().forEach(x -> add(x, found));
        return found;
    }

    private void add(double x, List<Gutter> found) {
        List<Ruling> right = across.stream().filter(h -> Math.abs(h.start() - x) <= Rulings.NEAR).toList();
        double end = across.stream().mapToDouble(Ruling::end).filter(e -> e < x - WIDTH).max().orElse(x);
        List<Ruling> left = across.stream().filter(h -> Math.abs(h.end() - end) <= Rulings.NEAR).toList();
        double ownTop = Math.min(top(left), top(right));
        double ownBottom = Math.max(bottom(left), bottom(right));
        double top = toRuleAcross(ownTop, end, x, -1, right);
        double bottom = toRuleAcross(ownBottom, end, x, 1, right);
        int first = (int) lines.stream().takeWhile(l -> l.centreY() < top).count();
        int last = first - 1 + (int) lines.stream().skip(first).takeWhile(l -> l.centreY() < bottom && l.centreY() > top).count();
        if (end < x && overlap(left, right) && last > first && isFree(end, x, ownTop, ownBottom) && areWhole(left, right)
                && isTable(lines.subList(first, last + 1), begin(left), end) && isTable(lines.subList(first, last + 1), x, end(right))) {
            found.add(new Gutter(x, first, last, left.size() + right.size(), false, new Extent(end, x)));
        }
    }

    /**
     * A ruling above or below those of the tables that runs over both and the gap, where the outermost ones of theirs coincide with one of the
     * next table: as near as they are to each other, with nothing printed in the gap. The given one where there is none.
     */
    private double toRuleAcross(double y, double from, double to, int direction, List<Ruling> own) {
        double[] positions = own.stream().mapToDouble(Ruling::position).sorted().toArray();
        double row = IntStream.range(1, positions.length).mapToDouble(i -> positions[i] - positions[i - 1]).max().orElse(0);
        return across.stream().filter(h -> h.start() < from - Rulings.NEAR && h.end() > to + Rulings.NEAR).mapToDouble(Ruling::position)
                .filter(position -> (position - y) * direction > Rulings.NEAR && Math.abs(position - y) <= FARTHEST * row)
                .boxed().min(Comparator.comparingDouble(position -> Math.abs(position - y)))
                .filter(position -> isFree(from, to, Math.min(y, position) + Rulings.NEAR, Math.max(y, position) - Rulings.NEAR)).orElse(y);
    }

    private static boolean overlap(List<Ruling> left, List<Ruling> right) {
        return left.size() >= LEAST && right.size() >= LEAST && top(left) < bottom(right) && top(right) < bottom(left);
    }

    /** Whether they run over the whole of their table: where cells are drawn apart, some run over a column, some over a group. */
    private static boolean areWhole(List<Ruling> left, List<Ruling> right) {
        double begin = begin(left);
        double end = end(right);
        return left.stream().filter(h -> h.start() - begin <= Rulings.NEAR).count() >= LEAST
                && right.stream().filter(h -> end - h.end() <= Rulings.NEAR).count() >= LEAST;
    }

    private boolean isFree(double from, double to, double top, double bottom) {
        return across.stream().noneMatch(h -> h.position() >= top && h.position() <= bottom && h.start() < from - Rulings.NEAR && h.end() > to)
                && lines.stream().filter(l -> l.centreY() > top && l.centreY() < bottom).flatMap(l -> l.tokens().stream())
                .noneMatch(t -> t.left() < to && t.right() > from);
    }

    /** Whether figures stand beside labels between the rulings, or many beside each other: under the word over a single column they do not. */
    private static boolean isTable(List<TokenLine> between, double from, double to) {
        List<Half> rows = between.stream().map(l -> new Half(l.tokens().stream()
                .filter(t -> t.left() >= from && t.right() <= to).toList())).dropWhile(half -> !half.hasFigures()).filter(half -> !half.isEmpty()).toList();
        double figures = rows.stream().filter(Half::hasFigures).mapToDouble(Half::figuresBegin).min().orElse(from);
        return rows.stream().anyMatch(Half::isBare) || rows.stream().anyMatch(half -> half.tokens().get(0).right() < figures);
    }

    private static double begin(List<Ruling> rulings) {
        return rulings.stream().mapToDouble(Ruling::start).min().orElse(Double.NaN);
    }

    private static double end(List<Ruling> rulings) {
        return rulings.stream().mapToDouble(Ruling::end).max().orElse(Double.NaN);
    }

    private static double top(List<Ruling> rulings) {
        return rulings.stream().mapToDouble(Ruling::position).min().orElse(Double.NaN);
    }

    private static double bottom(List<Ruling> rulings) {
        return rulings.stream().mapToDouble(Ruling::position).max().orElse(Double.NaN);
    }
}
