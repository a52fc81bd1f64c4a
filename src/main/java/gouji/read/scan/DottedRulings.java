package gouji.read.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Rulings made of dots or dashes: pieces of one length with gaps of one width, and hardly any ink along either side, as print has.
 * Their gaps are filled, so that they are found as any ruling is.
 */
final class DottedRulings {

    /** In points; dashes are no longer, and gaps no wider. */
    private static final double LONGEST_PIECE = 6;
    private static final double WIDEST_GAP = 3;

    /** In points; what is shorter may be a stop or an ellipsis. */
    private static final double SHORTEST = 10;
    private static final int FEWEST_PIECES = 5;

    /** Of pieces or of gaps, the part that is of the usual length; others lie where rulings cross or print touches. */
    private static final double EVEN = 0.75;

    /** How much longer or shorter than usual: in pixels, and to the usual length. */
    private static final double OFF_PIXELS = 1;
    private static final double OFF = 0.3;

    /** In points: the ruling is no thicker, and as much beside it is free of ink. */
    private static final double BESIDE = 1.5;

    /** Of the strips along both sides, the part that may be inked. */
    private static final double INKED = 0.12;

    /** Of a ruling, the part that is dark where it is drawn through. */
    private static final double SOLID = 0.8;

    /** In points; rulings of one table end at the same place. */
    private static final double NEAR = 3;
    private static final int SAME_ENDS = 3;

    private final Ink ink;
    private final double pointsPerPixel;
    private final boolean horizontal;

    private DottedRulings(Ink ink, double pointsPerPixel, boolean horizontal) {
        this.ink = ink;
        this.pointsPerPixel = pointsPerPixel;
        this.horizontal = horizontal;
    }

    /** The ink with the gaps of dotted rulings filled; the same ink where there are none. */
    static Ink filled(Ink ink, double pointsPerPixel) {
        BitSet gaps = new BitSet();
        new DottedRulings(ink, pointsPerPixel, true).addGaps(gaps);
        new DottedRulings(ink, pointsPerPixel, false).addGaps(gaps);
        return gaps.isEmpty() ? ink : ink.with(gaps);
    }

    /** The lines without leaders, as in a table of contents: dots that no ruling crosses, and that do not end where others do. */
    static List<Line> withoutLeaders(List<Line> lines, Ink ink, double pointsPerPixel) {
        double near = NEAR / pointsPerPixel;
        List<Line> dotted = lines.stream().filter(line -> line.runs().stream().noneMatch(run -> isSolid(line, run, ink))).toList();
        return lines.stream().filter(line -> !dotted.contains(line) || lines.stream().anyMatch(other -> line.meets(other, near))
                || dotted.stream().filter(other -> other.horizontal() == line.horizontal() && Math.abs(other.from() - line.from()) <= near
                        && Math.abs(other.to() - line.to()) <= near).count() >= SAME_ENDS).toList();
    }

    private static boolean isSolid(Line line, Line.Run run, Ink ink) {
        int dark = 0;
        for (int i = run.from(); i < run.to(); i++) {
            dark += at(ink, line.horizontal(), i, run.at()) || at(ink, line.horizontal(), i, run.at() + 1) ? 1 : 0;
        }
        return dark >= SOLID * run.length();
    }

    private static boolean at(Ink ink, boolean horizontal, int i, int p) {
        int x = horizontal ? i : p;
        int y = horizontal ? p : i;
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
    }

    private boolean dark(int i, int p) {
        return at(ink, horizontal, i, p) || at(ink, horizontal, i, p + 1);
    }

    private void addGaps(BitSet gaps) {
        int along = horizontal ? ink.width() : ink.height();
        int across = horizontal ? ink.height() : ink.width();
        for (int p = 0; p < across; p++) {
            List<int[]> pieces = new ArrayList<>();
            int from = -1;
            for (int i = 0; i <= along; i++) {
                boolean dark = i < along && dark(i, p);
                if (dark && from < 0) {
                    from = i;
                } else if (!dark && from >= 0) {
                    add(pieces, new int[] {from, i}, p, gaps);
                    from = -1;
                }
            }
            end(pieces, p, gaps);
        }
    }

    /** @param piece its first pixel and the first behind it */
    private void add(List<int[]> pieces, int[] piece, int p, BitSet gaps) {
        boolean far = !pieces.isEmpty() && (piece[0] - pieces.get(pieces.size() - 1)[1]) * pointsPerPixel > WIDEST_GAP;
        boolean isLong = (piece[1] - piece[0]) * pointsPerPixel > LONGEST_PIECE;
        if (far || isLong) {
            end(pieces, p, gaps);
        }
        if (!isLong) {
            pieces.add(piece);
        }
    }

    private void end(List<int[]> pieces, int p, BitSet gaps) {
        if (pieces.size() >= FEWEST_PIECES && (pieces.get(pieces.size() - 1)[1] - pieces.get(0)[0]) * pointsPerPixel >= SHORTEST
                && isEven(pieces) && isApart(pieces, p)) {
            for (int i = 1; i < pieces.size(); i++) {
                for (int at = pieces.get(i - 1)[1]; at < pieces.get(i)[0]; at++) {
                    gaps.set(horizontal ? p * ink.width() + at : at * ink.width() + p);
                }
            }
        }
        pieces.clear();
    }

    private static boolean isEven(List<int[]> pieces) {
        int[] lengths = new int[pieces.size()];
        int[] gaps = new int[pieces.size() - 1];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = pieces.get(i)[1] - pieces.get(i)[0];
            if (i > 0) {
                gaps[i - 1] = pieces.get(i)[0] - pieces.get(i - 1)[1];
            }
        }
        return isEven(lengths) && isEven(gaps);
    }

    private static boolean isEven(int[] lengths) {
        int[] sorted = lengths.clone();
        Arrays.sort(sorted);
        int usual = sorted[sorted.length / 2];
        double off = Math.max(OFF_PIXELS, OFF * usual);
        return Arrays.stream(lengths).filter(length -> Math.abs(length - usual) <= off).count() >= EVEN * lengths.length;
    }

    private boolean isApart(List<int[]> pieces, int p) {
        int from = pieces.get(0)[0];
        int to = pieces.get(pieces.size() - 1)[1];
        int beside = Math.max(2, (int) Math.ceil(BESIDE / pointsPerPixel));
        return inked(from, to, p - 2 * beside, p - beside) <= INKED && inked(from, to, p + 1 + beside, p + 1 + 2 * beside) <= INKED;
    }

    private double inked(int from, int to, int near, int far) {
        int count = 0;
        for (int i = from; i < to; i++) {
            for (int p = near; p < far; p++) {
                count += at(ink, horizontal, i, p) ? 1 : 0;
            }
        }
        return (double) count / ((to - from) * (far - near));
    }
}
