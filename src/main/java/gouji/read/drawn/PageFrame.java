package gouji.read.drawn;

import gouji.document.Box;

/**
 * The edges of a page as a viewer displays it, and what shows inside them.
 *
 * @param width  in points
 * @param height in points
 */
public record PageFrame(double width, double height) {

    /** Of a drawing that no clip bounds. */
    public static final Box EVERYWHERE = new Box(-1e9, -1e9, 1e9, 1e9);

    /** A clip that ends this near to an edge of the page is the page's own. In points. */
    private static final double EDGE = 2;

    public Box box() {
        return new Box(0, 0, width, height);
    }

    public double area() {
        return width * height;
    }

    /** What a clip leaves of what showed before; it has no end where it reaches an edge of the page. */
    public Box clipped(Box shown, Box clip) {
        return new Box(clip.left() <= EDGE ? shown.left() : Math.max(shown.left(), clip.left()),
                clip.top() <= EDGE ? shown.top() : Math.max(shown.top(), clip.top()),
                clip.right() >= width - EDGE ? shown.right() : Math.min(shown.right(), clip.right()),
                clip.bottom() >= height - EDGE ? shown.bottom() : Math.min(shown.bottom(), clip.bottom()));
    }

    /** Whether the middle of a glyph is on the page. */
    public boolean holds(Glyph g) {
        return g.centreX() >= 0 && g.centreX() <= width && g.centreY() >= 0 && g.centreY() <= height;
    }

    /**
     * Whether a glyph shows. A number that the edge of the page cuts is kept whole: its first digits alone would be another number.
     *
     * @param clip   what may show now
     * @param before the glyph shown last, or null
     */
    public boolean shows(Glyph g, Box clip, Glyph before) {
        return g.isIn(clip) && (holds(g) || before != null && g.follows(before));
    }
}
