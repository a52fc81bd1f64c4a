package gouji.read.text;

import gouji.read.text.PlacedPieces.Piece;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Words over those of columns that are of groups of as many columns each, though each stands over one word only, as the upper line of a word
 * broken over two would: they stand over the middle of their groups.
 */
final class GroupWords {

    private GroupWords() {
    }

    /** @param columns the words of all columns; both from left to right */
    static boolean areOver(List<Piece> words, List<Piece> columns) {
        int size = words.isEmpty() ? 0 : columns.size() / words.size();
        if (size < 2 || columns.size() % words.size() != 0) {
            return false;
        }
        double pitch = (columns.get(columns.size() - 1).right() - columns.get(0).left()) / columns.size();
        return IntStream.range(0, words.size()).allMatch(k -> {
            double middle = (columns.get(k * size).left() + columns.get((k + 1) * size - 1).right()) / 2;
            return Math.abs(words.get(k).middle() - middle) < pitch;
        });
    }
}
