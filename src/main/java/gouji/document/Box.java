package gouji.document;

/**
 * A rectangle on a page, in points (1/72 inch), measured from the top left corner of the page as displayed
 * (its CropBox, after rotation); {@code top} is less than {@code bottom}.
 */
public record Box(double left, double top, double right, double bottom) {

    /** The smallest box that holds both. */
    public Box union(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top),
                Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    /** What both have in common; its edges are the wrong way round where they have nothing. */
    public Box within(Box other) {
        return new Box(Math.max(left, other.left), Math.max(top, other.top),
                Math.min(right, other.right), Math.min(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }
}
