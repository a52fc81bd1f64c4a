package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A cell of words in the making, one or more lines of print. */
final class LabelCell {

    private final List<Print> prints = new ArrayList<>();
    private final int line;
    private final Print count;
    private int behind;

    /**
     * @param count the number that counts its row, or null
     * @param line  the index of the line in which it begins
     */
    LabelCell(Print count, Print print, int line) {
        this.count = count;
        prints.add(print);
        this.line = line;
    }

    int line() {
        return line;
    }

    String text() {
        return prints.stream().map(Print::text).collect(Collectors.joining());
    }

    boolean numbered() {
        return CellText.numbered(text());
    }

    /** Whether words are more of this cell: it is numbered or open, and they are not numbered; or the mark at the seam shows it. */
    boolean takes(String words) {
        return CellText.goesOn(text(), words) || CellText.unclosed(text()) || numbered() && !CellText.numbered(words);
    }

    void add(Print print) {
        prints.add(print);
    }

    /** How its number is written: with a bracket, a letter or a digit first; 0 where it has none. Labels of one level are alike. */
    int level() {
        int first = text().codePointAt(0);
        return !numbered() ? 0 : Character.isDigit(first) ? 1 : Character.isLetter(first) ? 2 : 3;
    }

    /** @param blanks lines behind its last print */
    void setBehind(int blanks) {
        behind = blanks;
    }

    /** Whether blank lines behind it are so many empty cells, and no more than merged cells of the next row may add. */
    boolean isBlankRow(int width) {
        return behind >= width && behind <= width + UnmarkedRow.MERGED;
    }

    boolean isLetter() {
        return CellText.length(text()) == 1;
    }

    /** The number that counts its row. */
    Optional<Print> count() {
        return Optional.ofNullable(count);
    }

    Cell cell() {
        return new Cell(0, 1, 1, prints, prints.get(0).place());
    }
}
