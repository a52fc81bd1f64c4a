package gouji.write;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells as RFC 4180 writes them and a spreadsheet can open without harm: a text that it would take for a formula is led by
 * an apostrophe (OWASP, CSV injection; the full-width signs count where Chinese is typed). Numbers stay numbers.
 */
final class CsvCell {

    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private CsvCell() {
    }

    /** A number, or nothing for null; never led by an apostrophe. */
    static String number(Object number) {
        return number == null ? "" : number.toString();
    }

    /** Words, which may come from anybody's document; nothing for null. */
    static String text(String text) {
        if (text == null || text.isEmpty()) {
            return "";
        }
        String safe = FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.chars().anyMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r')
                ? '"' + safe.replace("\"", "\"\"") + '"'
                : safe;
    }

    /** A line of finished cells, with its end. */
    static String line(List<String> cells) {
        return cells.stream().collect(Collectors.joining(",", "", "\r\n"));
    }
}
