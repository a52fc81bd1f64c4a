package gouji.read.page.line;

/** From where to where something reaches, across the page or down it, in points. */
public record Extent(double start, double end) {

    public double left() {
        return start;
    }

    public double right() {
        return end;
    }

    public double centre() {
        return (start + end) / 2;
    }

    public Extent union(double from, double to) {
        return new Extent(Math.min(start, from), Math.max(end, to));
    }
}
