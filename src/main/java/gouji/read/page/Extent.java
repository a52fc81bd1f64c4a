package gouji.read.page;

/** From where to where something reaches, across the page or down it, in points. */
record Extent(double start, double end) {

    double left() {
        return start;
    }

    double right() {
        return end;
    }

    double centre() {
        return (start + end) / 2;
    }

    Extent union(double from, double to) {
        return new Extent(Math.min(start, from), Math.max(end, to));
    }
}
