package gouji.read.word;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Paragraph;
import gouji.document.Picture;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Table;
import gouji.read.characters.CrossedOut;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands one below the other, in the running text or in a cell: lines of print and tables. Each line of the running text is
 * a paragraph of its own, because a break set by hand stands for one in most files.
 */
public final class Flow {

    private final List<Block> blocks = new ArrayList<>();

    /** The lines of a paragraph, all at one place. */
    public void add(PrintedText text, Place place) {
        text.lines().forEach(line -> blocks.add(new Paragraph(List.of(new Print(line, place)))));
    }

    /** A table, with those nested in it, pictures, or all of another flow. */
    public void addAll(List<? extends Block> more) {
        blocks.addAll(more);
    }

    /** All, as running text. */
    public List<Block> blocks() {
        return blocks.stream().map(Flow::plain).toList();
    }

    /** The lines that stand outside tables, or in one that is a cell's content, as print of a cell. */
    public List<Print> prints() {
        return CrossedOut.ofCell(blocks.stream().flatMap(Flow::lines).toList());
    }

    private static Block plain(Block block) {
        return block instanceof Paragraph paragraph ? new Paragraph(paragraph.prints().stream()
                .map(print -> new Print(CrossedOut.plain(print.text()), print.place())).toList()) : block;
    }

    /** What does not stand in the cell itself: the tables and pictures in it. */
    public List<Block> tables() {
        return blocks.stream().filter(block -> !(block instanceof Paragraph) && !(block instanceof Table table && isContent(table))).toList();
    }

    /** Whether a table of several rows or cells, or a picture, stands among the lines. */
    boolean holdsMore() {
        return blocks.stream().anyMatch(block -> block instanceof Picture
                || block instanceof Table table && (!isContent(table) || printed(table).size() > 1));
    }

    /** Cells of the largest table among the lines that is one of its own. */
    int largest() {
        return blocks.stream().filter(block -> block instanceof Table table && !isContent(table)).mapToInt(block -> cells((Table) block)).max()
                .orElse(0);
    }

    private static Stream<Print> lines(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.prints().stream();
        }
        return block instanceof Table table && isContent(table) ? table.rows().stream().flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.prints().stream()) : Stream.empty();
    }

    /** Whether a table within a cell is what stands in the cell: it has one column, or one number or less in one row that prints. */
    private static boolean isContent(Table table) {
        List<List<Cell>> printed = printed(table);
        return table.rows().stream().allMatch(row -> row.cells().size() <= 1) || printed.isEmpty()
                || printed.size() == 1 && printed.get(0).stream().filter(cell -> cell.text().chars().anyMatch(Character::isDigit)).count() <= 1;
    }

    private static List<List<Cell>> printed(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().filter(cell -> !cell.isEmpty()).toList())
                .filter(row -> !row.isEmpty()).toList();
    }

    private static int cells(Table table) {
        return table.rows().stream().mapToInt(row -> row.cells().size()).sum();
    }
}
