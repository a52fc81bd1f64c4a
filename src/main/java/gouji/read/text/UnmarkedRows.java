package gouji.read.text;

import gouji.document.Cell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rows of a table in which nothing marks a cell: a row is the words before some figures, and these figures. */
final class UnmarkedRows {

    /** A table printed as one row of so many figures under its header has no labels. */
    private static final int FEWEST_ACROSS = 5;
    private static final int HEADER = 3;

    private final List<UnmarkedRow> rows;
    private final int width;
    private final boolean counted;
    private final List<List<Cell>> cells = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    /** @param counted whether numbers count the rows, which have a column of their own */
    private UnmarkedRows(List<UnmarkedRow> rows, boolean counted) {
        this.rows = rows;
        this.counted = counted;
        this.width = UnmarkedRow.usualWidth(rows);
    }

    /** The rows that lines make which are known to be a table; none where their order is not that of its cells. */
    static Found of(List<UnmarkedLine> lines, int first) {
        Set<Integer> counts = CountedRows.in(lines);
        UnmarkedRows reading = new UnmarkedRows(UnmarkedRow.of(lines, counts), !counts.isEmpty());
        if (reading.ordered()) {
            reading.write();
        }
        return new Found(reading.cells, reading.starts.stream().map(at -> at + first).toList(), first + lines.size());
    }

    /**
     * Whether the order of lines is that of cells. Programs that write block after block, with blank lines between, do not keep it
     * where no label stands before every few figures.
     */
    private boolean ordered() {
        return labelled().anyMatch(row -> row.last().numbered()) || rows.stream().allMatch(row -> row.figures().size() < FEWEST_ACROSS
                || row.blanks().subList(1, row.blanks().size()).stream().filter(blank -> blank > 0).count() * 2 < row.figures().size());
    }

    private Stream<UnmarkedRow> labelled() {
        return rows.stream().filter(row -> !row.figures().isEmpty() && !row.labels().isEmpty());
    }

    private void write() {
        for (UnmarkedRow row : rows) {
            List<LabelCell> labels = row.labels();
            int from = 0;
            for (int k = 0; width > 0 && k < labels.size(); k++) {
                if (labels.get(k).isBlankRow(width)) {
                    add(labels.subList(from, k + 1), UnmarkedRow.emptyCells(width, labels.get(k)));
                    from = k + 1;
                }
            }
            List<LabelCell> left = labels.subList(from, labels.size());
            if (row.figures().isEmpty()) {
                addWords(left);
            } else if (rows.size() == 1 && row.figures().size() >= FEWEST_ACROSS && (left.isEmpty() || !row.last().numbered())) {
                addHeader(left);
                addCells(List.of(), row.line(), row.cells(width));
            } else {
                add(left, row, ownLabels(row, left));
            }
        }
    }

    private void add(List<LabelCell> labels, UnmarkedRow row, int own) {
        addWords(labels.subList(0, labels.size() - own));
        List<LabelCell> left = labels.subList(labels.size() - own, labels.size());
        addCells(left, own > 0 ? left.get(0).line() : row.line(), row.cells(width));
    }

    /** A row of empty cells, with the labels that are its own. */
    private void add(List<LabelCell> labels, List<Cell> empty) {
        int own = Math.max(1, levels(labels));
        addWords(labels.subList(0, labels.size() - own));
        List<LabelCell> left = labels.subList(labels.size() - own, labels.size());
        addCells(left, left.get(0).line(), empty);
    }

    /** In one row, as their order is that of the figures under them. */
    private void addHeader(List<LabelCell> words) {
        if (!words.isEmpty()) {
            addCells(words, words.get(0).line(), List.of());
        }
    }

    /** Words that are no row's label, one a row; a letter alone behind a word stands in place of its figure. */
    private void addWords(List<LabelCell> words) {
        for (int k = 0; k < words.size(); k++) {
            boolean figure = k + 1 < words.size() && words.get(k + 1).isLetter() && !words.get(k).isLetter()
                    && (k + 2 == words.size() || !words.get(k + 2).isLetter());
            addCells(words.subList(k, k + (figure ? 2 : 1)), words.get(k).line(), List.of());
            k += figure ? 1 : 0;
        }
    }

    /**
     * How many labels before a row's figures are its own: the last, and those it is numbered under. Of several of one level, as where the
     * labels of many rows stand before the figures of all, nobody knows which is meant, unless the figures stand in the last one's line.
     */
    private int ownLabels(UnmarkedRow row, List<LabelCell> labels) {
        if (labels.isEmpty() || isHeader(labels)) {
            return 0;
        }
        int own = levels(labels);
        boolean repeated = own < labels.size() && labels.get(labels.size() - own - 1).numbered();
        return repeated && !row.besideLabel() ? 0 : own;
    }

    private static int levels(List<LabelCell> labels) {
        Set<Integer> levels = new HashSet<>();
        int own = 0;
        for (int k = labels.size() - 1; k >= 0; k--) {
            int level = labels.get(k).level();
            if (own > 0 && level == 0 || !levels.add(level)) {
                break;
            }
            own++;
        }
        return own;
    }

    /** Words of a header that lost the label behind it: where other rows' labels are numbered, several that are not. */
    private boolean isHeader(List<LabelCell> labels) {
        boolean numbered = labelled().filter(row -> row.last().numbered()).count() * 2 > labelled().count();
        return numbered && !labels.get(labels.size() - 1).numbered()
                && labels.stream().filter(label -> !label.numbered()).count() >= HEADER;
    }

    private void addCells(List<LabelCell> labels, int start, List<Cell> figures) {
        List<Cell> row = new ArrayList<>();
        if (counted) {
            row.add(labels.stream().findFirst().flatMap(LabelCell::count).map(count -> new Cell(0, 1, 1, List.of(count), count.place()))
                    .orElse(new Cell(0, 1, 1, List.of(), labels.isEmpty() ? figures.get(0).place() : labels.get(0).cell().place())));
        }
        labels.forEach(label -> row.add(label.cell()));
        row.addAll(figures);
        List<Cell> numbered = new ArrayList<>();
        for (Cell cell : row) {
            numbered.add(new Cell(numbered.size(), 1, 1, cell.prints(), cell.place()));
        }
        cells.add(numbered);
        starts.add(start);
    }
}
