package gouji.read.scan;

import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.List;

/**
 * Print set one character below the other, as in a narrow label at the side of a table. Tesseract reads it only when it is laid
 * down as a line.
 *
 * @param characters from top to bottom
 */
record Column(List<Area> characters) {

    /** Height to width of a column. */
    private static final double TALL = 2.2;

    /** Height to width of one character: of parts that together are no taller it is made. */
    private static final double ONE = 1.15;

    /** Height to width of the tallest character, at the least; lines of two characters are less high. */
    private static final double FULL = 0.7;

    /** The column that stands in an area, or null where it is no column. */
    static Column of(Area area, Ink ink) {
        if (area.height() < TALL * area.width()) {
            return null;
        }
        List<Area> parts = parts(area, ink);
        if (parts.stream().noneMatch(part -> part.height() >= FULL * area.width())) {
            return null;
        }
        List<Area> characters = new ArrayList<>();
        for (Area part : parts) {
            Area last = characters.isEmpty() ? null : characters.get(characters.size() - 1);
            if (last != null && part.bottom() - last.top() <= ONE * area.width()) {
                characters.set(characters.size() - 1, last.union(part));
            } else {
                characters.add(part);
            }
        }
        boolean each = characters.stream().allMatch(c -> c.height() <= 1.4 * area.width());
        return each && characters.size() >= 2 ? new Column(List.copyOf(characters)) : null;
    }

    private static List<Area> parts(Area area, Ink ink) {
        List<Area> parts = new ArrayList<>();
        int from = -1;
        for (int y = area.top(); y <= area.bottom(); y++) {
            boolean inked = y < area.bottom() && isInked(y, area, ink);
            if (inked && from < 0) {
                from = y;
            } else if (!inked && from >= 0) {
                parts.add(new Area(area.left(), from, area.right(), y));
                from = -1;
            }
        }
        return parts;
    }

    private static boolean isInked(int y, Area area, Ink ink) {
        for (int x = area.left(); x < area.right(); x++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }

    /** The characters side by side. */
    Raster laidDown(Raster page, double scale) {
        int width = characters.get(0).width();
        Raster line = new Raster(characters.size() * (width + gap()), (int) Math.ceil(1.4 * width) + 1);
        for (int i = 0; i < characters.size(); i++) {
            Area c = characters.get(i);
            line.paste(page.part(c), i * (width + gap()), (line.height() - c.height()) / 2);
        }
        return line.scaled(scale).bordered(Crop.BORDER);
    }

    private int gap() {
        return characters.get(0).width() / 8 + 1;
    }

    /** What was recognised, as one line a character; where the counts differ, all of it in the place of the whole. */
    List<RecognisedLine> onPage(List<RecognisedLine> lines) {
        List<Sign> signs = lines.stream().flatMap(line -> line.signs().stream()).toList();
        List<RecognisedLine> out = new ArrayList<>();
        for (int i = 0; i < signs.size(); i++) {
            Area at = characters.get(Math.min(i, characters.size() - 1));
            Area below = i < characters.size() ? at : new Area(at.left(), at.bottom() - 1, at.right(), at.bottom());
            out.add(new RecognisedLine(List.of(new Sign(signs.get(i).text(), below, signs.get(i).confidence(), true))));
        }
        return out;
    }
}
