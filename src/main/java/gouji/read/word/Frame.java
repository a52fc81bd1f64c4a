package gouji.read.word;

import gouji.document.Block;
import java.util.List;

/**
 * A table of one column is no table but a frame around running text, as pages copied from the web bring along, if it holds a table
 * of its own or several lines in one cell. Nor is one row a table of which each cell holds one: those stand beside each other. Nor is
 * one that lays out a page: a table within it has more cells than print stands in, or most of its print is an article's in one cell.
 */
public final class Frame {

    private static final int LINES = 3;
    /** Characters in a cell from which on it may be the text of an article. */
    private static final int PROSE = 200;

    private final List<Flow> cells;
    private final boolean column;
    private final boolean row;

    private Frame(List<List<Flow>> rows) {
        this.cells = rows.stream().flatMap(List::stream).toList();
        this.column = rows.stream().allMatch(row -> row.size() == 1);
        this.row = rows.size() == 1;
    }

    /** Whether the rows, given as their cells' contents, frame running text. */
    public static boolean surrounds(List<List<Flow>> rows) {
        Frame frame = new Frame(rows);
        return frame.row && frame.cells.stream().allMatch(Flow::holdsMore)
                || frame.column && frame.cells.stream().anyMatch(cell -> !cell.tables().isEmpty() || cell.prints().size() >= LINES)
                || frame.largerWithin() || frame.article();
    }

    private boolean largerWithin() {
        int largest = cells.stream().mapToInt(Flow::largest).max().orElse(0);
        return largest > 1 && largest > cells.stream().filter(cell -> !cell.prints().isEmpty()).count();
    }

    private boolean article() {
        int longest = cells.stream().mapToInt(Frame::length).max().orElse(0);
        return longest >= PROSE && longest * 2 > cells.stream().mapToInt(Frame::length).sum();
    }

    private static int length(Flow cell) {
        return cell.prints().stream().mapToInt(print -> print.text().length()).sum();
    }

    /** What stands in it, in order. */
    public static List<Block> contents(List<List<Flow>> rows) {
        return rows.stream().flatMap(List::stream).flatMap(cell -> cell.blocks().stream()).toList();
    }
}
