package gouji.read.ofd;

import gouji.document.Box;
import gouji.read.UnreadableException;
import gouji.read.drawn.Budget;
import gouji.read.drawn.DrawnPath;
import gouji.read.drawn.LimitExceededException;
import gouji.read.drawn.PageFrame;
import gouji.read.drawn.Strokes;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Draws the objects of one page, without painting: keeps the glyphs, rulings and pictures. */
final class PageDrawing {

    /** Composites and blocks nest a few levels deep. */
    private static final int DEEPEST = 50;

    /** A drawing may reach this far, in points, beyond the boundary that it gives. */
    private static final double SLACK = 2;

    private static final Rectangle2D UNIT = new Rectangle2D.Double(0, 0, 1, 1);

    /**
     * Where a block of objects is drawn.
     *
     * @param toPage from its space to points on the page
     * @param clip   outside which it does not show
     * @param hidden whether it is drawn without being seen
     */
    private record Space(AffineTransform toPage, Box clip, boolean hidden, DrawState state, Resources resources, int depth) {

        Space in(AffineTransform own, Box ownClip, boolean ownHidden, DrawState ownState) {
            return new Space(own, ownClip, ownHidden, ownState, resources, depth + 1);
        }
    }

    private final PageArea area;
    private final Budget budget;
    private final Printed printed;

    PageDrawing(PageArea area, Printed printed, Budget budget) {
        this.area = area;
        this.printed = printed;
        this.budget = budget;
    }

    /** Draws a layer with all that is on it, or an object that stands on none. */
    void draw(Element object, Resources resources) {
        drawOne(object, new Space(area.toPage(), area.shown(), false, DrawState.USUAL, resources, 0));
    }

    /** Draws the appearance of an annotation: its space begins at its boundary. */
    void drawAppearance(Element appearance, Resources resources) {
        AffineTransform toPage = new AffineTransform(area.toPage());
        appearance.boxAttribute("Boundary").ifPresent(b -> toPage.translate(b.getX(), b.getY()));
        drawAll(appearance, new Space(toPage, area.shown(), false, DrawState.USUAL, resources, 0));
    }

    private void drawAll(Element block, Space space) {
        if (space.depth > DEEPEST) {
            throw new LimitExceededException(new UnreadableException("read.ofd.circular", block.name()));
        }
        for (Element object : block.children()) {
            drawOne(object, space);
        }
    }

    private void drawOne(Element object, Space space) {
        budget.spend();
        switch (object.name()) {
            case "PageBlock", "Layer" -> drawAll(object,
                    space.in(space.toPage, space.clip, space.hidden, space.state.with(object, space.resources)));
            case "TextObject" -> text(object, within(object, space, object.number("Size", 0)));
            case "PathObject" -> path(object, within(object, space, 0));
            case "ImageObject" -> picture(object, within(object, space, 0));
            case "CompositeObject" -> composite(object, within(object, space, 0));
            default -> {
                // clips, actions and extensions draw nothing
            }
        }
    }

    /** The space of one object: moved to its boundary and turned by its matrix, clipped by both it and its clips. */
    private Space within(Element object, Space space, double size) {
        AffineTransform atBoundary = new AffineTransform(space.toPage);
        Optional<Rectangle2D> boundary = object.boxAttribute("Boundary");
        boundary.ifPresent(b -> atBoundary.translate(b.getX(), b.getY()));
        AffineTransform own = new AffineTransform(atBoundary);
        own.concatenate(object.matrix());
        double slack = SLACK + size * Math.hypot(own.getShearX(), own.getScaleY()) / 2;
        Box clip = boundary.map(b -> clipped(space.clip, Shown.boundary(b, space.toPage, slack))).orElse(space.clip);
        clip = clipped(clip, Shown.clips(object, own, atBoundary, budget).orElse(PageFrame.EVERYWHERE));
        boolean hidden = space.hidden || !object.isTrue("Visible", true) || object.number("Alpha", 255) <= 0;
        return space.in(own, clip, hidden, space.state.with(object, space.resources));
    }

    private Box clipped(Box outer, Box inner) {
        return area.frame().clipped(outer, inner);
    }

    private void text(Element text, Space space) {
        boolean painted = text.isTrue("Fill", true) && space.state.fillShows()
                || text.isTrue("Stroke", false) && space.state.strokeShows();
        for (TextRun.Placed c : TextRun.of(text, budget)) {
            AffineTransform toPage = new AffineTransform(space.toPage);
            toPage.concatenate(c.toObject());
            printed.glyph(c.text(), c.width(), toPage, painted && !space.hidden, space.clip);
        }
    }

    private void path(Element path, Space space) {
        Optional<Element> data = path.child("AbbreviatedData");
        if (space.hidden || data.isEmpty()) {
            return;
        }
        DrawnPath drawn = PathData.of(data.get().text(), space.toPage, budget);
        if (path.isTrue("Stroke", true) && space.state.strokeShows()) {
            double width = space.state.lineWidth() * Math.sqrt(Math.abs(space.toPage.getDeterminant()));
            printed.rulings(Strokes.ofStroked(drawn.subpaths(), width), space.clip);
            printed.outline(drawn, space.clip);
        } else if (path.isTrue("Fill", false) && space.state.fillShows()) {
            printed.rulings(Strokes.ofFilled(drawn.subpaths(), false), space.clip);
            printed.outline(drawn, space.clip);
        }
    }

    private void picture(Element object, Space space) {
        if (!space.hidden) {
            boolean shown = printed.picture(Shown.box(UNIT, space.toPage), space.clip);
            if (shown) {
                space.resources.picture(object.attribute("ResourceID"))
                        .ifPresent(part -> printed.picture(new PlacedPicture(part, space.toPage, space.clip)));
            }
        }
    }

    private void composite(Element object, Space space) {
        String id = object.attribute("ResourceID");
        Element composite = space.resources.composite(id).orElseThrow(
                () -> new LimitExceededException(new UnreadableException("read.ofd.part-missing", "CompositeGraphicUnit " + id)));
        composite.child("Content").ifPresent(content -> drawAll(content, space));
    }
}
