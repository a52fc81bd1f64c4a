package gouji.read.scan;

import gouji.read.UnreadableException;
import gouji.read.drawn.Glyph;
import gouji.read.scan.Tesseract.Mode;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a page that may lie on its side or upside down. A page stands upright mostly, so it is read like that; only where its print
 * is hardly recognised, pieces of it are tried the other ways round, and the page is read again the way that shows most.
 */
final class Upright {

    private static final int QUARTERS = 4;

    /** Chinese print that is recognised less surely, on the mean, may stand on its head; damaged print that stands upright is surer. */
    private static final double SURE = 0.75;

    /** Fewer Chinese characters say nothing. */
    private static final int FEWEST = 8;

    /** In points: the side of a piece, some ten lines of print. */
    private static final double PIECE = 170;

    private static final int PIECES = 3;

    private final Tesseract tesseract;
    private final PagePicture picture;
    private final Raster raster;

    private Upright(PagePicture picture, Raster raster, Tesseract tesseract) {
        this.tesseract = tesseract;
        this.picture = picture;
        this.raster = raster;
    }

    static ScannedPage read(PagePicture picture, Raster raster, Tesseract tesseract) throws UnreadableException {
        return new Upright(picture, raster, tesseract).read();
    }

    private ScannedPage read() throws UnreadableException {
        ScannedPage asItLies = PageScan.read(picture, raster, tesseract);
        if (asItLies.content().isMute() || isLegible(asItLies) && sureness(asItLies) >= SURE) {
            return asItLies;
        }
        int turn = turn();
        if (turn == 0) {
            return asItLies;
        }
        boolean onItsSide = turn % 2 == 1;
        PagePicture turned = new PagePicture(picture.number(), null, onItsSide ? picture.height() : picture.width(),
                onItsSide ? picture.width() : picture.height());
        ScannedPage read = PageScan.read(turned, raster.quarterTurned(turn), tesseract).turnedBack(back(turn));
        return isLegible(read) && sureness(read) > sureness(asItLies) ? read : asItLies;
    }

    /** A page of figures only stays as it lies: what it shows on its side of Chinese is chance. */
    private static boolean isLegible(ScannedPage page) {
        return page.content().glyphs().stream().filter(Upright::isChinese).count() >= FEWEST;
    }

    private static boolean isChinese(Glyph glyph) {
        return glyph.text().codePoints().anyMatch(Character::isIdeographic);
    }

    /** The mean confidence of Chinese characters. */
    private static double sureness(ScannedPage page) {
        return page.content().glyphs().stream().filter(Upright::isChinese).mapToDouble(Glyph::confidence).average().orElse(0);
    }

    /** By how many quarters, clockwise, the page has to be turned so that most is recognised. */
    private int turn() throws UnreadableException {
        double pointsPerPixel = picture.width() / raster.width();
        StraightPage straight = StraightPage.of(raster, pointsPerPixel);
        List<Area> pieces = pieces(straight.ink(), (int) Math.round(PIECE / pointsPerPixel));
        List<Raster> shown = new ArrayList<>();
        for (int turn = 0; turn < QUARTERS; turn++) {
            for (Area piece : pieces) {
                shown.add(straight.page().part(piece).quarterTurned(turn).scaled(TextReading.scale(pointsPerPixel)).bordered(Crop.BORDER));
            }
        }
        List<List<RecognisedLine>> read = tesseract.read(shown, Mode.TEXT);
        int best = 0;
        for (int turn = 1; turn < QUARTERS; turn++) {
            if (recognised(read, turn, pieces.size()) > recognised(read, best, pieces.size())) {
                best = turn;
            }
        }
        return best;
    }

    /** Sure characters weigh much more than many guesses. */
    private static double recognised(List<List<RecognisedLine>> read, int turn, int pieces) {
        return read.subList(turn * pieces, (turn + 1) * pieces).stream().flatMap(List::stream).flatMap(line -> line.signs().stream())
                .filter(sign -> sign.text().codePoints().anyMatch(Character::isIdeographic))
                .mapToDouble(sign -> Math.pow(sign.confidence(), 4)).sum();
    }

    /** The squares of the page with most ink. */
    private static List<Area> pieces(Ink ink, int side) {
        List<Area> all = new ArrayList<>();
        for (int top = 0; top < ink.height(); top += side) {
            for (int left = 0; left < ink.width(); left += side) {
                all.add(new Area(left, top, Math.min(ink.width(), left + side), Math.min(ink.height(), top + side)));
            }
        }
        return all.stream().sorted(Comparator.comparingInt(ink::count).reversed()).limit(PIECES).toList();
    }

    /** From the turned page to the page as it lies, in points. */
    private AffineTransform back(int turn) {
        AffineTransform back = AffineTransform.getTranslateInstance(picture.width() / 2, picture.height() / 2);
        back.quadrantRotate(-turn);
        boolean onItsSide = turn % 2 == 1;
        back.translate(-(onItsSide ? picture.height() : picture.width()) / 2, -(onItsSide ? picture.width() : picture.height()) / 2);
        return back;
    }
}
