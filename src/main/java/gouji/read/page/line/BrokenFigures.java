package gouji.read.page.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Figures too long for their column go on in the next line. Their parts stand beside the row's other figures, over and under the
 * line of these, and belong to it, not to rows of their own.
 */
final class BrokenFigures {

    /** In ems: lines of one cell follow each other so closely. */
    private static final double SAME_CELL = 1.45;

    /** A line of so many figures is a row though it has no label. */
    private static final int ROW = 3;

    private final List<ChunkLine> lines;
    private final boolean[] moved;

    private BrokenFigures(List<ChunkLine> lines) {
        this.lines = new ArrayList<>(lines);
        this.moved = new boolean[lines.size()];
    }

    /** The lines of a page, from top to bottom, each broken figure as one chunk of its row's line. */
    static List<ChunkLine> joined(List<ChunkLine> lines) {
        BrokenFigures broken = new BrokenFigures(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (isRow(lines.get(i))) {
                broken.join(i);
            }
        }
        List<ChunkLine> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!broken.moved[i]) {
                out.add(broken.lines.get(i));
            }
        }
        return out;
    }

    private static boolean isRow(ChunkLine line) {
        int figures = line.figures().size();
        return figures >= ROW || figures > 0 && line.chunks().stream().anyMatch(c -> !c.isPartOfFigure());
    }

    private void join(int row) {
        List<Integer> beside = new ArrayList<>();
        for (int step : new int[] {-1, 1}) {
            int neighbour = row;
            for (int j = row + step; j >= 0 && j < lines.size() && isPartOf(j, row, neighbour); j += step) {
                beside.add(j);
                neighbour = j;
            }
        }
        List<Chunk> chunks = new ArrayList<>(lines.get(row).chunks());
        for (int j : beside) {
            for (Chunk part : lines.get(j).chunks()) {
                List<Chunk> own = chunks.stream().filter(c -> c.overlaps(part.extent())).toList();
                chunks.removeAll(own);
                List<Chunk> all = new ArrayList<>(own);
                all.add(part);
                chunks.add(Chunk.broken(all));
            }
            moved[j] = true;
        }
        chunks.sort(Comparator.comparingDouble(c -> c.box().left()));
        lines.set(row, new ChunkLine(chunks));
    }

    /** Whether a line holds nothing but parts of the row's figures; {@code neighbour} is the next one towards the row. */
    private boolean isPartOf(int j, int row, int neighbour) {
        ChunkLine parts = lines.get(j);
        ChunkLine main = lines.get(row);
        double distance = Math.abs(parts.centreY() - main.centreY());
        boolean few = 2 * parts.chunks().size() < main.figures().size() || parts.chunks().size() == 1 && main.chunks().size() > main.figures().size();
        return !moved[j] && few && Math.abs(parts.centreY() - lines.get(neighbour).centreY()) < SAME_CELL * main.em()
                && parts.chunks().stream().allMatch(c -> c.isPartOfFigure() && standsBeside(c, j, row))
                && lines.stream().filter(l -> l != main && isRow(l)).noneMatch(l -> Math.abs(l.centreY() - parts.centreY()) < distance);
    }

    /** Whether the same figure goes on over or under it, in the row or across it. */
    private boolean standsBeside(Chunk part, int j, int row) {
        int from = Math.max(0, Math.min(j, row) - Math.abs(j - row));
        int to = Math.min(lines.size() - 1, Math.max(j, row) + Math.abs(j - row));
        return lines.subList(from, to + 1).stream().flatMap(l -> l.chunks().stream())
                .anyMatch(o -> o != part && o.isPartOfFigure() && o.overlaps(part.extent())
                        && Math.abs(o.centreY() - part.centreY()) < SAME_CELL * part.em());
    }
}
