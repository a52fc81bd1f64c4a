package gouji.read.text;

import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a line between gaps of at least two spaces, or of a full-width one. */
final class Pieces {

    private static final Pattern GAP = Pattern.compile("[ \u00A0]{2,}[ \u00A0\u3000]*|[ \u00A0]*\u3000[ \u00A0\u3000]*");

    private static final Pattern WORD = Pattern.compile("[^\\s\u00A0\u3000]+");

    private Pieces() {
    }

    /** The pieces from left to right, as indexes in the line's text. */
    static List<Span> of(Line line) {
        List<Span> found = new ArrayList<>();
        String text = line.text();
        Matcher gap = GAP.matcher(text);
        int from = 0;
        while (from <= text.length()) {
            boolean more = gap.find(from);
            int to = more ? gap.start() : text.length();
            Span span = Span.of(text, from, to);
            if (!span.empty()) {
                found.add(span);
            }
            from = more ? gap.end() : text.length() + 1;
        }
        return found;
    }

    /** What stands between spaces, even a single one. */
    static List<Span> words(Line line) {
        List<Span> found = new ArrayList<>();
        Matcher word = WORD.matcher(line.text());
        while (word.find()) {
            found.add(new Span(word.start(), word.end()));
        }
        return found;
    }

    /** A piece in its place. */
    static Print print(Line line, Span piece) {
        return new Print(line.text().substring(piece.begin(), piece.end()), line.place(piece.begin()));
    }

    static boolean figure(Line line, Span piece) {
        return CellText.figure(line.text().substring(piece.begin(), piece.end()));
    }

    static List<Span> figures(Line line) {
        return of(line).stream().filter(piece -> figure(line, piece)).toList();
    }
}
