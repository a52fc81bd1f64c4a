package gouji.read.scan;

import java.util.List;

/**
 * A level or upright line found in a picture, in pixels.
 *
 * @param from first pixel along it
 * @param to   first pixel behind it
 * @param near first row (of an upright one: column) that it touches
 * @param far  last row or column that it touches
 * @param runs what it is made of
 */
record Line(boolean horizontal, int from, int to, int near, int far, List<Run> runs) {

    /** Dark pixels in one row or column. @param at the row or column */
    record Run(int at, int from, int to) {

        int length() {
            return to - from;
        }
    }

    int length() {
        return to - from;
    }

    /** Where its middle lies, each run counted by its length. */
    double position() {
        double sum = 0;
        double weight = 0;
        for (Run run : runs) {
            sum += (run.at() + 0.5) * run.length();
            weight += run.length();
        }
        return sum / weight;
    }

    /** Whether another line runs across it, or ends on it. */
    boolean meets(Line other, double tolerance) {
        return other.horizontal != horizontal && other.position() >= from - tolerance && other.position() <= to + tolerance
                && position() >= other.from - tolerance && position() <= other.to + tolerance;
    }

    /** Whether one of its ends lies on another line that runs across. */
    boolean endsOn(Line across, boolean first, double tolerance) {
        return Math.abs((first ? from : to) - across.position()) <= tolerance && position() >= across.from - tolerance
                && position() <= across.to + tolerance;
    }
}
