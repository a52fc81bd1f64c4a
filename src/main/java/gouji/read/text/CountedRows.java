package gouji.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the numbers that count the rows of a table in which nothing marks a cell: alone in their lines, each before a label, and going
 * up by one from each to the next. Such a number stands behind the figures of the row above and is none of them.
 */
final class CountedRows {

    /** Fewer numbers may go up by chance. */
    private static final int FEWEST = 4;
    /** Rows without a number, or run together, leave out so many at most. */
    private static final int LARGEST_STEP = 3;
    private static final String NUMBER = "[0-9]{1,3}";

    private final List<UnmarkedLine> lines;
    private final Set<Integer> found = new HashSet<>();
    private final List<Integer> run = new ArrayList<>();
    private final int candidates;

    private CountedRows(List<UnmarkedLine> lines) {
        this.lines = lines;
        this.candidates = (int) IntStream.range(0, lines.size() - 1).filter(this::beforeLabel).count();
    }

    /** The indexes of the lines with such numbers. */
    static Set<Integer> in(List<UnmarkedLine> lines) {
        CountedRows rows = new CountedRows(lines);
        for (int at = 0; at + 1 < lines.size(); at++) {
            if (rows.beforeLabel(at)) {
                rows.add(at);
            }
        }
        rows.end();
        return rows.found;
    }

    private void add(int line) {
        int step = run.isEmpty() ? 1 : number(line) - number(run.get(run.size() - 1));
        if (step < 1 || step > LARGEST_STEP) {
            end();
        }
        run.add(line);
    }

    private void end() {
        long steps = IntStream.range(1, run.size()).filter(k -> number(run.get(k)) - number(run.get(k - 1)) == 1).count();
        // Totals of a few rows may go up by one; what counts the rows does so before most labels.
        if (run.size() >= FEWEST && 2 * run.size() > candidates && 2 * steps >= run.size() - 1) {
            found.addAll(run.subList(0, run.size() - (isFigureOfLastRow() ? 1 : 0)));
        }
        run.clear();
    }

    /** Whether the last number counts on by chance: words behind the table follow, and its row has as many figures as others have without their number. */
    private boolean isFigureOfLastRow() {
        int usual = run.stream().skip(1).collect(Collectors.groupingBy(this::figures, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
        int last = figures(run.get(run.size() - 1));
        return last > 1 && last < usual;
    }

    /** How many figures stand one below the other down to a line. */
    private int figures(int line) {
        int first = line;
        while (first > 0 && lines.get(first).label().isEmpty()) {
            first--;
        }
        return lines.subList(first, line + 1).stream().mapToInt(each -> each.figures().size()).sum();
    }

    private boolean beforeLabel(int at) {
        UnmarkedLine line = lines.get(at);
        return line.label().isEmpty() && line.figures().size() == 1 && text(at).matches(NUMBER) && !lines.get(at + 1).label().isEmpty();
    }

    private int number(int line) {
        return Integer.parseInt(text(line));
    }

    private String text(int line) {
        return lines.get(line).print(lines.get(line).figures().get(0)).text();
    }
}
