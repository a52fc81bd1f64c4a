package gouji.read.scan;

import gouji.document.Box;
import gouji.read.UnreadableException;
import gouji.read.page.Glyph;
import gouji.read.page.PageContent;
import gouji.read.page.Pages;
import gouji.read.page.Ruling;
import gouji.read.scan.RecognisedLine.Sign;
import gouji.read.scan.Tesseract.Mode;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One page from its picture: straightened, its rulings taken out, each cell read by itself, then what stands around them. */
final class PageScan {

    /** The replacement character: something is printed, and nobody knows what. */
    private static final String UNKNOWN = "\uFFFD";

    /** In points. */
    private static final double NEIGHBOURHOOD = 12;

    /** Pixels an inch that Chinese print is shown to Tesseract with. */
    private static final double TEXT_RESOLUTION = 300;

    private static final double POINTS_PER_INCH = 72;

    /** In points; marks smaller than that are dust anywhere on the page. */
    private static final double DUST = 0.8;

    /** In radians; a page less askew is straight. */
    private static final double STRAIGHT = Math.toRadians(0.03);

    /** A dash or slash is known by its shape. */
    private static final double STROKE = 0.95;

    private static final double HALF = 0.5;

    private final Tesseract tesseract;
    private final PagePicture picture;
    private final double pointsPerPixel;
    private final double skew;
    private final Raster page;
    private final Ink ink;
    private final List<Line> lines;

    private PageScan(PagePicture picture, Raster raster, Tesseract tesseract) {
        this.tesseract = tesseract;
        this.picture = picture;
        this.pointsPerPixel = picture.width() / raster.width();
        int radius = Math.max(2, (int) Math.round(NEIGHBOURHOOD / pointsPerPixel));
        double angle = Skew.of(Ink.of(raster, radius));
        this.skew = Math.abs(angle) < STRAIGHT ? 0 : angle;
        Raster straight = skew == 0 ? raster : raster.turned(-skew);
        Ink all = Ink.of(straight, radius);
        this.lines = LineFinder.find(all, pointsPerPixel);
        this.ink = Eraser.without(lines, all);
        Marks.in(new Area(0, 0, ink.width(), ink.height()), ink).stream().map(Marks.Mark::area)
                .filter(a -> Math.max(a.width(), a.height()) * pointsPerPixel < DUST).forEach(ink::clear);
        this.page = Eraser.only(ink, straight);
    }

    static ScannedPage read(PagePicture picture, Raster raster, Tesseract tesseract) throws UnreadableException {
        return new PageScan(picture, raster, tesseract).read();
    }

    private ScannedPage read() throws UnreadableException {
        List<Ruling> rulings = lines.stream().map(line -> new Ruling(line.horizontal(), line.position() * pointsPerPixel,
                line.from() * pointsPerPixel, line.to() * pointsPerPixel)).toList();
        PageContent empty = content(List.of(), rulings);
        List<Box> cells = Pages.cells(empty);
        List<RecognisedLine> read = new ArrayList<>(cells(cells));
        read.addAll(around(cells));
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

    private List<RecognisedLine> cells(List<Box> boxes) throws UnreadableException {
        List<CellInk> cells = boxes.stream().map(this::area).filter(a -> !a.isEmpty()).map(a -> CellInk.of(a, ink, pointsPerPixel))
                .filter(cell -> !cell.isEmpty()).toList();
        List<RecognisedLine> out = new ArrayList<>();
        cells.stream().filter(CellInk::isDash).forEach(cell -> out.add(sign("-", cell, STROKE)));
        cells.stream().filter(cell -> cell.isSlash(ink)).forEach(cell -> out.add(sign("/", cell, STROKE)));
        List<CellInk> inked = cells.stream().filter(cell -> !cell.isDash() && !cell.isSlash(ink)).toList();
        List<CellInk> likeFigures = inked.stream().filter(cell -> cell.isLikeFigure(pointsPerPixel)).toList();
        List<RecognisedLine> figures = new FigureReader(tesseract, page).read(likeFigures);
        List<List<RecognisedLine>> texts = texts(inked.stream().map(CellInk::area).toList());
        for (int i = 0; i < inked.size(); i++) {
            int figure = likeFigures.indexOf(inked.get(i));
            List<RecognisedLine> text = texts.get(i);
            if (figure >= 0 && !isRatherText(inked.get(i), figures.get(figure), text)) {
                out.add(figures.get(figure).signs().isEmpty() ? unknown(inked.get(i)) : figures.get(figure));
            } else if (text.isEmpty()) {
                out.add(unknown(inked.get(i)));
            } else {
                out.addAll(text);
            }
        }
        return out;
    }

    /** A word of narrow strokes that no reading as a figure fits; one narrow mark alone is no Chinese character. */
    private static boolean isRatherText(CellInk cell, RecognisedLine figure, List<RecognisedLine> text) {
        boolean chinese = text.stream().flatMap(line -> line.signs().stream())
                .anyMatch(s -> s.text().codePoints().anyMatch(Character::isIdeographic));
        double sure = text.stream().mapToDouble(RecognisedLine::confidence).min().orElse(0);
        return chinese && cell.columns().size() > 1 && figure.confidence() < HALF && sure > figure.confidence();
    }

    /** About as many unknown characters as the print has room for, so that a long label is not taken for a figure. */
    private RecognisedLine unknown(CellInk cell) {
        int narrow = Math.min(cell.area().width(), cell.area().height());
        int wide = Math.max(cell.area().width(), cell.area().height());
        return new RecognisedLine(Collections.nCopies(Math.max(1, wide / narrow), sign(UNKNOWN, cell, 0).signs().get(0)));
    }

    private RecognisedLine sign(String text, CellInk cell, double confidence) {
        return new RecognisedLine(List.of(new Sign(text, cell.area(), confidence, true)));
    }

    private List<List<RecognisedLine>> texts(List<Area> areas) throws UnreadableException {
        double scale = Math.max(1, TEXT_RESOLUTION * pointsPerPixel / POINTS_PER_INCH);
        List<Crop> crops = areas.stream().map(a -> Crop.of(page, a.grown(2, page.width(), page.height()), scale)).toList();
        List<Column> columns = areas.stream().map(a -> Column.of(a, ink)).toList();
        List<Raster> pictures = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            pictures.add(columns.get(i) == null ? crops.get(i).picture() : columns.get(i).laidDown(page, scale));
        }
        List<List<RecognisedLine>> read = tesseract.read(pictures, Mode.TEXT);
        List<List<RecognisedLine>> out = new ArrayList<>();
        for (int i = 0; i < crops.size(); i++) {
            out.add(columns.get(i) == null ? crops.get(i).onPage(read.get(i)) : columns.get(i).onPage(read.get(i)));
        }
        return out;
    }

    /** What stands in no cell, band by band between the tables. */
    private List<RecognisedLine> around(List<Box> cells) throws UnreadableException {
        for (Box cell : cells) {
            page.whiten(area(cell));
            ink.clear(area(cell));
        }
        Area whole = new Area(0, 0, ink.width(), ink.height());
        Area printed = Marks.in(whole, ink).stream().map(Marks.Mark::area).reduce(Area::union).orElse(null);
        if (printed == null) {
            return List.of();
        }
        List<RecognisedLine> out = new ArrayList<>();
        texts(Bands.of(printed, cells.stream().map(this::area).toList(), ink)).forEach(out::addAll);
        return out;
    }
}
