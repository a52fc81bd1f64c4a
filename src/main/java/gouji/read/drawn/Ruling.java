package gouji.read.drawn;

import gouji.document.Box;
import java.util.Optional;

/**
 * A horizontal or vertical line on a page.
 *
 * @param horizontal or else vertical
 * @param position   y of a horizontal, x of a vertical one
 * @param start      its left or upper end
 * @param end        its right or lower end
 * @param thickness  of its ink, or of all the lines that were drawn for it; half of it on each side of its position
 */
public record Ruling(boolean horizontal, double position, double start, double end, double thickness) {

    /** A line of which only its middle is known. */
    public Ruling(boolean horizontal, double position, double start, double end) {
        this(horizontal, position, start, end, 0);
    }

    public double top() {
        return horizontal ? position : start;
    }

    public double bottom() {
        return horizontal ? position : end;
    }

    /** Of a horizontal one its upper edge, else its left one. */
    public double near() {
        return position - thickness / 2;
    }

    /** Of a horizontal one its lower edge, else its right one. */
    public double far() {
        return position + thickness / 2;
    }

    public Box ink() {
        return horizontal ? new Box(start, near(), end, far()) : new Box(near(), start, far(), end);
    }

    public double length() {
        return end - start;
    }

    public boolean covers(double from, double to, double tolerance) {
        return start <= from + tolerance && end >= to - tolerance;
    }

    /** The part of it that a clip lets through; a line on the clip's very edge shows. */
    public Optional<Ruling> within(Box clip) {
        double first = horizontal ? clip.top() : clip.left();
        double last = horizontal ? clip.bottom() : clip.right();
        double from = Math.max(start, horizontal ? clip.left() : clip.top());
        double to = Math.min(end, horizontal ? clip.right() : clip.bottom());
        boolean shows = far() >= first - Strokes.THIN && near() <= last + Strokes.THIN && to > from;
        return shows ? Optional.of(between(from, to)) : Optional.empty();
    }

    public Ruling at(double newPosition) {
        return new Ruling(horizontal, newPosition, start, end, thickness);
    }

    public Ruling between(double newStart, double newEnd) {
        return new Ruling(horizontal, position, newStart, newEnd, thickness);
    }

    public Ruling thick(double newThickness) {
        return new Ruling(horizontal, position, start, end, newThickness);
    }
}
