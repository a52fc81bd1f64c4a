package gouji.read.scan;

import gouji.read.scan.Line.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds rulings in a straightened picture: long runs of dark pixels, with small gaps, in neighbouring rows or columns. What is as
 * thick as a bar, and short strokes that do not reach from line to line, are print.
 */
final class LineFinder {

    /** In points. A row of a table is no lower, a column no narrower. */
    private static final double SHORTEST_HORIZONTAL = 16;
    private static final double SHORTEST_VERTICAL = 10;

    /** In points; no stroke of running text is as long. */
    private static final double LONG = 40;

    /** In points; level strokes of characters beside each other, run together on coarse scans, are shorter, and no line meets them. */
    private static final double ALONE = 100;

    private static final double THICKEST = 6;
    private static final double GAP = 1.1;
    private static final double MEETS = 1.2;

    /** The part of a run that is dark; the rest is gaps. */
    private static final double FILLED = 0.8;

    private final Ink ink;
    private final double pointsPerPixel;
    private final boolean horizontal;
    private final int along;
    private final int across;
    private final List<Line> found = new ArrayList<>();

    private LineFinder(Ink ink, double pointsPerPixel, boolean horizontal) {
        this.ink = ink;
        this.pointsPerPixel = pointsPerPixel;
        this.horizontal = horizontal;
        this.along = horizontal ? ink.width() : ink.height();
        this.across = horizontal ? ink.height() : ink.width();
    }

    static List<Line> find(Ink ink, double pointsPerPixel) {
        List<Line> all = new ArrayList<>(new LineFinder(ink, pointsPerPixel, true).lines());
        all.addAll(new LineFinder(ink, pointsPerPixel, false).lines());
        double tolerance = MEETS / pointsPerPixel;
        List<Line> found = all.stream().filter(line -> line.length() * pointsPerPixel >= LONG).toList();
        List<Line> sure = found.stream().filter(line -> line.length() * pointsPerPixel >= ALONE || meets(line, found, tolerance)).toList();
        List<Line> kept = new ArrayList<>(sure);
        all.stream().filter(line -> line.length() * pointsPerPixel < LONG)
                .filter(line -> ends(line, true, sure, tolerance) && ends(line, false, sure, tolerance)).forEach(kept::add);
        return kept;
    }

    private static boolean meets(Line line, List<Line> others, double tolerance) {
        return others.stream().anyMatch(other -> line.meets(other, tolerance));
    }

    private static boolean ends(Line line, boolean first, List<Line> others, double tolerance) {
        return others.stream().anyMatch(other -> other.horizontal() != line.horizontal() && line.endsOn(other, first, tolerance));
    }

    private List<Line> lines() {
        List<List<Run>> open = new ArrayList<>();
        for (int p = 0; p < across; p++) {
            List<List<Run>> next = new ArrayList<>();
            for (Run run : runs(p)) {
                List<Run> line = null;
                for (List<Run> before : List.copyOf(open)) {
                    if (touches(before, run)) {
                        open.remove(before);
                        line = joined(line, before);
                    }
                }
                for (List<Run> beside : List.copyOf(next)) {
                    if (touches(beside, run)) {
                        next.remove(beside);
                        line = joined(line, beside);
                    }
                }
                line = line == null ? new ArrayList<>() : line;
                line.add(run);
                next.add(line);
            }
            open.forEach(this::finish);
            open = next;
        }
        open.forEach(this::finish);
        return found;
    }

    private static List<Run> joined(List<Run> one, List<Run> other) {
        if (one == null) {
            return other;
        }
        one.addAll(other);
        return one;
    }

    /** Whether a run of the last row but this lies over it, or next to its end: a slanting line goes on a pixel lower. */
    private static boolean touches(List<Run> line, Run run) {
        for (int i = line.size() - 1; i >= 0; i--) {
            Run before = line.get(i);
            if (run.at() - before.at() == 1 && before.from() <= run.to() + 1 && run.from() <= before.to() + 1) {
                return true;
            }
        }
        return false;
    }

    private void finish(List<Run> runs) {
        int from = Integer.MAX_VALUE;
        int to = 0;
        int near = Integer.MAX_VALUE;
        int far = 0;
        for (Run run : runs) {
            from = Math.min(from, run.from());
            to = Math.max(to, run.to());
            near = Math.min(near, run.at());
            far = Math.max(far, run.at());
        }
        long area = runs.stream().mapToLong(Run::length).sum();
        if ((double) area / (to - from) * pointsPerPixel <= THICKEST) {
            found.add(new Line(horizontal, from, to, near, far, List.copyOf(runs)));
        }
    }

    private List<Run> runs(int p) {
        int shortest = (int) Math.round((horizontal ? SHORTEST_HORIZONTAL : SHORTEST_VERTICAL) / pointsPerPixel);
        int gap = (int) Math.round(GAP / pointsPerPixel);
        List<Run> runs = new ArrayList<>();
        int from = -1;
        int last = -1;
        int darkPixels = 0;
        for (int i = 0; i <= along; i++) {
            boolean dark = i < along && dark(i, p);
            if (dark) {
                if (from < 0) {
                    from = i;
                    darkPixels = 0;
                }
                last = i;
                darkPixels++;
            } else if (from >= 0 && (i == along || i - last > gap)) {
                if (last + 1 - from >= shortest && darkPixels >= FILLED * (last + 1 - from)) {
                    runs.add(new Run(p, from, last + 1));
                }
                from = -1;
            }
        }
        return runs;
    }

    /** A line one pixel thick that slants steps from row to row; the next row counts too. */
    private boolean dark(int i, int p) {
        return pixel(i, p) || p + 1 < across && pixel(i, p + 1);
    }

    private boolean pixel(int i, int p) {
        return horizontal ? ink.at(i, p) : ink.at(p, i);
    }
}
