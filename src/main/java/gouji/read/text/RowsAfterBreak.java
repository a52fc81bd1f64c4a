package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The rows that a page begins with and that stand in no table of it: too few to show columns of their own, as the one that a page break
 * parted from the others of its table. Their header may be the last thing that the page before has.
 */
final class RowsAfterBreak {

    /** Lines of a running head, or a page's number. */
    private static final int FURNITURE = 2;

    private final List<Line> lines;
    /** Lines of running text, and those that have a table. */
    private final IntPredicate text;
    private final IntPredicate taken;

    RowsAfterBreak(List<Line> lines, IntPredicate text, IntPredicate taken) {
        this.lines = lines;
        this.text = text;
        this.taken = taken;
    }

    /** Those of the page that begins with a line; nothing where there are none. */
    Optional<Found> at(int page) {
        int first = first(page);
        int end = first;
        while (end < lines.size() && row(end) && (end == first || !PageEdges.begins(lines, end))) {
            end++;
        }
        if (end == first) {
            return Optional.empty();
        }
        List<List<Cell>> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int header = header(page, Pieces.of(lines.get(first)).size());
        IntStream.range(header, end).filter(at -> at >= first || at < page && !text.test(at)).forEach(at -> {
            rows.add(cells(at));
            starts.add(at);
        });
        return Optional.of(new Found(rows, starts, end));
    }

    /** The first line of a page, running heads aside. */
    private int first(int page) {
        int first = page;
        while (first < lines.size() && first - page < FURNITURE && !row(first) && !taken.test(first)) {
            first++;
        }
        return first;
    }

    /** A label, and nothing but figures behind it. */
    private boolean row(int at) {
        List<Span> pieces = Pieces.of(lines.get(at));
        return !text.test(at) && !taken.test(at) && pieces.size() > 1 && !Pieces.figure(lines.get(at), pieces.get(0))
                && pieces.stream().skip(1).allMatch(piece -> Pieces.figure(lines.get(at), piece));
    }

    /** Where the page before ends with as many words as a row has cells, the first line of these; else the page's first row. */
    private int header(int page, int columns) {
        int at = page - 1;
        while (at >= 0 && page - at <= FURNITURE && text.test(at)) {
            at--;
        }
        if (at < 0 || !words(at) || Pieces.of(lines.get(at)).size() != columns) {
            return first(page);
        }
        boolean titled = at > 0 && lines.get(at).attached() && words(at - 1) && Pieces.of(lines.get(at - 1)).size() == 1;
        return titled ? at - 1 : at;
    }

    private boolean words(int at) {
        return !text.test(at) && !taken.test(at) && Pieces.figures(lines.get(at)).isEmpty();
    }

    private List<Cell> cells(int at) {
        List<Cell> cells = new ArrayList<>();
        for (Span piece : Pieces.of(lines.get(at))) {
            Print print = Pieces.print(lines.get(at), piece);
            cells.add(new Cell(cells.size(), 1, 1, List.of(print), print.place()));
        }
        return cells;
    }
}
