package gouji.read.scan;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Reads what is printed in pictures on pages that have text beside them, and puts it on the page. A picture that text lies on is a
 * background, or has its text; one in which nothing legible is recognised stays a picture.
 */
public final class PagePictures {

    /** Draws a page as it is displayed. */
    @FunctionalInterface
    public interface Renderer {

        /** @param number of the page, from 1 */
        PagePicture picture(int number) throws Exception;
    }

    /**
     * The pages, and what of them was recognised.
     *
     * @param pages   in the same order; their pictures are those that could not be read
     * @param scanned of each picture that was read, for {@link DisplayedBlocks}
     */
    public record Result(List<PageContent> pages, List<ScannedPage> scanned) {
    }

    /** The part of a picture under letters from which on it is their background; page numbers and stamps take less. */
    private static final double UNDER_TEXT = 0.02;

    /** Fewer signs are a logo. */
    private static final int FEWEST_SIGNS = 8;

    /** Print is recognised more surely than leaves and faces. */
    private static final double LEGIBLE = 0.5;

    /** Of one file; the others stay pictures. */
    private static final int MOST = 200;

    private final PageRecogniser recogniser;
    private final Renderer renderer;

    private PagePictures(PageRecogniser recogniser, Renderer renderer) {
        this.recogniser = recogniser;
        this.renderer = renderer;
    }

    private record Region(PageContent page, Box box) {
    }

    /** Never fails: where there is no Tesseract, or a picture cannot be decoded, it stays a picture. */
    public static Result read(List<PageContent> pages, PageRecogniser recogniser, Renderer renderer) {
        return new PagePictures(recogniser, renderer).read(pages);
    }

    private Result read(List<PageContent> pages) {
        List<Region> regions = pages.stream().filter(page -> !page.isMute())
                .flatMap(page -> page.pictures().stream().filter(box -> !isUnderText(box, page)).map(box -> new Region(page, box))).toList();
        List<Region> tried = regions.subList(0, Math.min(regions.size(), MOST));
        List<Optional<ScannedPage>> read = recogniser.readWhereLegible(
                tried.stream().map(region -> (Callable<PagePicture>) () -> cut(region)).toList());
        Map<Integer, PageContent> done = new HashMap<>();
        pages.forEach(page -> done.put(page.number(), page.withPictures(List.of())));
        List<ScannedPage> scanned = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Region region = regions.get(i);
            Optional<ScannedPage> print = i < read.size() ? read.get(i).filter(PagePictures::isLegible) : Optional.empty();
            done.compute(region.page().number(), (n, page) -> print.map(p -> with(p.content(), region.box(), page))
                    .orElseGet(() -> withPicture(region.box(), page)));
            print.ifPresent(p -> scanned.add(new ScannedPage(p.content(), region.box(), onPage(p.toDisplayed(), region.box()))));
        }
        return new Result(pages.stream().map(page -> done.get(page.number())).toList(), scanned);
    }

    private static boolean isUnderText(Box box, PageContent page) {
        double covered = page.glyphs().stream().filter(g -> !g.isBlank() && g.isIn(box))
                .mapToDouble(g -> g.box().width() * g.box().height()).sum();
        return covered > UNDER_TEXT * box.width() * box.height();
    }

    private PagePicture cut(Region region) throws Exception {
        PagePicture page = renderer.picture(region.page().number());
        BufferedImage image = page.image();
        double scale = image.getWidth() / page.width();
        int left = (int) Math.max(0, Math.floor(region.box().left() * scale));
        int top = (int) Math.max(0, Math.floor(region.box().top() * scale));
        int right = (int) Math.min(image.getWidth(), Math.ceil(region.box().right() * scale));
        int bottom = (int) Math.min(image.getHeight(), Math.ceil(region.box().bottom() * scale));
        return new PagePicture(region.page().number(), image.getSubimage(left, top, right - left, bottom - top),
                region.box().width(), region.box().height());
    }

    private static boolean isLegible(ScannedPage read) {
        List<Glyph> signs = read.content().glyphs().stream().filter(g -> !g.isBlank()).toList();
        return signs.size() >= FEWEST_SIGNS && signs.stream().mapToDouble(Glyph::confidence).average().orElse(0) >= LEGIBLE;
    }

    /** What the file itself says stays as it is, and is not printed twice. */
    private static PageContent with(PageContent print, Box at, PageContent page) {
        List<Glyph> glyphs = new ArrayList<>(page.glyphs());
        for (Glyph g : print.glyphs()) {
            Glyph moved = new Glyph(g.text(), moved(g.box(), at), g.direction(), g.confidence());
            if (page.glyphs().stream().noneMatch(text -> !text.isBlank() && moved.isIn(text.box()))) {
                glyphs.add(moved);
            }
        }
        List<Ruling> rulings = new ArrayList<>(page.rulings());
        for (Ruling r : print.rulings()) {
            double across = r.horizontal() ? at.top() : at.left();
            double along = r.horizontal() ? at.left() : at.top();
            rulings.add(new Ruling(r.horizontal(), r.position() + across, r.start() + along, r.end() + along));
        }
        return new PageContent(page.number(), page.width(), page.height(), glyphs, page.oblique(), rulings, page.picture(), page.pictures());
    }

    private static PageContent withPicture(Box box, PageContent page) {
        List<Box> pictures = new ArrayList<>(page.pictures());
        pictures.add(box);
        return page.withPictures(pictures);
    }

    private static Box moved(Box b, Box at) {
        return new Box(b.left() + at.left(), b.top() + at.top(), b.right() + at.left(), b.bottom() + at.top());
    }

    private static AffineTransform onPage(AffineTransform inRegion, Box at) {
        AffineTransform onPage = AffineTransform.getTranslateInstance(at.left(), at.top());
        onPage.concatenate(inRegion);
        onPage.translate(-at.left(), -at.top());
        return onPage;
    }
}
