package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words and the figures behind them.
 *
 * @param labels  the words since the figures before
 * @param figures none behind the last words of a table
 * @param blanks  for each figure how many blank lines stand before it
 * @param behind  how many blank lines stand behind the last figure
 * @param line    the index of the line of the first figure, or of the first words where there is none
 * @param besideLabel whether the first figure stands in the line of the last label
 */
record UnmarkedRow(List<LabelCell> labels, List<Cell> figures, List<Integer> blanks, int behind, int line, boolean besideLabel) {

    /** Cells of the row below that are merged with those above them may leave so many blank lines more. */
    static final int MERGED = 2;

    /**
     * Cuts the lines of a table.
     *
     * @param counts the indexes of those that count its rows
     */
    static List<UnmarkedRow> of(List<UnmarkedLine> lines, Set<Integer> counts) {
        int spacing = lines.stream().skip(1).allMatch(line -> !line.line().attached()) ? 1 : 0;
        List<UnmarkedRow> rows = new ArrayList<>();
        List<LabelCell> labels = new ArrayList<>();
        for (int at = 0; at < lines.size();) {
            Print count = counts.contains(at) ? lines.get(at).print(lines.get(at).figures().get(0)) : null;
            int above = at == 0 ? 0 : lines.get(at).line().blanks() - spacing;
            at += count == null ? 0 : 1;
            UnmarkedLine line = lines.get(at);
            addLabels(count, line, at, above, labels);
            if (!line.hasFigures()) {
                at++;
                continue;
            }
            List<Cell> figures = new ArrayList<>();
            List<Integer> blanks = new ArrayList<>();
            int begin = at;
            boolean beside = !line.label().isEmpty();
            do {
                for (Span figure : lines.get(at).figures()) {
                    boolean first = figure == lines.get(at).figures().get(0) && lines.get(at).label().isEmpty();
                    blanks.add(first && at > 0 ? lines.get(at).line().blanks() - spacing : 0);
                    figures.add(new Cell(0, 1, 1, List.of(lines.get(at).print(figure)), lines.get(at).print(figure).place()));
                }
                at++;
            } while (at < lines.size() && lines.get(at).label().isEmpty() && !counts.contains(at));
            int behind = at < lines.size() ? lines.get(at).line().blanks() - spacing : 0;
            rows.add(new UnmarkedRow(List.copyOf(labels), figures, blanks, behind, begin, beside));
            labels.clear();
        }
        if (!labels.isEmpty()) {
            rows.add(new UnmarkedRow(labels, List.of(), List.of(), 0, labels.get(0).line(), false));
        }
        return rows;
    }

    private static void addLabels(Print count, UnmarkedLine line, int at, int blanks, List<LabelCell> labels) {
        for (Span label : line.label()) {
            LabelCell last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
            boolean first = label == line.label().get(0);
            if (last != null && first) {
                last.setBehind(blanks);
            }
            if (last != null && (!first || count == null) && blanks <= MERGED && last.takes(line.print(label).text())) {
                last.add(line.print(label));
            } else {
                List<Span> words = line.words(label);
                for (Span word : words) {
                    labels.add(new LabelCell(first && word == words.get(0) ? count : null, line.print(word), at));
                }
            }
        }
    }

    LabelCell last() {
        return labels.get(labels.size() - 1);
    }

    /** Figures, and blank lines before and between them. */
    private int width() {
        return figures.size() + blanks.stream().mapToInt(Integer::intValue).sum();
    }

    /** How many cells behind its label a row usually has, blank lines counted as empty ones; 0 where blank lines mean nothing. */
    static int usualWidth(List<UnmarkedRow> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.stream().filter(row -> !row.figures.isEmpty()).forEach(row -> counts.merge(row.width(), 1, Integer::sum));
        int usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
        return rows.stream().anyMatch(row -> row.figures.size() == usual && row.width() == usual) ? usual : 0;
    }

    /** The figures; with empty cells for blank lines where so the row is as wide as the others. */
    List<Cell> cells(int usual) {
        int lacking = usual - width();
        if (usual == 0 || lacking < 0 || lacking > behind || lacking > 0 && behind - lacking > MERGED) {
            return figures;
        }
        List<Cell> cells = new ArrayList<>();
        for (int k = 0; k < figures.size(); k++) {
            addEmpty(blanks.get(k), lineOf(figures.get(k)) - blanks.get(k), cells);
            cells.add(figures.get(k));
        }
        addEmpty(lacking, lineOf(figures.get(figures.size() - 1)) + 1, cells);
        return cells;
    }

    /** So many empty cells in the lines behind a label. */
    static List<Cell> emptyCells(int count, LabelCell label) {
        List<Cell> cells = new ArrayList<>();
        addEmpty(count, lineOf(label.cell()) + 1, cells);
        return cells;
    }

    private static void addEmpty(int count, int line, List<Cell> cells) {
        for (int k = 0; k < count; k++) {
            cells.add(new Cell(0, 1, 1, List.of(), new LinePlace(line + k, 1)));
        }
    }

    private static int lineOf(Cell cell) {
        return ((LinePlace) cell.place()).line();
    }
}
