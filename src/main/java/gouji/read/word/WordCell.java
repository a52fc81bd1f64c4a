package gouji.read.word;

import gouji.document.Print;
import java.util.List;

/**
 * A cell as the file gives it, before merged ones are put together.
 *
 * @param number in its row, from 1, as the file counts
 * @param start  where it begins, in columns or in twips (1/20 pt), as the whole table does
 * @param end    where the next one begins
 */
public record WordCell(int number, int start, int end, Merge across, Merge down, List<Print> prints) {

    public WordCell {
        prints = List.copyOf(prints);
    }

    WordCell between(int newStart, int newEnd) {
        return new WordCell(number, newStart, newEnd, across, down, prints);
    }
}
