package gouji.read.word;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as the file gives it.
 *
 * @param number in its table, from 1, as the file counts, rows that are not printed too
 */
public record WordRow(int number, List<WordCell> cells) {

    public WordRow {
        cells = List.copyOf(cells);
    }

    /** Where the last cell ends. */
    public int end() {
        return cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    }

    /** The row with cells that are merged with the one before them made one with it. */
    WordRow joinedAcross() {
        List<WordCell> joined = new ArrayList<>();
        for (WordCell cell : cells) {
            WordCell before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (cell.across() == Merge.CONTINUE && before != null && before.across() != Merge.NONE) {
                joined.set(joined.size() - 1, before.between(before.start(), cell.end()));
            } else {
                joined.add(cell);
            }
        }
        return new WordRow(number, joined);
    }
}
