package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.UnreadableException;
import gouji.read.drawn.LimitExceededException;
import gouji.read.drawn.Ruling;
import gouji.read.page.ruled.Grid.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import technology.tabula.Cell;
import technology.tabula.Rectangle;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Finds the tables that rulings make. Tabula finds the cells; which rows and columns a cell covers follows from the edges of
 * all cells of its table, so that a spanned row shifts nothing.
 */
public final class GridFinder {

    /** Edges this near are one; rulings have been clustered before, what is left is rounding. In points. */
    private static final double SAME_EDGE = 1.5;

    /** Tabula compares every crossing with every other: so many take a second, and no report has a tenth of them. */
    private static final int MOST_CROSSINGS = 6_000;

    private GridFinder() {
    }

    /**
     * @return in no order
     * @throws LimitExceededException if the rulings cross too often; reason {@code read.page.too-many-cells}
     */
    public static List<Grid> find(Rulings rulings) {
        if (rulings.horizontal().size() < 2 || rulings.vertical().size() < 2) {
            return List.of();
        }
        checkCrossings(rulings);
        List<Cell> cells = SpreadsheetExtractionAlgorithm.findCells(tabula(rulings.horizontal()), tabula(rulings.vertical()));
        List<Rectangle> areas = SpreadsheetExtractionAlgorithm.findSpreadsheetsFromCells(cells);
        List<List<Cell>> byArea = new ArrayList<>();
        areas.forEach(a -> byArea.add(new ArrayList<>()));
        for (Cell cell : cells) {
            smallestAround(cell, areas).ifPresent(i -> byArea.get(i).add(cell));
        }
        return byArea.stream().filter(c -> !c.isEmpty()).flatMap(c -> TouchingTables.apart(c).stream()).map(GridFinder::grid).toList();
    }

    private static void checkCrossings(Rulings rulings) {
        int crossings = 0;
        for (Ruling h : rulings.horizontal()) {
            for (Ruling v : rulings.vertical()) {
                boolean cross = v.position() >= h.start() && v.position() <= h.end() && h.position() >= v.start() && h.position() <= v.end();
                crossings += cross ? 1 : 0;
            }
            if (crossings > MOST_CROSSINGS) {
                throw new LimitExceededException(new UnreadableException("read.page.too-many-cells", MOST_CROSSINGS));
            }
        }
    }

    /** A table may stand inside a cell of another one. */
    private static Optional<Integer> smallestAround(Cell cell, List<Rectangle> areas) {
        Integer best = null;
        for (int i = 0; i < areas.size(); i++) {
            if (areas.get(i).contains(cell.getCenterX(), cell.getCenterY())
                    && (best == null || areas.get(i).getArea() < areas.get(best).getArea())) {
                best = i;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Grid grid(List<Cell> cells) {
        List<Double> xs = new ArrayList<>();
        List<Double> ys = new ArrayList<>();
        for (Cell c : cells) {
            xs.add((double) c.getLeft());
            xs.add((double) c.getRight());
            ys.add((double) c.getTop());
            ys.add((double) c.getBottom());
        }
        List<Double> columnEdges = edges(xs);
        List<Double> rowEdges = edges(ys);
        List<GridCell> placed = new ArrayList<>();
        for (Cell c : cells) {
            int left = nearest(columnEdges, c.getLeft());
            int right = nearest(columnEdges, c.getRight());
            int top = nearest(rowEdges, c.getTop());
            int bottom = nearest(rowEdges, c.getBottom());
            placed.add(new GridCell(top, left, Math.max(1, bottom - top), Math.max(1, right - left),
                    new Box(c.getLeft(), c.getTop(), c.getRight(), c.getBottom())));
        }
        placed.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new Grid(columnEdges, rowEdges, placed);
    }

    private static List<Double> edges(List<Double> positions) {
        List<Double> out = new ArrayList<>();
        positions.stream().sorted().forEach(p -> {
            if (out.isEmpty() || p - out.get(out.size() - 1) > SAME_EDGE) {
                out.add(p);
            }
        });
        return out;
    }

    private static int nearest(List<Double> edges, double position) {
        int best = 0;
        for (int i = 1; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - position) < Math.abs(edges.get(best) - position)) {
                best = i;
            }
        }
        return best;
    }

    private static List<technology.tabula.Ruling> tabula(List<Ruling> lines) {
        List<technology.tabula.Ruling> out = new ArrayList<>();
        for (Ruling r : lines) {
            out.add(r.horizontal()
                    ? new technology.tabula.Ruling((float) r.position(), (float) r.start(), (float) r.length(), 0)
                    : new technology.tabula.Ruling((float) r.start(), (float) r.position(), 0, (float) r.length()));
        }
        return out;
    }
}
