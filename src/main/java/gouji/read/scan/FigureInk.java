package gouji.read.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * The signs of a figure. A reader of lines takes digits that touch, as 00 or 44 on a coarse scan, for one; so they are cut apart where
 * the ink between them is thinnest.
 *
 * @param area  round all of them
 * @param signs one area for each, from left to right
 * @param isCut whether some were cut apart
 */
record FigureInk(Area area, List<Area> signs, boolean isCut) {

    /** Width to height of the widest digit, at the least; wider marks are several. */
    private static final double WIDEST_DIGIT = 0.95;

    /** How far one digit stands from the next, to their height. */
    private static final double PITCH = 0.68;

    /** How far from an even cut the thinnest ink may lie, to the height of the digits. */
    private static final double UNEVEN = 0.22;

    /** Part of the height: where there is more ink, one sign is printed, not two that touch. */
    private static final double TOUCH = 0.4;

    /** Between digits that were cut apart, to their height. */
    private static final double GAP = 0.15;

    static FigureInk of(CellInk cell, Ink ink) {
        List<Area> columns = cell.columns();
        List<Area> signs = new ArrayList<>();
        for (Area column : columns) {
            signs.addAll(apart(column, cell.area().height(), ink));
        }
        return new FigureInk(cell.area(), List.copyOf(signs), signs.size() > columns.size());
    }

    private static List<Area> apart(Area mark, int height, Ink ink) {
        int count = (int) Math.round(mark.width() / (PITCH * height));
        if (mark.width() < WIDEST_DIGIT * height || count < 2) {
            return List.of(mark);
        }
        List<Area> parts = new ArrayList<>();
        int from = mark.left();
        for (int i = 1; i < count; i++) {
            int even = mark.left() + i * mark.width() / count;
            int cut = thinnest(mark, even, (int) Math.round(UNEVEN * height), ink);
            if (cut <= from || inked(mark, cut, ink) > TOUCH * height) {
                return List.of(mark);
            }
            parts.add(new Area(from, mark.top(), cut, mark.bottom()));
            from = cut;
        }
        parts.add(new Area(from, mark.top(), mark.right(), mark.bottom()));
        return parts;
    }

    /** The column of pixels with the least ink; of several the one nearest to the even cut. */
    private static int thinnest(Area mark, int even, int reach, Ink ink) {
        int best = even;
        for (int d = 1; d <= reach; d++) {
            for (int x : new int[] {even - d, even + d}) {
                if (x > mark.left() && x < mark.right() && inked(mark, x, ink) < inked(mark, best, ink)) {
                    best = x;
                }
            }
        }
        return best;
    }

    private static int inked(Area mark, int x, Ink ink) {
        int count = 0;
        for (int y = mark.top(); y < mark.bottom(); y++) {
            count += ink.at(x, y) ? 1 : 0;
        }
        return count;
    }

    /** The figure from a page, with white between digits that were cut apart. */
    Raster picture(Raster page) {
        if (!isCut) {
            return page.part(area.grown(1, page.width(), page.height()));
        }
        int gap = (int) Math.round(GAP * area.height()) + 1;
        Raster row = new Raster(area.width() + gap * signs.size(), area.height());
        int shift = 0;
        for (int i = 0; i < signs.size(); i++) {
            Area sign = signs.get(i);
            boolean touches = i > 0 && signs.get(i - 1).right() == sign.left();
            shift += touches ? gap : 0;
            Raster part = page.part(new Area(sign.left(), area.top(), sign.right(), area.bottom()));
            row.paste(part, sign.left() - area.left() + shift, 0);
        }
        return row;
    }
}
