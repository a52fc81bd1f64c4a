package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.fact.Axis;
import gouji.rules.FormBlock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Which leaf of a header is which column of a block.
 *
 * @param leaves       for each column of the block its leaf, or null
 * @param places       the columns that have a leaf, as they stand in the print
 * @param byNeighbours columns whose leaf is named only by its neighbours
 * @param outOfOrder   whether leaves stand in another order than the form's columns
 * @param behind       where every column has its leaf, how many leaves that nothing names stand behind the last: remarks
 * @param unnamed      how many leaves that nothing names stand behind the first named one
 * @param foreign      where every column has its leaf by its own words, the leaves with other words between them: columns that the form has not
 * @param weight       sum of the weights of the names
 */
public record ColumnNaming(List<Leaf> leaves, List<Integer> places, List<Integer> byNeighbours, boolean outOfOrder, int behind,
        int unnamed, List<Leaf> foreign, double weight) {

    private static final double GROUP = 0.3;
    private static final double SKIPPED = 0.001;

    /**
     * Names the leaves of a header for a block: in order where that is possible, out of order where only words say so.
     *
     * @param printed how many cells stand behind the labels of most rows of its table
     */
    static ColumnNaming of(Header header, FormBlock block, Names names, int printed) {
        List<Leaf> leaves = HeaderInLines.leaves(header, block, names, printed);
        int columns = block.columns().size();
        double[][] weight = new double[leaves.size()][columns];
        for (int i = 0; i < leaves.size(); i++) {
            for (int j = 0; j < columns; j++) {
                weight[i][j] = weight(leaves.get(i), block.columns().get(j), names);
            }
        }
        double[] skipped = new double[columns];
        Arrays.fill(skipped, SKIPPED);
        int[] columnOf = Alignment.align(weight, skipped);
        boolean moved = placeOthers(weight, columnOf, columns) || isBehindItsPlace(columnOf, columns);
        Leaf[] found = new Leaf[columns];
        double sum = 0;
        for (int i = 0; i < columnOf.length; i++) {
            if (columnOf[i] != Alignment.NONE) {
                found[columnOf[i]] = leaves.get(i);
                sum += weight[i][columnOf[i]];
            }
        }
        List<Integer> byNeighbours = moved ? theOnlyOneLeft(leaves, columnOf, found, names) : fillGaps(leaves, columnOf, found, names);
        return new ColumnNaming(Collections.unmodifiableList(Arrays.asList(found)), places(found), byNeighbours, moved, behind(leaves, found),
                unnamed(leaves, found), byNeighbours.isEmpty() ? foreign(leaves, found) : List.of(), sum);
    }

    private static List<Leaf> foreign(List<Leaf> leaves, Leaf[] found) {
        List<Leaf> named = Arrays.asList(found);
        if (named.contains(null)) {
            return List.of();
        }
        IntSummaryStatistics places = named.stream().mapToInt(leaves::indexOf).summaryStatistics();
        return leaves.subList(places.getMin(), places.getMax()).stream().filter(leaf -> !named.contains(leaf) && !leaf.raw().isBlank()).toList();
    }

    private static int behind(List<Leaf> leaves, Leaf[] found) {
        List<Leaf> named = Arrays.asList(found);
        return named.contains(null) ? 0 : leaves.size() - 1 - named.stream().mapToInt(leaves::indexOf).max().orElse(-1);
    }

    private static int unnamed(List<Leaf> leaves, Leaf[] found) {
        List<Leaf> named = Arrays.asList(found);
        return (int) leaves.stream().dropWhile(leaf -> !named.contains(leaf)).filter(leaf -> !named.contains(leaf)).count();
    }

    private static List<Integer> places(Leaf[] found) {
        return IntStream.range(0, found.length).filter(j -> found[j] != null).boxed()
                .sorted(Comparator.comparingInt(j -> found[j].column())).toList();
    }

    /** The named leaves as they stand in the print. */
    List<Leaf> named() {
        return places.stream().map(leaves::get).toList();
    }

    /**
     * The columns of a row that are printed, as they stand in the print.
     *
     * @param columns the naming of the columns above it, or null
     * @param count   how many the form has
     */
    static List<Integer> printed(ColumnNaming columns, int count) {
        return columns != null && columns.isOwn() ? columns.places : IntStream.range(0, count).boxed().toList();
    }

    /** Whether the header names its columns otherwise than the form: without some of them, or in another order. */
    public boolean isOwn() {
        return lacks() || outOfOrder && places.size() == leaves.size();
    }

    /** Whether the header's own words name most columns of the form. */
    public boolean isNamed() {
        return 2 * (places.size() - byNeighbours.size()) > leaves.size();
    }

    /** Whether the header prints most columns of the form but not all, and nothing else: the others are not printed. */
    boolean lacks() {
        int printed = places.size();
        return unnamed == 0 && printed < leaves.size() && 2 * printed > leaves.size();
    }

    /**
     * What a row prints as figures; a dash among remarks is none.
     *
     * @param columns the naming of the columns above it, or null
     */
    static List<CutCell> figures(CutRow row, ColumnNaming columns) {
        return columns == null || columns.behind == 0 ? row.figures() : row.figures().stream().filter(cell -> !columns.isBehind(cell)).toList();
    }

    /** Whether a cell stands in one of the columns of remarks. */
    boolean isBehind(CutCell cell) {
        return behind > 0 && leaves.stream().allMatch(leaf -> leaf.column() + leaf.columnSpan() <= cell.column());
    }

    /** Whether a cell stands in a column that the header names and the form has not, as a subtotal. */
    boolean isForeign(CutCell cell) {
        return foreign.stream().anyMatch(leaf -> leaf.column() <= cell.column() && cell.column() + cell.columnSpan() <= leaf.column() + leaf.columnSpan());
    }

    /** Whether one column stands over both cells. */
    public boolean haveOneOver(CutCell first, CutCell second) {
        return leaves.stream().anyMatch(leaf -> leaf != null && leaf.column() <= first.column()
                && second.column() + second.columnSpan() <= leaf.column() + leaf.columnSpan());
    }

    private static double weight(Leaf leaf, List<String> path, Names names) {
        String column = path.get(path.size() - 1);
        double own = leaf.wordings().stream().mapToDouble(words -> names.weight(Axis.COLUMN, words, column)).max().orElse(0);
        if (own == 0 || path.size() == 1) {
            return own;
        }
        String group = path.get(0);
        double agrees = leaf.groups().stream().mapToDouble(words -> names.weight(Axis.COLUMN, words, group)).max().orElse(0);
        double best = leaf.groups().stream().mapToDouble(words -> names.best(Axis.COLUMN, words)).max().orElse(0);
        // A column of another group is not this column, however well its own words fit.
        return agrees == 0 && best > 0 ? 0 : own + GROUP * agrees;
    }

    /** Leaves that order left unnamed take the one free column that their words name, if no other leaf wants it. */
    private static boolean placeOthers(double[][] weight, int[] columnOf, int columns) {
        boolean[] taken = new boolean[columns];
        for (int column : columnOf) {
            if (column != Alignment.NONE) {
                taken[column] = true;
            }
        }
        boolean moved = false;
        for (int i = 0; i < columnOf.length; i++) {
            if (columnOf[i] == Alignment.NONE) {
                int only = only(weight, columnOf, taken, i);
                if (only != Alignment.NONE) {
                    columnOf[i] = only;
                    taken[only] = true;
                    moved = true;
                }
            }
        }
        return moved || namesFreeColumn(weight, columnOf, taken);
    }

    /** A leaf that names a free column, and cannot be given it, shows that the leaves do not stand in the form's order. */
    private static boolean namesFreeColumn(double[][] weight, int[] columnOf, boolean[] taken) {
        for (int i = 0; i < columnOf.length; i++) {
            for (int j = 0; columnOf[i] == Alignment.NONE && j < taken.length; j++) {
                if (!taken[j] && weight[i][j] > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int only(double[][] weight, int[] columnOf, boolean[] taken, int leaf) {
        int only = Alignment.NONE;
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && weight[leaf][j] > 0) {
                if (only != Alignment.NONE) {
                    return Alignment.NONE;
                }
                only = j;
            }
        }
        for (int i = 0; only != Alignment.NONE && i < columnOf.length; i++) {
            if (i != leaf && columnOf[i] == Alignment.NONE && weight[i][only] > 0) {
                return Alignment.NONE;
            }
        }
        return only;
    }

    /** The leaves from the first named one to the last: those in front may stand over labels, those behind over remarks. */
    private static List<Integer> figureLeaves(int[] columnOf) {
        int[] named = IntStream.range(0, columnOf.length).filter(i -> columnOf[i] != Alignment.NONE).toArray();
        return named.length == 0 ? List.of() : IntStream.rangeClosed(named[0], named[named.length - 1]).boxed().toList();
    }

    /**
     * As many leaves as columns, and one is named that stands further back than its column in the form: what stands before it is another
     * column, though its words say nothing, and the order is not the form's.
     */
    private static boolean isBehindItsPlace(int[] columnOf, int columns) {
        List<Integer> leaves = figureLeaves(columnOf);
        return leaves.size() == columns
                && leaves.stream().anyMatch(i -> columnOf[i] != Alignment.NONE && columnOf[i] < i - leaves.get(0));
    }

    /** In an order that is not the form's one unnamed leaf and one free column: it is this, if rules let neighbours name it. */
    private static List<Integer> theOnlyOneLeft(List<Leaf> leaves, int[] columnOf, Leaf[] found, Names names) {
        List<Integer> free = IntStream.range(0, found.length).filter(j -> found[j] == null).boxed().toList();
        List<Integer> unnamed = figureLeaves(columnOf).stream().filter(i -> columnOf[i] == Alignment.NONE).toList();
        if (free.size() != 1 || unnamed.size() != 1 || !mayBeNamedByNeighbours(leaves.get(unnamed.get(0)), names)) {
            return List.of();
        }
        found[free.get(0)] = leaves.get(unnamed.get(0));
        return free;
    }

    private static boolean mayBeNamedByNeighbours(Leaf leaf, Names names) {
        return leaf.wordings().stream().anyMatch(words -> names.byNeighbours(Axis.COLUMN, words) > 0);
    }

    /** As many unnamed leaves as free columns between two named ones: they are these, if rules let neighbours name them. */
    private static List<Integer> fillGaps(List<Leaf> leaves, int[] columnOf, Leaf[] found, Names names) {
        Map<Integer, Integer> named = new TreeMap<>();
        for (int i = 0; i < columnOf.length; i++) {
            if (columnOf[i] != Alignment.NONE) {
                named.put(i, columnOf[i]);
            }
        }
        List<Integer> filled = new ArrayList<>();
        Integer before = null;
        for (Map.Entry<Integer, Integer> next : named.entrySet()) {
            boolean fits = before != null && next.getKey() - before == next.getValue() - named.get(before);
            for (int k = 1; fits && k < next.getKey() - before; k++) {
                Leaf leaf = leaves.get(before + k);
                if (mayBeNamedByNeighbours(leaf, names)) {
                    found[named.get(before) + k] = leaf;
                    filled.add(named.get(before) + k);
                }
            }
            before = next.getKey();
        }
        return filled;
    }
}
