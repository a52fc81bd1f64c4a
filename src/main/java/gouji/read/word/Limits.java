package gouji.read.word;

import gouji.read.UnreadableException;
import java.util.List;

/**
 * What one file may hold, so that a hostile one ends with a message.
 *
 * @param parts    files inside the container
 * @param bytes    of one part, unpacked
 * @param elements of all XML together
 * @param depth    of elements within each other
 * @param cells    of all tables together
 * @param columns  of one table
 * @param places   rows times columns of one table
 */
public record Limits(int parts, int bytes, int elements, int depth, int cells, int columns, int places) {

    /** Far above any report: the longest has some 60 000 elements and 2 000 cells. */
    public static final Limits USUAL = new Limits(10_000, 48 << 20, 1_000_000, 400, 100_000, 500, 1_000_000);

    /** Refuses a table with too many rows or columns. */
    public void checkTable(List<WordRow> rows) throws UnreadableException {
        long widest = rows.stream().mapToInt(WordRow::end).max().orElse(0);
        if (widest > columns || widest * rows.size() > places) {
            throw new UnreadableException("read.word.too-large", places);
        }
    }
}
