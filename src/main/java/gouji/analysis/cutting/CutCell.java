package gouji.analysis.cutting;

import gouji.document.Place;
import gouji.fact.CellKind;
import gouji.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A cell as it is taken: one of the print, or several joined.
 *
 * @param column  first grid column, or its number in its row, as {@link gouji.document.Cell#column()}
 * @param text    normal form of its words
 * @param core    of its words, without numbering in front and bracket behind
 * @param raw     its print
 * @param places  of its prints, in reading order; where it is empty, of the cell
 * @param printedIn numbers of the printed rows that its print comes from
 * @param recut     whether it is not a cell of the print as it stands: cut from one, joined of several, or read otherwise
 */
public record CutCell(int column, int columnSpan, int rowSpan, CellKind kind, Reading reading, String text, String core,
        String raw, List<Place> places, List<Integer> printedIn, boolean recut) {

    private static final String NOTE = "(?:\\p{Ps}[^\\p{Pe}]*\\p{Pe})*";
    /** A number among several in a cell, with the notes beside it. */
    private static final Pattern PART = Pattern.compile(NOTE + "[^\\s\\p{Z}\u3001;/\\p{Ps}]+" + NOTE);

    public CutCell {
        places = List.copyOf(places);
        printedIn = List.copyOf(printedIn);
    }

    /** Of what tells cells of a row apart; rows are looked up by all their cells, many times a table. */
    @Override
    public int hashCode() {
        return 31 * raw.hashCode() + column;
    }

    /** Whether it prints something where a figure is looked for. */
    public boolean isFigure() {
        return kind == CellKind.FIGURE || kind == CellKind.TICK || kind == CellKind.UNREADABLE;
    }

    /** Whether it prints a number: a sign that stands for zero is none. */
    public boolean isNumber() {
        return isFigure() && reading.kind() != Reading.Kind.ZERO_SIGN;
    }

    public boolean isBlank() {
        return kind == CellKind.BLANK;
    }

    public boolean isWords() {
        return kind == CellKind.WORDS;
    }

    /** Whether it prints several numbers. */
    public boolean isSeveral() {
        return reading.kind() == Reading.Kind.SEVERAL;
    }

    /** Whether it is an empty cell that the print does not have. */
    public boolean isAdded() {
        return isBlank() && recut && raw.isEmpty();
    }

    /** The same print, taken for words. */
    public CutCell words() {
        return new CutCell(column, columnSpan, rowSpan, CellKind.WORDS, reading, text, core, raw, places, printedIn, recut);
    }

    /** In another column, by a decision. */
    CutCell recut(int otherColumn) {
        return new CutCell(otherColumn, columnSpan, rowSpan, kind, reading, text, core, raw, places, printedIn, isFigure());
    }

    CutCell at(int otherColumn, int otherSpan) {
        return new CutCell(otherColumn, otherSpan, rowSpan, kind, reading, text, core, raw, places, printedIn, recut);
    }

    /** Its number at this position as a cell of its own; where no narrower place is known, it is the print's. */
    CutCell number(int position) {
        MatchResult part = PART.matcher(raw).results().skip(position).findFirst().orElseThrow();
        Place own = places.size() == reading.numbers().size() ? places.get(position) : places.get(0).part(
                raw.codePointCount(0, part.start()), raw.codePointCount(0, part.end()), raw.codePointCount(0, raw.length()));
        return new CutCell(column, columnSpan, rowSpan, CellKind.FIGURE, Reading.number(part.group(), reading.numbers().get(position)),
                part.group(), part.group(), part.group(), List.of(own), printedIn, true);
    }

    /** One cell of both prints, which read so. */
    CutCell and(CutCell other, Reading together) {
        return new CutCell(column, columnSpan, rowSpan, CellKind.FIGURE, together, text + other.text, core + other.core,
                together.raw(), both(places, other.places), both(printedIn, other.printedIn).stream().distinct().toList(), true);
    }

    static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
