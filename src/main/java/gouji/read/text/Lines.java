package gouji.read.text;

import gouji.read.characters.White;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into its lines. Line feed, carriage return and both together end a line, mixed as they come. What only
 * breaks the print (form feed, vertical tab, NEL, U+2028, U+2029) cuts a line in two as well but does not count, so that
 * the numbers are those that an editor shows.
 */
final class Lines {

    /** A text of fewer lines is too short to tell how it is spaced. */
    private static final int FEW = 10;

    private Lines() {
    }

    /** The lines that are not blank; a line of tabs is not blank, it may be an empty cell. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int blanks = 0;
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            int before = lines.size();
            add(lines, text.substring(from, to), ++number, blanks);
            blanks = lines.size() > before ? 0 : blanks + 1;
            from = text.startsWith("\r\n", to) ? to + 2 : to + 1;
        }
        return singleSpaced(lines);
    }

    private static void add(List<Line> lines, String text, int number, int blanks) {
        int column = 1;
        int left = blanks;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || breaksPrint(text.charAt(at))) {
                String piece = text.substring(from, at);
                if (piece.indexOf('\t') >= 0 || !White.strip(piece).isEmpty()) {
                    lines.add(new Line(number, column, piece, left));
                    left = 0;
                }
                column += piece.codePointCount(0, piece.length()) + 1;
                from = at + 1;
            }
        }
    }

    private static boolean breaksPrint(char c) {
        return c == '\f' || c == '\u000b' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** In a text with a blank line after every line, also the blank ones, every other blank line separates nothing. */
    private static List<Line> singleSpaced(List<Line> lines) {
        long attached = lines.stream().skip(1).filter(Line::attached).count();
        if (lines.size() < FEW || attached * 50 > lines.size()) {
            return lines;
        }
        return lines.stream().map(line -> line.withBlanks(line.blanks() / 2)).toList();
    }
}
