package gouji.read.text;

import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** The tables found among the lines of a text, and what stands in their lines and is no part of them. */
final class TablesInText {

    private final List<Line> lines;
    private final Map<Integer, Table> tables = new TreeMap<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    private final Map<Integer, List<Print>> beside = new HashMap<>();
    private final boolean[] taken;
    /** Lines of which no part is left for what else is found. */
    private final boolean[] whole;

    TablesInText(List<Line> lines) {
        this.lines = lines;
        this.taken = new boolean[lines.size()];
        this.whole = new boolean[lines.size()];
    }

    /** Adds a table with the first of its lines, and the first behind them. */
    void add(Table table, int start, int end) {
        tables.put(start, table);
        ends.put(start, end);
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

    /** The tables by their first lines, in reading order. */
    Map<Integer, Table> byStart() {
        return tables;
    }

    /** The first line behind the table that begins with a line. */
    int end(int start) {
        return ends.get(start);
    }

    /** What stands in the lines of the table that begins with a line, and is no part of it. */
    List<Paragraph> beside(int start) {
        List<Paragraph> found = new ArrayList<>();
        for (int at = start; at < end(start); at++) {
            beside.getOrDefault(at, List.of()).forEach(print -> found.add(new Paragraph(List.of(print))));
        }
        return found;
    }
}
