package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.page.ruled.Grid.GridCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which glyphs stand in which cell: those whose centre lies in it, those that run on from it out of the table, and what hangs
 * over the open end of a page's last row.
 */
public final class CellPrint {

    /** In ems: text that runs over the open end of a cell goes on this close, a page number stands further off. */
    private static final double OVERHANG = 0.8;

    /** By the cell's box, which a cell keeps when rows are taken out of its grid. */
    private final Map<Box, List<Glyph>> byCell = new IdentityHashMap<>();
    private List<Glyph> outside = new ArrayList<>();

    public CellPrint(List<Glyph> glyphs, List<OpenGrid> grids) {
        Map<Glyph, Box> known = new IdentityHashMap<>();
        for (OpenGrid grid : grids) {
            grid.print().forEach((box, print) -> {
                print.forEach(g -> known.put(g, box));
                byCell.put(box, new ArrayList<>(print));
            });
        }
        Glyph before = null;
        GridCell cellBefore = null;
        for (Glyph g : glyphs) {
            if (known.containsKey(g)) {
                continue;
            }
            GridCell cell = smallestAround(g, grids);
            if (cell == null && before != null && g.follows(before)) {
                cell = cellBefore;
            }
            before = g;
            cellBefore = cell;
            if (cell == null) {
                outside.add(g);
            } else {
                byCell.computeIfAbsent(cell.box(), c -> new ArrayList<>()).add(g);
            }
        }
        for (OpenGrid grid : grids) {
            for (GridCell cell : grid.grid().cells()) {
                if (grid.open().isOpenBelow(cell.box())) {
                    takeOverhang(cell);
                }
            }
        }
    }

    public List<Glyph> in(GridCell cell) {
        return byCell.getOrDefault(cell.box(), List.of());
    }

    boolean isEmpty(GridCell cell) {
        return in(cell).stream().allMatch(Glyph::isBlank);
    }

    /** In the order in which they are drawn. */
    public List<Glyph> outside() {
        return outside;
    }

    /** Chromium ends the lines of a row where its shortest cell ends, and prints the longer ones on below. */
    private void takeOverhang(GridCell cell) {
        List<Glyph> below = outside.stream()
                .filter(g -> g.centreX() > cell.box().left() && g.centreX() < cell.box().right()
                        && g.centreY() > cell.box().bottom())
                .sorted(Comparator.comparingDouble(Glyph::baseline)).toList();
        double bottom = cell.box().bottom();
        List<Glyph> taken = new ArrayList<>();
        for (Glyph g : below) {
            if (g.box().top() - bottom > OVERHANG * g.em()) {
                break;
            }
            taken.add(g);
            bottom = Math.max(bottom, g.box().bottom());
        }
        if (!taken.isEmpty()) {
            byCell.computeIfAbsent(cell.box(), c -> new ArrayList<>()).addAll(taken);
            outside = outside.stream().filter(g -> !taken.contains(g)).toList();
        }
    }

    private static GridCell smallestAround(Glyph g, List<OpenGrid> grids) {
        GridCell best = null;
        for (OpenGrid grid : grids) {
            if (g.centreY() < grid.grid().box().top() || g.centreY() > grid.grid().box().bottom()) {
                continue;
            }
            for (GridCell cell : grid.grid().cells()) {
                if (cell.holds(g) && (best == null || area(cell) < area(best))) {
                    best = cell;
                }
            }
        }
        return best;
    }

    private static double area(GridCell cell) {
        return cell.box().width() * cell.box().height();
    }
}
