package gouji.read.page.ruled;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import technology.tabula.Cell;

/** Tables beside each other that touch the one above or below them: their cells hang together, but for a gap that runs down between them. */
final class TouchingTables {

    /** In points; rulings no further apart are one. */
    private static final double GAP = 4;

    /** In points; edges this near are one. */
    private static final double SAME = 1.5;

    private TouchingTables() {
    }

    /** The cells of each table, from top to bottom, then from left to right. */
    static List<List<Cell>> apart(List<Cell> cells) {
        List<List<Cell>> tables = new ArrayList<>();
        List<Cell> open = new ArrayList<>();
        List<List<Cell>> besideEachOther = List.of();
        for (List<Cell> band : bands(cells)) {
            List<Cell> longer = Stream.concat(besideEachOther.stream().flatMap(List::stream), band.stream()).toList();
            List<List<Cell>> sides = sides(longer);
            // The last rows of a longer one stand beside none.
            if (sides.size() > 1 && (sides(band).size() > 1 || sides.size() == besideEachOther.size())) {
                besideEachOther = sides;
                continue;
            }
            close(besideEachOther, open, tables);
            besideEachOther = sides(band).size() > 1 ? sides(band) : List.of();
            if (besideEachOther.isEmpty()) {
                open.addAll(band);
            }
        }
        close(besideEachOther, open, tables);
        if (!open.isEmpty()) {
            tables.add(open);
        }
        return tables;
    }

    /** Takes tables for such if each of them is one, else as a part of the open one. */
    private static void close(List<List<Cell>> besideEachOther, List<Cell> open, List<List<Cell>> tables) {
        if (besideEachOther.isEmpty() || !besideEachOther.stream().allMatch(TouchingTables::isTable)) {
            besideEachOther.forEach(open::addAll);
            return;
        }
        if (!open.isEmpty()) {
            tables.add(List.copyOf(open));
            open.clear();
        }
        tables.addAll(besideEachOther);
    }

    private static boolean isTable(List<Cell> cells) {
        return count(cells.stream().map(cell -> (double) cell.getTop())) > 1 && count(cells.stream().map(cell -> (double) cell.getLeft())) > 1;
    }

    private static int count(Stream<Double> edges) {
        List<Double> sorted = edges.sorted().toList();
        int count = sorted.isEmpty() ? 0 : 1;
        for (int i = 1; i < sorted.size(); i++) {
            count += sorted.get(i) - sorted.get(i - 1) > SAME ? 1 : 0;
        }
        return count;
    }

    /** Cells between level lines that no cell crosses. */
    private static List<List<Cell>> bands(List<Cell> cells) {
        return runs(cells, Comparator.comparingDouble(Cell::getTop), Cell::getTop, Cell::getBottom, -SAME);
    }

    /** Cells between which no gap runs down. */
    private static List<List<Cell>> sides(List<Cell> cells) {
        return runs(cells, Comparator.comparingDouble(Cell::getLeft), Cell::getLeft, Cell::getRight, GAP);
    }

    private interface Edge {
        float of(Cell cell);
    }

    private static List<List<Cell>> runs(List<Cell> cells, Comparator<Cell> order, Edge begin, Edge end, double apart) {
        List<List<Cell>> runs = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Cell cell : cells.stream().sorted(order).toList()) {
            if (runs.isEmpty() || begin.of(cell) - last > apart) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(cell);
            last = Math.max(last, end.of(cell));
        }
        return runs;
    }
}
