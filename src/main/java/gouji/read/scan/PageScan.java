package gouji.read.scan;

import gouji.document.Box;
import gouji.read.UnreadableException;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import gouji.read.page.PageCells;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One page from its picture: straightened, its rulings taken out, each cell read by itself, then what stands around them. */
final class PageScan {

    private final Tesseract tesseract;
    private final PagePicture picture;
    private final double pointsPerPixel;
    private final double skew;
    private final Raster page;
    private final Raster grey;
    private final Ink ink;
    private final Ink dusty;
    private final List<Line> lines;
    private final TextReading texts;

    private PageScan(PagePicture picture, Raster raster, Tesseract tesseract) {
        this.tesseract = tesseract;
        this.picture = picture;
        this.pointsPerPixel = picture.width() / raster.width();
        StraightPage straight = StraightPage.of(raster, pointsPerPixel);
        this.skew = straight.skew();
        this.lines = straight.lines();
        this.ink = straight.ink();
        this.dusty = straight.dusty();
        this.page = straight.page();
        this.grey = straight.grey();
        this.texts = new TextReading(tesseract, page, ink, pointsPerPixel);
    }

    static ScannedPage read(PagePicture picture, Raster raster, Tesseract tesseract) throws UnreadableException {
        return new PageScan(picture, raster, tesseract).read();
    }

    private ScannedPage read() throws UnreadableException {
        List<Ruling> rulings = lines.stream().map(line -> new Ruling(line.horizontal(), line.position() * pointsPerPixel,
                line.from() * pointsPerPixel, line.to() * pointsPerPixel)).toList();
        InkWords words = InkWords.of(ink, pointsPerPixel);
        PageCells cells = PageCells.of(content(words.glyphs(), rulings));
        List<InkWord> inTables = words.inTables(cells);
        List<Area> areas = cells.ruled().stream().map(this::area).filter(a -> !a.isEmpty()).toList();
        List<RecognisedLine> read = new ArrayList<>(inCells(areas));
        read.addAll(words(inTables, words));
        read.addAll(around(Stream.concat(areas.stream(), inTables.stream().map(InkWord::area)).toList()));
        return new ScannedPage(content(new Typesetter(pointsPerPixel).glyphs(read), rulings), toDisplayed());
    }

    private PageContent content(List<Glyph> glyphs, List<Ruling> rulings) {
        return new PageContent(picture.number(), picture.width(), picture.height(), glyphs, List.of(), rulings, 1);
    }

    private AffineTransform toDisplayed() {
        return AffineTransform.getRotateInstance(skew, picture.width() / 2, picture.height() / 2);
    }

    private Area area(Box box) {
        return new Area(Math.max(0, (int) Math.round(box.left() / pointsPerPixel)), Math.max(0, (int) Math.round(box.top() / pointsPerPixel)),
                Math.min(ink.width(), (int) Math.round(box.right() / pointsPerPixel)),
                Math.min(ink.height(), (int) Math.round(box.bottom() / pointsPerPixel)));
    }

    private List<RecognisedLine> inCells(List<Area> areas) throws UnreadableException {
        List<CellInk> cells = areas.stream().map(this::ink).filter(cell -> !cell.isEmpty()).toList();
        return cellReader().read(cells).stream().flatMap(List::stream).toList();
    }

    /** What stands in tables without rulings, word by word: a label has one in each of its lines. */
    private List<RecognisedLine> words(List<InkWord> inTables, InkWords words) throws UnreadableException {
        List<List<RecognisedLine>> read = cellReader().read(inTables.stream().map(word -> CellInk.of(word.marks())).toList());
        return IntStream.range(0, read.size()).mapToObj(i -> words.set(inTables.get(i), read.get(i))).toList();
    }

    private CellReader cellReader() {
        return new CellReader(ink, pointsPerPixel, texts, new FigureReader(tesseract, page, grey, ink));
    }

    private CellInk ink(Area cell) {
        CellInk marks = CellInk.of(cell, ink, pointsPerPixel);
        return marks.isEmpty() ? FaintStroke.of(cell, dusty, pointsPerPixel) : marks;
    }

    /** What stands in no cell, band by band between the tables. */
    private List<RecognisedLine> around(List<Area> cells) throws UnreadableException {
        for (Area cell : cells) {
            page.whiten(cell);
            ink.clear(cell);
        }
        Area whole = new Area(0, 0, ink.width(), ink.height());
        Area printed = Marks.in(whole, ink).stream().map(Marks.Mark::area).reduce(Area::union).orElse(null);
        if (printed == null) {
            return List.of();
        }
        List<RecognisedLine> lines = texts.readLines(Bands.of(printed, cells, ink));
        return new RunningDigits(ink, new FigureReader(tesseract, page, grey, ink)).checked(lines);
    }
}
