package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.drawn.Budget;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.LargePictures;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.PageFrame;
import gouji.read.drawn.Ruling;
import gouji.read.drawn.Strokes;
import gouji.read.pdf.Surface.Kind;
import java.util.ArrayList;
import java.util.List;

/** What the operators of a page leave on it: glyphs, rulings and pictures, on the page as displayed. */
final class Drawing {

    /** A page of which pictures cover so much may be a scan with a stamped page number. */
    private static final double SCANNED = 0.5;

    /** Of the glyphs of a page, those that the file shows without saying what they stand for: from here on its text is of no use. */
    private static final double UNREADABLE = 1 / 3.0;

    /** Fewer are signs among the text. */
    private static final int FEWEST_NAMELESS = 20;

    private final PageFrame frame;
    private final Surface surface;
    private final List<Ruling> rulings = new ArrayList<>();
    private final LargePictures pictures = new LargePictures();
    private double pictureArea;
    private int nameless;

    Drawing(PageFrame frame, Budget budget) {
        this.frame = frame;
        this.surface = new Surface(budget);
    }

    Surface surface() {
        return surface;
    }

    /** Counts a glyph that the file's own font shows without saying what it stands for. */
    void nameless() {
        nameless++;
    }

    void rule(List<Ruling> drawn, Box clip) {
        drawn.forEach(r -> r.within(clip).ifPresent(rulings::add));
    }

    /** @param hides whether nothing that lies under the box shows any more */
    void paint(Box box, double lightness, boolean hides, Box clip) {
        Box seen = clip.within(box);
        if (Math.min(seen.width(), seen.height()) <= Strokes.THIN) {
            return;
        }
        if (hides) {
            surface.paint(seen, lightness);
        } else {
            surface.shade(seen, lightness);
        }
    }

    void picture(Box box, boolean hides, Box clip) {
        pictureArea += box.width() * box.height();
        pictures.add(clip.within(box).within(frame.box()));
        paint(box, Double.NaN, hides, clip);
    }

    /**
     * What the page shows. Text that is not seen is never read: under a scan it is what somebody else's program took the print for, and
     * nobody knows how well. A page most of whose glyphs are shapes without a name, as some programs write Chinese, is as good as a
     * picture, and comes out without them.
     */
    PageContent content(int number) {
        List<Glyph> visible = surface.glyphs(Kind.LEVEL_OR_TURNED);
        List<Glyph> oblique = surface.glyphs(Kind.OBLIQUE);
        double picture = pictureArea / frame.area();
        boolean mute = nameless >= FEWEST_NAMELESS && nameless > UNREADABLE * (printed(visible) + printed(oblique));
        return new PageContent(number, frame.width(), frame.height(), mute ? List.of() : beside(surface.glyphs(Kind.INVISIBLE), visible),
                mute ? List.of() : oblique, rulings, picture, mute ? List.of() : pictures.boxes());
    }

    /** Of the visible glyphs those that stand on no scan: what is stamped on one is read with it. */
    private List<Glyph> beside(List<Glyph> hidden, List<Glyph> visible) {
        if (pictureArea < SCANNED * frame.area() || printed(hidden) <= printed(visible)) {
            return visible;
        }
        List<Box> scans = pictures.boxes().stream().filter(box -> printedIn(box, hidden) > printedIn(box, visible)).toList();
        // a scan in many small pictures has no place of its own
        return scans.isEmpty() ? List.of() : visible.stream().filter(glyph -> scans.stream().noneMatch(glyph::isIn)).toList();
    }

    private static long printedIn(Box box, List<Glyph> glyphs) {
        return printed(glyphs.stream().filter(g -> g.isIn(box)).toList());
    }

    private static long printed(List<Glyph> glyphs) {
        return glyphs.stream().filter(g -> !g.isBlank()).count();
    }
}
