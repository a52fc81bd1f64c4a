package gouji.read.page;

/**
 * A horizontal or vertical line on a page.
 *
 * @param horizontal or else vertical
 * @param position   y of a horizontal, x of a vertical one
 * @param start      its left or upper end
 * @param end        its right or lower end
 */
public record Ruling(boolean horizontal, double position, double start, double end) {

    double top() {
        return horizontal ? position : start;
    }

    double bottom() {
        return horizontal ? position : end;
    }

    public double length() {
        return end - start;
    }

    boolean covers(double from, double to, double tolerance) {
        return start <= from + tolerance && end >= to - tolerance;
    }

    Ruling at(double newPosition) {
        return new Ruling(horizontal, newPosition, start, end);
    }

    public Ruling between(double newStart, double newEnd) {
        return new Ruling(horizontal, position, newStart, newEnd);
    }
}
