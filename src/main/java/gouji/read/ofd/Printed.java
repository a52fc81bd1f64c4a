package gouji.read.ofd;

import gouji.document.Box;
import gouji.read.drawn.DrawnPath;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.LargePictures;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.PageFrame;
import gouji.read.drawn.Ruling;
import gouji.read.drawn.Strokes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What of a page's drawings is to be seen on it. */
final class Printed {

    /** In points; what a viewer shows smaller than this nobody reads. */
    private static final double SMALLEST_EM = 1;

    /** On one page; what a mosaic of more shows is not worth its decoding. */
    private static final int MOST_PICTURES = 1000;

    private static final double OBLIQUE = Math.sin(Math.toRadians(5));

    private final PageFrame frame;
    private final List<Glyph> visible = new ArrayList<>();
    private final List<Glyph> invisible = new ArrayList<>();
    private final List<Glyph> oblique = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>();
    private final LargePictures large = new LargePictures();
    private final List<PlacedPicture> placed = new ArrayList<>();
    private double pictures;
    private Box outlines;

    Printed(PageFrame frame) {
        this.frame = frame;
    }

    /** @param toPage from ems, the origin of the glyph at 0, 0 */
    void glyph(String text, double width, AffineTransform toPage, boolean painted, Box clip) {
        double em = Math.hypot(toPage.getShearX(), toPage.getScaleY());
        Box box = Shown.box(new Rectangle2D.Double(0, Glyph.DESCENT - 1, width, 1), toPage);
        Glyph glyph = new Glyph(text, box);
        if (em < SMALLEST_EM || !painted || !frame.shows(glyph, clip, visible.isEmpty() ? null : visible.get(visible.size() - 1))) {
            invisible.add(glyph);
        } else if (isOblique(toPage)) {
            oblique.add(glyph);
        } else {
            visible.add(glyph);
        }
    }

    /** Sheared letters (a false italic) stand on a level line; what counts is the line. */
    private static boolean isOblique(AffineTransform t) {
        double length = Math.hypot(t.getScaleX(), t.getShearY());
        return length > 0 && Math.min(Math.abs(t.getScaleX()), Math.abs(t.getShearY())) / length > OBLIQUE;
    }

    void rulings(List<Ruling> drawn, Box clip) {
        drawn.forEach(r -> r.within(clip).ifPresent(rulings::add));
    }

    /** Bent lines are pictures, or letters drawn without saying what they are. */
    void outline(DrawnPath path, Box clip) {
        for (DrawnPath.Subpath part : path.subpaths()) {
            if (!part.straight()) {
                Rectangle2D r = part.bounds();
                Box b = new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY()).within(clip).within(frame.box());
                outlines = outlines == null ? b : outlines.union(b);
            }
        }
    }

    /** Whether it is a picture to be looked at, and no line. */
    boolean picture(Box box, Box clip) {
        Box b = box.within(clip).within(frame.box());
        List<Ruling> lines = new ArrayList<>();
        if (Strokes.addThin(new Rectangle2D.Double(b.left(), b.top(), b.width(), b.height()), lines)) {
            rulings(lines, clip);
        } else if (b.width() > 0 && b.height() > 0) {
            pictures += b.width() * b.height();
            large.add(b);
            return true;
        }
        return false;
    }

    void picture(PlacedPicture picture) {
        if (placed.size() < MOST_PICTURES) {
            placed.add(picture);
        }
    }

    List<PlacedPicture> pictures() {
        return List.copyOf(placed);
    }

    /**
     * The page's content. Hidden text is the page's text where there is no other: it lies under a scan. Print of annotations stands
     * aside of the page's own, as a watermark does, so that a stamp changes no figure.
     *
     * @param number of the page, from 1
     */
    PageContent content(int number, Printed annotations) {
        boolean textIsHidden = visible.stream().allMatch(Glyph::isBlank) && oblique.isEmpty();
        List<Glyph> text = textIsHidden ? invisible : visible;
        boolean isMute = text.stream().allMatch(Glyph::isBlank) && oblique.isEmpty();
        List<Glyph> aside = new ArrayList<>(oblique);
        if (!isMute) {
            aside.addAll(annotations.visible);
            aside.addAll(annotations.oblique);
        }
        double drawn = isMute && outlines != null ? Math.max(0, outlines.width() * outlines.height()) : 0;
        return new PageContent(number, frame.width(), frame.height(), text, aside, rulings,
                Math.max(pictures, drawn) / frame.area(), textIsHidden && !isMute ? List.of() : large.boxes());
    }
}
