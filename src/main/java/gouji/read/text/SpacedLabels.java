package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Holds the labels of a table that spaces lay out against the lines of the text: words in the line of some figures are of their row,
 * whatever the distances on the page let them seem.
 */
final class SpacedLabels {

    /** Of numbers, as {@link LabelCell#level()}. */
    private static final int HIGHEST = 2;
    private static final int BRACKETED = 3;

    private final Table table;
    private final boolean exact;
    private final int first;
    /** How many lines further the next one with print is: two in double-spaced text. */
    private final int next;
    private final Set<Print> moved = new HashSet<>();

    private SpacedLabels(Table table, boolean exact) {
        this.table = table;
        this.exact = exact;
        this.first = first(table);
        int[] lines = table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream())
                .mapToInt(print -> at(print).line()).sorted().distinct().toArray();
        this.next = IntStream.range(1, lines.length).map(i -> lines[i] - lines[i - 1]).min().orElse(1);
    }

    /** The first column of figures; 0 where there is none. */
    static int first(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() > 0 && CellText.figure(cell.text())).mapToInt(Cell::column).min().orElse(0);
    }

    /**
     * The same table; a row whose figures' line has words that stand in another row has these for its label.
     *
     * @param exact whether lines are those of the rows, as in text browsers; else half lines of a page may have become whole ones
     */
    static Table of(Table table, boolean exact) {
        SpacedLabels reading = new SpacedLabels(table, exact);
        if (reading.first == 0) {
            return table;
        }
        List<Row> rows = table.rows().stream().flatMap(row -> BracketedLabel.parted(row, reading.first).stream())
                .flatMap(row -> GroupBesideLabels.parted(row, reading.first, reading.next).stream()).toList();
        return new SpacedLabels(new Table(table.id(), table.grid(), rows, table.edges(), table.place()), exact).held();
    }

    private Table held() {
        List<Optional<Print>> own = table.rows().stream().map(this::strayLabel).toList();
        own.forEach(print -> print.ifPresent(moved::add));
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            add(table.rows().get(r), own.get(r), rows);
        }
        List<Row> parted = GroupAroundLabel.parted(rows, first);
        return new Table(table.id(), table.grid(), exact ? parted : besideGroupTogether(shiftedTogether(parted)), table.edges(), table.place());
    }

    /**
     * A label without figures, a whole row and figures without a label follow each other where a page's half lines were written as whole
     * ones: which of the labels the figures between belong to is lost, so that row is left with the figures of both.
     */
    private List<Row> shiftedTogether(List<Row> rows) {
        List<Row> together = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            boolean shifted = r > 0 && r + 1 < rows.size() && labelled(rows.get(r - 1)) && figureLines(rows.get(r - 1)).isEmpty()
                    && labelled(row) && !figureLines(row).isEmpty() && !labelled(rows.get(r + 1)) && !figureLines(rows.get(r + 1)).isEmpty();
            if (shifted) {
                List<Cell> both = new ArrayList<>(row.cells());
                rows.get(++r).cells().stream().filter(cell -> cell.column() >= first).forEach(both::add);
                row = new Row(both);
            }
            together.add(row);
        }
        return together;
    }

    /**
     * Two labels in lines that follow each other, words of their group before both, and figures in the second line only: where a page's half
     * lines were written as whole ones they may be the first one's. The row is left with both labels.
     */
    private List<Row> besideGroupTogether(List<Row> rows) {
        List<Row> together = new ArrayList<>();
        for (Row row : rows) {
            Row before = together.isEmpty() ? null : together.get(together.size() - 1);
            boolean open = before != null && !figureLines(row).isEmpty() && figureLines(before).isEmpty() && besideGroup(before, row);
            if (!open) {
                together.add(row);
                continue;
            }
            Cell label = item(row).orElseThrow();
            List<Print> both = new ArrayList<>(item(before).orElseThrow().prints());
            both.addAll(label.prints());
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.set(cells.indexOf(label), new Cell(label.column(), label.columnSpan(), 1, both, both.get(0).place()));
            together.set(together.size() - 1, new Row(cells));
        }
        return together;
    }

    private boolean besideGroup(Row upper, Row lower) {
        Optional<Cell> one = item(upper);
        Optional<Cell> other = item(lower);
        return one.isPresent() && other.isPresent() && at(other.get().prints().get(0)).line() == at(one.get().prints().get(0)).line() + next
                && beside(other.get());
    }

    /** The label that a row of a group has of its own, in one line. */
    private Optional<Cell> item(Row row) {
        return row.cells().stream().filter(cell -> cell.column() < first && cell.prints().size() == 1 && level(cell.prints().get(0)) == 1).findFirst();
    }

    /** Whether other words stand before a label, in its line. */
    private boolean beside(Cell label) {
        int line = at(label.prints().get(0)).line();
        return table.rows().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.column() < first && cell.prints().size() > 1)
                .flatMap(cell -> cell.prints().stream()).anyMatch(print -> at(print).line() == line && !label.prints().contains(print));
    }

    private boolean labelled(Row row) {
        return row.cells().stream().anyMatch(cell -> cell.column() < first && CellText.numbered(cell.text()));
    }

    /** Words right before a row's figures, in their line, that stand in another row. */
    private Optional<Print> strayLabel(Row row) {
        Set<Integer> lines = figureLines(row);
        Optional<Print> label = table.rows().stream().flatMap(each -> each.cells().stream())
                .filter(cell -> cell.column() < first && cell.rowSpan() == 1).flatMap(cell -> cell.prints().stream()).filter(print -> lines.contains(at(print).line()))
                .max(Comparator.comparingInt(print -> at(print).column()));
        return label.filter(print -> row.cells().stream().noneMatch(cell -> cell.prints().contains(print)));
    }

    private Set<Integer> figureLines(Row row) {
        Set<Integer> lines = new HashSet<>();
        row.cells().stream().filter(cell -> cell.column() >= first && CellText.figure(cell.text())).flatMap(cell -> cell.prints().stream())
                .forEach(print -> lines.add(at(print).line()));
        return lines;
    }

    private void add(Row row, Optional<Print> label, List<Row> rows) {
        Set<Integer> lines = figureLines(row);
        List<Cell> apart = new ArrayList<>();
        List<Cell> kept = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Cell left = cell.column() < first && !lines.isEmpty() ? ownLabel(without(cell), lines, apart) : without(cell);
            boolean besideLabel = row.cells().stream().anyMatch(other -> other != cell && other.column() < first && !other.isEmpty());
            boolean stray = label.isPresent() && cell.rowSpan() == 1 && !left.isEmpty() || besideLabel && isHigher(left, lines);
            if (cell.column() < first && !lines.isEmpty() && stray) {
                apart.add(left);
            } else if (cell.isEmpty() || !left.isEmpty()) {
                kept.add(left);
            }
        }
        label.ifPresent(print -> kept.removeIf(cell -> cell.isEmpty() && cell.column() < first));
        label.ifPresent(print -> kept.add(new Cell(first - 1, 1, 1, List.of(print), print.place())));
        kept.sort(Comparator.comparingInt(Cell::column));
        List<Cell> below = apart.stream().filter(cell -> lines.stream().allMatch(line -> line < at(cell.prints().get(0)).line())).toList();
        apart.stream().filter(cell -> !below.contains(cell)).forEach(cell -> rows.add(new Row(List.of(cell))));
        rows.add(new Row(kept));
        below.forEach(cell -> rows.add(withoutFigures(cell, row)));
    }

    /** A label under that of another row, whose columns it has: it prints no figures. */
    private Row withoutFigures(Cell label, Row other) {
        List<Cell> cells = new ArrayList<>(List.of(label));
        other.cells().stream().filter(cell -> cell.column() >= first)
                .forEach(cell -> cells.add(new Cell(cell.column(), cell.columnSpan(), 1, List.of(), label.place())));
        return new Row(cells);
    }

    /** Of a cell that holds several labels the one in the figures' line; the others, which have no figures, stand apart. */
    private Cell ownLabel(Cell cell, Set<Integer> lines, List<Cell> apart) {
        List<Cell> labels = new ArrayList<>();
        int from = 0;
        List<Print> prints = cell.prints();
        for (int k = 1; k <= prints.size(); k++) {
            if (k == prints.size() || begins(prints.get(k), prints.get(0)) || isBehindTornLabel(prints.get(k), prints.get(0), lines)) {
                labels.add(new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), prints.subList(from, k), prints.get(from).place()));
                from = k;
            }
        }
        Optional<Cell> own = labels.stream().filter(label -> label.prints().stream().anyMatch(print -> lines.contains(at(print).line()))).findFirst();
        if (labels.size() < 2 || own.isEmpty()) {
            return cell;
        }
        labels.stream().filter(label -> label != own.get()).forEach(apart::add);
        return own.get();
    }

    /** Whether a line begins another label: numbered like the first, or as a higher one, which is not bracketed. */
    private static boolean begins(Print line, Print first) {
        return level(line) > 0 && level(line) == level(first) || level(line) == HIGHEST && level(first) == BRACKETED;
    }

    /** Whether a numbered line beside the figures stands under words that no number begins: the end of a label that a page tore. */
    private boolean isBehindTornLabel(Print line, Print first, Set<Integer> lines) {
        return exact && level(first) == 0 && level(line) > 0 && lines.contains(at(line).line());
    }

    private static int level(Print print) {
        return new LabelCell(null, print, 0).level();
    }

    private Cell without(Cell cell) {
        List<Print> prints = cell.column() < first ? cell.prints().stream().filter(print -> !moved.contains(print)).toList() : cell.prints();
        return new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), prints, prints.isEmpty() ? cell.place() : prints.get(0).place());
    }

    /** Words with a number of the highest level in a line of their own: a row without figures, or a group that needs none. */
    private static boolean isHigher(Cell cell, Set<Integer> lines) {
        String text = cell.text();
        return !text.isEmpty() && CellText.numbered(text) && Character.isLetter(text.codePointAt(0))
                && cell.prints().stream().allMatch(print -> lines.stream().allMatch(line -> at(print).line() < line));
    }

    private static LinePlace at(Print print) {
        return (LinePlace) print.place();
    }
}
