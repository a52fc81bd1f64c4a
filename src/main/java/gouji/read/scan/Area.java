package gouji.read.scan;

/** A rectangle of pixels; {@code right} and {@code bottom} are the first pixels outside. */
record Area(int left, int top, int right, int bottom) {

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    Area union(Area other) {
        return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Wider by so many pixels on every side, but not wider than the limits. */
    Area grown(int by, int width, int height) {
        return new Area(Math.max(0, left - by), Math.max(0, top - by), Math.min(width, right + by), Math.min(height, bottom + by));
    }
}
