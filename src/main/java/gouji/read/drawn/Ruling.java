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
 */
public record Ruling(boolean horizontal, double position, double start, double end) {

    public double top() {
        return horizontal ? position : start;
    }

    public double bottom() {
        return horizontal ? position : end;
    }

    public double length() {
        return end - start;
    }

    public boolean covers(double from, double to, double tolerance) {
        return start <= from + tolerance && end >= to - tolerance;
    }

    /** The part of it that a clip lets through; a line on the clip's very edge shows. */
    public Optional<Ruling> within(Box clip) {
        double near = horizontal ? clip.top() : clip.left();
        double far = horizontal ? clip.bottom() : clip.right();
        double from = Math.max(start, horizontal ? clip.left() : clip.top());
        double to = Math.min(end, horizontal ? clip.right() : clip.bottom());
        boolean shows = position >= near - Strokes.THIN && position <= far + Strokes.THIN && to > from;
        return shows ? Optional.of(between(from, to)) : Optional.empty();
    }

    public Ruling at(double newPosition) {
        return new Ruling(horizontal, newPosition, start, end);
    }

    public Ruling between(double newStart, double newEnd) {
        return new Ruling(horizontal, position, newStart, newEnd);
    }
}
