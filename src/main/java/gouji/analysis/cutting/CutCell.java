package gouji.analysis.cutting;

import gouji.document.Place;
import gouji.fact.CellKind;
import gouji.language.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell as it is taken: one of the print, or several joined.
 *
 * @param column  first grid column, or its number in its row, as {@link gouji.document.Cell#column()}
 * @param text    normal form of its words
 * @param core    of its words, without numbering in front and bracket behind
 * @param raw     its print
 * @param places  of its prints, in reading order; where it is empty, of the cell
 * @param printedIn numbers of the printed rows that its print comes from
 */
public record CutCell(int column, int columnSpan, int rowSpan, CellKind kind, Reading reading, String text, String core,
        String raw, List<Place> places, List<Integer> printedIn) {

    public CutCell {
        places = List.copyOf(places);
        printedIn = List.copyOf(printedIn);
    }

    /** Whether it prints something where a figure is looked for. */
    public boolean isFigure() {
        return kind == CellKind.FIGURE || kind == CellKind.TICK || kind == CellKind.UNREADABLE;
    }

    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }

    public boolean isWords() {
        return kind == CellKind.WORDS;
    }

    static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
