package gouji.read.word;

import gouji.document.Block;
import java.util.List;

/**
 * A table of one column is no table but a frame around running text, as pages copied from the web bring along, if it holds a table
 * of its own or several lines in one cell. Nor is one row a table of which each cell holds one: those stand beside each other.
 */
public final class Frame {

    private static final int LINES = 3;

    private Frame() {
    }

    /** Whether the rows, given as their cells' contents, frame running text. */
    public static boolean surrounds(List<List<Flow>> rows) {
        return rows.size() == 1 && rows.get(0).stream().allMatch(cell -> !cell.tables().isEmpty()) || rows.stream().allMatch(row -> row.size() == 1)
                && rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.tables().isEmpty() || cell.prints().size() >= LINES);
    }

    /** What stands in it, in order. */
    public static List<Block> contents(List<List<Flow>> rows) {
        return rows.stream().flatMap(List::stream).flatMap(cell -> cell.blocks().stream()).toList();
    }
}
