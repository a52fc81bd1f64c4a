package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.read.characters.Span;
import gouji.read.characters.White;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line into its cells, at tabs or at pipes; each knows where it begins, even if nothing is printed in it. */
final class CellCutter {

    private static final String PIPES = "|\uFF5C\u2502\u2503\u2551";

    private static final Pattern BREAK = Pattern.compile("<br\\s*/?>", Pattern.CASE_INSENSITIVE);

    private final Line line;
    private final List<Cell> cells = new ArrayList<>();
    private int counted;
    private int column;

    private CellCutter(Line line) {
        this.line = line;
        this.column = line.column();
    }

    static boolean pipe(char c) {
        return PIPES.indexOf(c) >= 0;
    }

    /** Whether the character at an index is a pipe that parts cells, not one escaped by a backslash. */
    static boolean pipe(String text, int at) {
        return pipe(text.charAt(at)) && (at == 0 || text.charAt(at - 1) != '\\');
    }

    /** The cells between the tabs, without the empty ones that so many tabs at the beginning and the end of the line make. */
    static List<Cell> atTabs(Line line, int leading, int trailing) {
        String text = line.text();
        int from = 0;
        for (int i = 0; i < leading; i++) {
            int tab = text.indexOf('\t', from);
            if (tab < 0 || White.begin(text, from, tab) < tab) {
                break;
            }
            from = tab + 1;
        }
        int to = text.length();
        for (int i = 0; i < trailing; i++) {
            int tab = text.lastIndexOf('\t', to - 1);
            if (tab < from || White.begin(text, tab, to) < to) {
                break;
            }
            to = tab;
        }
        CellCutter cutter = new CellCutter(line);
        for (int at = from; at <= to; at++) {
            if (at == to || text.charAt(at) == '\t') {
                cutter.add(from, at);
                from = at + 1;
            }
        }
        return cutter.cells;
    }

    /** The cells between the pipes; a pipe at the beginning, and then one at the end, only frames the line. */
    static List<Cell> atPipes(Line line) {
        return atPipes(line, true);
    }

    /** @param framed whether a pipe at the beginning frames the line, not a cell before it that is empty */
    static List<Cell> atPipes(Line line, boolean framed) {
        String text = line.text();
        int from = framed ? White.begin(text, 0, text.length()) : 0;
        int to = White.end(text, from, text.length());
        if (framed && from < to && pipe(text, from)) {
            from++;
            to = to > from && pipe(text, to - 1) ? to - 1 : to;
        } else {
            to = text.length();
        }
        CellCutter cutter = new CellCutter(line);
        for (int at = from; at <= to; at++) {
            if (at == to || pipe(text, at)) {
                cutter.addMarked(from, at);
                from = at + 1;
            }
        }
        return cutter.cells;
    }

    private void add(int from, int to) {
        LinePlace place = place(from);
        int begin = White.begin(line.text(), from, to);
        int end = White.end(line.text(), begin, to);
        List<Print> prints = begin == end ? List.of() : List.of(new Print(line.text().substring(begin, end), place(begin)));
        cells.add(new Cell(cells.size(), 1, 1, prints, place));
    }

    /** A cell in which marks may break the line. */
    private void addMarked(int from, int to) {
        LinePlace place = place(from);
        List<Print> prints = new ArrayList<>();
        String cell = line.text().substring(from, to);
        Matcher breaks = BREAK.matcher(cell);
        for (int begin = 0; begin <= cell.length();) {
            int end = breaks.find() ? breaks.start() : cell.length();
            Span span = Span.of(line.text(), from + begin, from + end);
            if (!span.empty()) {
                prints.add(new Print(line.text().substring(span.begin(), span.end()), place(span.begin())));
            }
            begin = end == cell.length() ? end + 1 : breaks.end();
        }
        cells.add(new Cell(cells.size(), 1, 1, prints, place));
    }

    /** Counts on from the last place, as a line may have very many cells. */
    private LinePlace place(int index) {
        column += line.text().codePointCount(counted, index);
        counted = index;
        return new LinePlace(line.number(), column);
    }
}
