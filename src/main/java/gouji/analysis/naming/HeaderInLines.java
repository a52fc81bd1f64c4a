package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.fact.Axis;
import gouji.rules.FormBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A header whose words stand one below the other, as where every cell has a line of its own. It says nothing of where a column stands
 * but the order of columns; and that needs to be said only where it is not the form's.
 */
final class HeaderInLines {

    private HeaderInLines() {
    }

    /** The leaves of a header; one beside the other where its lines name every column of the block once, in another order. */
    static List<Leaf> leaves(Header header, FormBlock block, Names names) {
        int columns = block.columns().size();
        if (header.rows().size() < columns || header.rows().stream().anyMatch(row -> row.cells().size() != 1)) {
            return header.leaves();
        }
        List<CutCell> words = new ArrayList<>();
        List<Integer> named = new ArrayList<>();
        int group = 0;
        int groups = 0;
        for (CutCell cell : header.rows().stream().map(row -> row.cells().get(0)).toList()) {
            int column = column(cell, block, names);
            if (column >= 0) {
                words.add(cell);
                named.add(column);
            } else if (!named.isEmpty()) {
                group = named.size();
                groups++;
            }
        }
        if (columns < 2 || named.size() != columns || named.stream().distinct().count() < columns || groups > 1) {
            return header.leaves();
        }
        List<List<Integer>> orders = orders(named, group);
        List<Integer> order = orders.get(0);
        if (inversions(order) == 0) {
            return header.leaves();
        }
        // Where another order is nearly as likely nobody knows, and a column is left without its word.
        boolean sure = orders.size() == 1 || inversions(orders.get(1)) >= 2 * inversions(order);
        return order.stream().limit(sure ? columns : columns - 1)
                .map(column -> new Leaf(order.indexOf(column), 1, List.of(words.get(named.indexOf(column))))).toList();
    }

    /**
     * The columns of a group are named behind those of the row in which its own word stands, and how many these are nobody says: all
     * orders that may be meant, those nearer to the form's first.
     */
    private static List<List<Integer>> orders(List<Integer> named, int group) {
        List<List<Integer>> orders = new ArrayList<>(List.of(named));
        for (int last = group + 1; last < named.size(); last++) {
            List<Integer> order = new ArrayList<>(named.subList(0, group));
            order.addAll(named.subList(last, named.size()));
            order.addAll(named.subList(group, last));
            orders.add(order);
        }
        orders.sort(Comparator.comparingInt(HeaderInLines::inversions));
        return orders;
    }

    private static int inversions(List<Integer> order) {
        return (int) IntStream.range(0, order.size())
                .mapToLong(i -> order.subList(i + 1, order.size()).stream().filter(later -> later < order.get(i)).count()).sum();
    }

    /** The one column that the words name best, or -1. */
    private static int column(CutCell cell, FormBlock block, Names names) {
        double[] weights = block.columns().stream().mapToDouble(path -> names.weight(Axis.COLUMN, cell.text(), path.get(path.size() - 1))).toArray();
        double best = DoubleStream.of(weights).max().orElse(0);
        int[] columns = IntStream.range(0, weights.length).filter(j -> best > 0 && weights[j] == best).toArray();
        return columns.length == 1 ? columns[0] : -1;
    }
}
