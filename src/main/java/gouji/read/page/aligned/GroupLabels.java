package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Labels in front of those of the rows: each stands for the rows in whose middle it is printed, or for one without other label. */
record GroupLabels(List<Double> edges, double em, double pitch) {

    /** A label in its column with the rows it stands for. */
    record Placed(int column, int firstRow, int lastRow, List<Chunk> print) {
    }

    /**
     * Places the labels of all columns.
     *
     * @param rows    from top to bottom
     * @param middles of the rows' figures
     * @param begins  for each row the first column that its own label covers
     */
    List<Placed> place(List<Chunk> groups, List<Extent> rows, List<Double> middles, List<Integer> begins) {
        List<Placed> placed = new ArrayList<>();
        if (rows.isEmpty()) {
            return placed;
        }
        for (int column = 0; column < edges.size(); column++) {
            double left = edges.get(column);
            double right = column + 1 < edges.size() ? edges.get(column + 1) : Double.POSITIVE_INFINITY;
            List<Chunk> own = groups.stream().filter(c -> c.centreX() > left && c.centreX() <= right)
                    .sorted(Comparator.comparingDouble(Chunk::centreY)).toList();
            place(blocks(own), column, rows, middles, begins, placed);
        }
        return placed;
    }

    private List<List<Chunk>> blocks(List<Chunk> fromTop) {
        List<List<Chunk>> blocks = new ArrayList<>();
        Chunk before = null;
        for (Chunk c : fromTop) {
            boolean apart = before == null || c.centreY() - before.centreY() > pitch + 0.15 * em
                    && !blocks.get(blocks.size() - 1).get(0).isNumbered();
            if (apart || c.isNumbered()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(c);
            before = c;
        }
        return blocks;
    }

    private void place(List<List<Chunk>> blocks, int column, List<Extent> rows, List<Double> middles, List<Integer> begins,
            List<Placed> placed) {
        List<Extent> extents = blocks.stream().map(b -> new Extent(b.get(0).box().top(), b.get(b.size() - 1).box().bottom())).toList();
        boolean[] free = new boolean[rows.size()];
        for (int r = 0; r < free.length; r++) {
            free[r] = begins.get(r) > column;
        }
        for (int b = 0; b < blocks.size(); b++) {
            int row = onlyRow(extents.get(b), middles, IntStream.range(0, free.length).filter(r -> free[r] && begins.get(r) >= edges.size()).toArray());
            if (row >= 0) {
                free[row] = false;
                placed.add(new Placed(column, row, row, blocks.get(b)));
                blocks.set(b, null);
            }
        }
        for (int r = 0; r < free.length; r++) {
            int end = r;
            while (end < free.length && free[end]) {
                end++;
            }
            if (end > r) {
                run(blocks, extents, column, rows, r, end, r == 0, end == free.length, placed);
                r = end;
            }
        }
    }

    /** Of rows without a label of their own the one in whose middle a label stands, or the only one beside it; -1 where there is none. */
    private int onlyRow(Extent label, List<Double> middles, int[] rows) {
        int[] beside = Arrays.stream(rows).filter(r -> label.start() < middles.get(r) && middles.get(r) < label.end()).toArray();
        return Arrays.stream(rows).filter(r -> Math.abs(middles.get(r) - label.centre()) < 0.35 * em).findFirst()
                .orElse(beside.length == 1 ? beside[0] : -1);
    }

    private void run(List<List<Chunk>> blocks, List<Extent> extents, int column, List<Extent> rows, int from, int to,
            boolean first, boolean last, List<Placed> placed) {
        double top = first ? Double.NEGATIVE_INFINITY : rows.get(from - 1).centre();
        double bottom = last ? Double.POSITIVE_INFINITY : rows.get(to).centre();
        List<Integer> here = new ArrayList<>();
        for (int b = 0; b < blocks.size(); b++) {
            if (blocks.get(b) != null && extents.get(b).centre() > top && extents.get(b).centre() < bottom) {
                here.add(b);
            }
        }
        if (here.isEmpty() || here.size() > to - from) {
            return;
        }
        Tiling.Tiles middle = tiles(0.5, rows.subList(from, to), here.stream().map(extents::get).toList());
        Tiling.Tiles begin = tiles(0, rows.subList(from, to), here.stream().map(extents::get).toList());
        int[][] runs = (begin.cost() < middle.cost() ? begin : middle).runs();
        for (int k = 0; k < here.size(); k++) {
            placed.add(new Placed(column, from + runs[k][0], from + runs[k][1], blocks.get(here.get(k))));
            blocks.set(here.get(k), null);
        }
    }

    private Tiling.Tiles tiles(double where, List<Extent> rows, List<Extent> labels) {
        return new Tiling(where, 0.3 * em).of(rows, labels, (label, first, last) -> true);
    }
}
