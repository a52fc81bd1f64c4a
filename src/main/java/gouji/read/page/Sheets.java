package gouji.read.page;

import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Place;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pages of a file as somebody holds them who has cut its sheets: a landscape sheet that shows two pages beside each other, as
 * programs print them to save paper, is two.
 */
final class Sheets {

    /** Width to height of a sheet that may hold two pages. */
    private static final double LANDSCAPE = 1.2;

    /** Of a sheet's width, on each side of its middle, what stays free between two pages. */
    private static final double GUTTER = 0.02;

    /** Ideographs in a row that stand in a text; over the columns of a table stand fewer. */
    private static final int PROSE = 12;

    /** Rows of figures, and figures in each, of a table whose labels stand far off. */
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 2;

    /** @param shift of a page on its sheet, in points to the right */
    private record Part(int sheet, double shift) {
    }

    private final List<PageContent> pages = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private Sheets() {
    }

    static Sheets of(List<PageContent> sheets) {
        List<Boolean> broad = sheets.stream().map(Sheets::mayHoldTwo).toList();
        boolean two = sheets.stream().anyMatch(sheet -> mayHoldTwo(sheet) && speaks(left(sheet)) && speaks(right(sheet)))
                && sheets.stream().noneMatch(sheet -> mayHoldTwo(sheet) && lacksLabels(right(sheet)));
        Sheets cut = new Sheets();
        for (int i = 0; i < sheets.size(); i++) {
            PageContent sheet = sheets.get(i);
            if (two && broad.get(i)) {
                cut.add(left(sheet), sheet, 0);
                cut.add(right(sheet), sheet, sheet.width() / 2);
            } else {
                cut.add(sheet, sheet, 0);
            }
        }
        return cut;
    }

    private void add(PageContent page, PageContent sheet, double shift) {
        parts.add(new Part(sheet.number(), shift));
        pages.add(new PageContent(parts.size(), page.width(), page.height(), page.glyphs(), page.oblique(), page.rulings(), page.picture(),
                page.pictures()));
    }

    /** Whether none was cut. */
    boolean areWhole() {
        return parts.stream().allMatch(part -> part.shift() == 0);
    }

    /** Numbered from 1, each with the origin at its own corner. */
    List<PageContent> pages() {
        return pages;
    }

    /** A place on one of the pages, on the sheet that it was cut from. */
    Place back(Place place) {
        if (!(place instanceof PagePlace on)) {
            return place;
        }
        Part part = parts.get(on.page() - 1);
        return new PagePlace(part.sheet(), on.box() == null ? null : moved(on.box(), part.shift()));
    }

    /** Whether nothing stands in the middle of a broad sheet. */
    private static boolean mayHoldTwo(PageContent sheet) {
        double middle = sheet.width() / 2;
        double free = GUTTER * sheet.width();
        return sheet.width() >= LANDSCAPE * sheet.height()
                && sheet.glyphs().stream().noneMatch(g -> !g.isBlank() && g.box().left() < middle + free && g.box().right() > middle - free)
                && sheet.rulings().stream().noneMatch(r -> r.horizontal() && r.start() < middle + free && r.end() > middle - free);
    }

    private static boolean speaks(PageContent page) {
        return lines(page).stream().flatMap(line -> line.chunks().stream()).anyMatch(chunk -> chunk.glyphs().stream().filter(Glyph::isWide).count() >= PROSE);
    }

    /** Whether several rows of figures have no word before them on a page: where it is half of a sheet, their labels stand on the other half. */
    private static boolean lacksLabels(PageContent page) {
        List<ChunkLine> lines = lines(page);
        int[] rows = IntStream.range(0, lines.size()).filter(i -> lines.get(i).chunks().stream().allMatch(Chunk::isFigure)
                && lines.get(i).chunks().size() >= FEWEST_FIGURES).toArray();
        if (rows.length < FEWEST_ROWS) {
            return false;
        }
        double begin = Arrays.stream(rows).mapToDouble(i -> lines.get(i).left()).min().orElseThrow();
        return lines.subList(rows[0], rows[rows.length - 1]).stream().allMatch(line -> line.left() >= begin || line.chunks().get(0).isFigure());
    }

    private static List<ChunkLine> lines(PageContent page) {
        return ChunkLine.of(page.number(), page.glyphs().stream().filter(g -> !g.isBlank()).toList(), List.of());
    }

    private static PageContent left(PageContent sheet) {
        return part(sheet, 0);
    }

    private static PageContent right(PageContent sheet) {
        return part(sheet, sheet.width() / 2);
    }

    private static PageContent part(PageContent sheet, double from) {
        Box part = new Box(from, 0, from + sheet.width() / 2, sheet.height());
        return new PageContent(sheet.number(), part.width(), sheet.height(), glyphs(sheet.glyphs(), part), glyphs(sheet.oblique(), part),
                sheet.rulings().stream().flatMap(r -> r.within(part).stream()).map(r -> moved(r, -from)).toList(), sheet.picture(),
                sheet.pictures().stream().filter(b -> middleIsIn(b, part)).map(b -> moved(b, -from)).toList());
    }

    private static List<Glyph> glyphs(List<Glyph> all, Box part) {
        return all.stream().filter(g -> g.centreX() >= part.left() && g.centreX() < part.right())
                .map(g -> new Glyph(g.text(), moved(g.box(), -part.left()), g.direction(), g.confidence())).toList();
    }

    private static boolean middleIsIn(Box box, Box part) {
        double x = (box.left() + box.right()) / 2;
        return x >= part.left() && x < part.right();
    }

    private static Ruling moved(Ruling r, double by) {
        return r.horizontal() ? r.between(r.start() + by, r.end() + by) : r.at(r.position() + by);
    }

    private static Box moved(Box box, double by) {
        return new Box(box.left() + by, box.top(), box.right() + by, box.bottom());
    }
}
