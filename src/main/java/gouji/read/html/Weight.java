package gouji.read.html;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Paragraph;
import gouji.document.Table;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much blocks say. */
final class Weight {

    /** A figure says as much as so many characters. */
    private static final int FIGURE = 20;

    /** Letters of a cell that says what is counted; a day of the week or a month has fewer. */
    private static final int WORDS = 4;

    private Weight() {
    }

    /** In characters. */
    static int of(List<Block> blocks) {
        int weight = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                weight += paragraph.text().length();
            } else if (block instanceof Table table) {
                weight += cells(table).mapToInt(cell -> cell.text().length() + (figure(cell) ? FIGURE : 0)).sum();
            }
        }
        return weight;
    }

    /** Figures in tables that say what they count: a calendar has no such words. */
    static int figures(List<Block> blocks) {
        return (int) counting(blocks).filter(Weight::figure).count();
    }

    /** What stands in these tables, cell by cell. */
    static String tables(List<Block> blocks) {
        return counting(blocks).map(Cell::text).collect(Collectors.joining("|", "|", "|"));
    }

    private static Stream<Cell> counting(List<Block> blocks) {
        return blocks.stream().filter(block -> block instanceof Table table && cells(table).anyMatch(Weight::says))
                .flatMap(block -> cells((Table) block));
    }

    private static Stream<Cell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static boolean says(Cell cell) {
        return cell.text().codePoints().filter(Character::isLetter).count() >= WORDS;
    }

    private static boolean figure(Cell cell) {
        String text = cell.text();
        return !text.isEmpty() && text.codePoints().noneMatch(Character::isLetter) && text.codePoints().anyMatch(Character::isDigit);
    }
}
