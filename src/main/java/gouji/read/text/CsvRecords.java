package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into records of values between separators, as RFC 4180 writes them: a value in quotes may hold separators, line ends, and
 * quotes written twice. Line ends count as in {@link Lines}, so that the numbers are those that an editor shows.
 */
final class CsvRecords {

    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final int most;
    private final List<List<Cell>> records = new ArrayList<>();
    private List<Cell> record = new ArrayList<>();
    private int values;
    private int at;
    private int line = 1;
    private int column = 1;

    private CsvRecords(String text, char separator, int most) {
        this.text = text;
        this.separator = separator;
        this.most = most;
    }

    /** The records, each value a cell with its lines; none where the quotes are not those of such a file, or there are too many values. */
    static List<List<Cell>> of(String text, char separator, int most) {
        CsvRecords reading = new CsvRecords(text, separator, most);
        return reading.read() ? reading.records : List.of();
    }

    private boolean read() {
        while (at < text.length()) {
            boolean whole = text.charAt(at) == QUOTE ? quoted() : plain();
            if (!whole || ++values > most) {
                return false;
            }
            if (at == text.length() || lineEnd(text.charAt(at))) {
                records.add(record);
                record = new ArrayList<>();
                step();
            } else {
                step();
                if (at == text.length()) {
                    record.add(new Cell(record.size(), 1, 1, List.of(), place()));
                    records.add(record);
                }
            }
        }
        return true;
    }

    /** Up to the separator or the line's end; a quote within is print like any other. */
    private boolean plain() {
        LinePlace place = place();
        List<Print> prints = new ArrayList<>();
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !lineEnd(text.charAt(at))) {
            step();
        }
        addPrint(text.substring(from, at), place, prints);
        record.add(new Cell(record.size(), 1, 1, prints, place));
        return true;
    }

    /** Up to the closing quote, behind which nothing but a separator or a line's end may stand. */
    private boolean quoted() {
        LinePlace place = place();
        List<Print> prints = new ArrayList<>();
        step();
        StringBuilder value = new StringBuilder();
        LinePlace begin = place();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == QUOTE && !text.startsWith("\"\"", at)) {
                addPrint(value.toString(), begin, prints);
                record.add(new Cell(record.size(), 1, 1, prints, place));
                step();
                return at == text.length() || text.charAt(at) == separator || lineEnd(text.charAt(at));
            } else if (lineEnd(c)) {
                addPrint(value.toString(), begin, prints);
                value.setLength(0);
                step();
                begin = place();
                continue;
            } else if (c == QUOTE) {
                step();
            }
            value.appendCodePoint(text.codePointAt(at));
            step();
        }
        return false;
    }

    private static void addPrint(String value, LinePlace place, List<Print> prints) {
        Span span = Span.of(value, 0, value.length());
        if (!span.empty()) {
            int before = value.codePointCount(0, span.begin());
            prints.add(new Print(value.substring(span.begin(), span.end()), new LinePlace(place.line(), place.column() + before)));
        }
    }

    private LinePlace place() {
        return new LinePlace(line, column);
    }

    private static boolean lineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private void step() {
        if (at == text.length()) {
            return;
        }
        if (lineEnd(text.charAt(at))) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
            line++;
            column = 1;
        } else {
            at += Character.charCount(text.codePointAt(at));
            column++;
        }
    }
}
