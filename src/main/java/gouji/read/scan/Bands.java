package gouji.read.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts what stands around tables into bands, as running text between two tables is a block of its own. */
final class Bands {

    private Bands() {
    }

    /**
     * The bands that have ink, from top to bottom.
     *
     * @param printed round all ink
     * @param cells   of the tables; no ink is left in them
     */
    static List<Area> of(Area printed, List<Area> cells, Ink ink) {
        List<Area> bands = new ArrayList<>();
        int top = printed.top();
        for (Area cell : cells.stream().sorted(Comparator.comparingInt(Area::top)).toList()) {
            if (cell.top() > top) {
                add(printed, top, Math.min(cell.top(), printed.bottom()), ink, bands);
                top = cell.top();
            }
            if (cell.bottom() > top) {
                add(printed, top, Math.min(cell.bottom(), printed.bottom()), ink, bands);
                top = cell.bottom();
            }
        }
        add(printed, top, printed.bottom(), ink, bands);
        return bands;
    }

    private static void add(Area printed, int top, int bottom, Ink ink, List<Area> bands) {
        Area found = null;
        for (int y = top; y < bottom; y++) {
            for (int x = printed.left(); x < printed.right(); x++) {
                if (ink.at(x, y)) {
                    Area pixel = new Area(x, y, x + 1, y + 1);
                    found = found == null ? pixel : found.union(pixel);
                }
            }
        }
        if (found != null) {
            bands.add(found);
        }
    }
}
