package gouji.read.text;

import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables found among the lines of a text, and what stands in their lines and is no part of them. */
final class TablesInText {

    private final List<Line> lines;
    private final List<Stretch> found = new ArrayList<>();
    private final Map<Integer, List<Print>> beside = new HashMap<>();
    private final boolean[] taken;
    /** Lines of which no part is left for what else is found. */
    private final boolean[] whole;

    TablesInText(List<Line> lines) {
        this.lines = lines;
        this.taken = new boolean[lines.size()];
        this.whole = new boolean[lines.size()];
    }

    /**
     * Lines with a table, or several that stand beside each other.
     *
     * @param start  the first of the lines
     * @param end    the first line behind them
     * @param tables in reading order
     */
    record Stretch(int start, int end, List<Table> tables) {

        private Stretch with(Stretch other) {
            return new Stretch(start, Math.max(end, other.end), Stream.concat(tables.stream(), other.tables.stream()).toList());
        }
    }

    /** Adds a table with the first of its lines, and the first behind them. */
    void add(Table table, int start, int end) {
        found.add(new Stretch(start, end, List.of(table)));
        Arrays.fill(taken, start, end, true);
    }

    /** Adds rows that are whole lines; other lines between them, such as a page's number, stand beside the table. */
    void add(Found rows, IntPredicate other) {
        int start = rows.starts().get(0);
        add(rows.table(0), start, rows.end());
        for (int at = start; at < rows.end(); at++) {
            whole[at] = true;
            if (other.test(at)) {
                beside.computeIfAbsent(at, line -> new ArrayList<>()).add(lines.get(at).placed());
            }
        }
    }

    /** Adds a print that stands in a line beside what of it is found in a table; nothing where it is in none, or all of the line is. */
    void addBeside(int at, Print print) {
        if (taken[at] && !whole[at]) {
            beside.computeIfAbsent(at, line -> new ArrayList<>()).add(print);
        }
    }

    boolean has(int at) {
        return taken[at];
    }

    /** All lines with tables, in reading order. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (Stretch each : found.stream().sorted(Comparator.comparingInt(Stretch::start)).toList()) {
            int last = stretches.size() - 1;
            if (last >= 0 && each.start() < stretches.get(last).end()) {
                stretches.set(last, stretches.get(last).with(each));
            } else {
                stretches.add(each);
            }
        }
        return stretches;
    }

    /** What stands in lines with tables, and is no part of them. */
    List<Paragraph> beside(Stretch stretch) {
        return IntStream.range(stretch.start(), stretch.end()).boxed().flatMap(at -> beside.getOrDefault(at, List.of()).stream())
                .map(print -> new Paragraph(List.of(print))).toList();
    }
}
