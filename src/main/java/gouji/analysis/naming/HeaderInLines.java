package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.document.LinePlace;
import gouji.document.Place;
import gouji.fact.Axis;
import gouji.rules.FormBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A header whose words stand one below the other, as where every cell has a line of its own. It says nothing of where a column stands
 * but the order of columns, and which of them are printed; and that needs to be said only where it is not the form's.
 */
final class HeaderInLines {

    private final FormBlock block;
    private final Names names;
    private final List<CutCell> words = new ArrayList<>();
    private final List<Integer> named = new ArrayList<>();
    /** For each of the words the row of the header that it stands in, as far as blank lines part these, or lines of several words. */
    private final List<Integer> parts = new ArrayList<>();
    private int group;
    private int groupPart;
    private int groups;
    private boolean inLines;

    private HeaderInLines(FormBlock block, Names names) {
        this.block = block;
        this.names = names;
    }

    /**
     * The leaves of a header; one beside the other where its lines name every column of the block once, in another order, or only those
     * that rows print.
     *
     * @param printed how many cells stand behind the labels of most rows
     */
    static List<Leaf> leaves(Header header, FormBlock block, Names names, int printed) {
        boolean inLines = header.rows().size() > 1 && header.rows().stream().allMatch(row -> row.cells().size() == 1);
        return inLines ? new HeaderInLines(block, names).leaves(header, printed) : header.leaves();
    }

    private List<Leaf> leaves(Header header, int printed) {
        take(header.rows().stream().map(row -> row.cells().get(0)).toList());
        int columns = block.columns().size();
        boolean whole = named.size() == columns;
        boolean lacking = named.size() == printed && 2 * printed > columns;
        if (columns < 2 || !whole && !lacking || named.stream().distinct().count() < named.size() || groups > 1) {
            return header.leaves();
        }
        List<List<Integer>> orders = orders();
        List<Integer> order = orders.get(0);
        boolean told = orders.size() == 1 || groups > 0;
        if (whole && told && inversions(order) == 0) {
            return header.leaves();
        }
        // Where another order is nearly as likely nobody knows, and a column is left without its word.
        boolean sure = orders.size() == 1 || told && inversions(orders.get(1)) >= 2 * inversions(order) && inversions(orders.get(1)) > 0;
        if (!whole && !sure) {
            return header.leaves();
        }
        return order.stream().limit(sure ? columns : columns - 1)
                .map(column -> new Leaf(order.indexOf(column), 1, List.of(words.get(named.indexOf(column))))).toList();
    }

    private void take(List<CutCell> cells) {
        int least = IntStream.range(1, cells.size()).map(k -> distance(cells, k)).filter(lines -> lines > 0).min().orElse(0);
        int part = 0;
        for (int k = 0; k < cells.size(); k++) {
            part += k > 0 && isParted(cells, k, least) ? 1 : 0;
            int column = column(cells.get(k));
            inLines |= !named.isEmpty() && column >= 0 && distance(cells, k) > 0;
            boolean before = named.isEmpty() && k + 1 < cells.size() && distance(cells, k + 1) <= least && column(cells.get(k + 1)) >= 0;
            if (column >= 0) {
                words.add(cells.get(k));
                named.add(column);
                parts.add(part);
            } else if (before || !named.isEmpty()) {
                group = named.size();
                groupPart = part;
                groups += before ? 0 : 1;
            }
        }
    }

    /** Whether a word stands in another row of the header than the one before it: words alone in their lines say nothing of rows. */
    private static boolean isParted(List<CutCell> cells, int word, int least) {
        int lines = distance(cells, word);
        return lines > least || lines > 0 && (sharesItsLine(cells, word - 1) || sharesItsLine(cells, word));
    }

    private static boolean sharesItsLine(List<CutCell> cells, int word) {
        return word > 0 && distance(cells, word) == 0 || word + 1 < cells.size() && distance(cells, word + 1) == 0;
    }

    /** How many lines below the words before a word stands; 0 where the print has no lines. */
    private static int distance(List<CutCell> cells, int word) {
        List<Place> before = cells.get(word - 1).places();
        return before.get(before.size() - 1) instanceof LinePlace above && cells.get(word).places().get(0) instanceof LinePlace below
                ? below.line() - above.line() : 0;
    }

    /**
     * The columns of a group are named behind those of the row in which its own word stands. How many these are the rows' lines say,
     * or nobody: then all orders that may be meant, those nearer to the form's first. Where one of these is the form's it is meant,
     * whatever lines its words were broken over.
     */
    private List<List<Integer>> orders() {
        List<List<Integer>> orders = new ArrayList<>(List.of(named));
        for (int last = group + 1; groups > 0 && group > 0 && last < named.size(); last++) {
            orders.add(order(last));
        }
        if (groups == 0 && isTornByALostGroup()) {
            orders.add(named.stream().sorted().toList());
        }
        orders.sort(Comparator.comparingInt(HeaderInLines::inversions));
        int below = (int) parts.stream().filter(part -> part <= groupPart).count();
        boolean told = parts.stream().distinct().count() > 1 && group <= below && below < named.size();
        return told && inversions(orders.get(0)) > 0 ? List.of(order(below)) : orders;
    }

    /**
     * Whether the words may be those of two rows whose group lost its own word: the form's first column and some behind others, and then
     * those between them, one by one. In one line they are cells, in the order printed.
     */
    private boolean isTornByALostGroup() {
        int second = IntStream.range(1, named.size()).filter(k -> named.get(k) < named.get(k - 1)).findFirst().orElse(0);
        return second > 1 && named.get(0) == 0 && inLines
                && IntStream.range(second + 1, named.size()).allMatch(k -> named.get(k) == named.get(k - 1) + 1);
    }

    /** With the columns from the given one on under the group. */
    private List<Integer> order(int last) {
        List<Integer> order = new ArrayList<>(named.subList(0, group));
        order.addAll(named.subList(last, named.size()));
        order.addAll(named.subList(group, last));
        return order;
    }

    private static int inversions(List<Integer> order) {
        return (int) IntStream.range(0, order.size())
                .mapToLong(i -> order.subList(i + 1, order.size()).stream().filter(later -> later < order.get(i)).count()).sum();
    }

    /** The one column that the words name best, or -1. */
    private int column(CutCell cell) {
        double[] weights = block.columns().stream().mapToDouble(path -> names.weight(Axis.COLUMN, cell.text(), path.get(path.size() - 1))).toArray();
        double best = DoubleStream.of(weights).max().orElse(0);
        int[] columns = IntStream.range(0, weights.length).filter(j -> best > 0 && weights[j] == best).toArray();
        return columns.length == 1 ? columns[0] : -1;
    }
}
