package gouji.read.text;

import gouji.document.Box;
import gouji.document.LinePlace;
import gouji.document.PagePlace;
import gouji.read.characters.Span;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Lines of a text as a page of type-writer's print: each character stands in its column. Half an em is a column's width.
 *
 * @param number  of the page, from 1
 * @param lines   from top to bottom
 * @param tops    how far down each stands, in lines
 * @param columns of its characters
 */
record Raster(int number, List<Line> lines, List<Double> tops, Columns columns) {

    private static final double COLUMN = 6;
    private static final double EM = 2 * COLUMN;
    private static final double PITCH = 16;
    /** So much is taken from a single space within a label or a number, that it parts no columns. */
    private static final double NARROWER = 2;

    /** What the page shows, without rulings. */
    PageContent content() {
        List<Glyph> glyphs = new ArrayList<>();
        int widest = 1;
        List<Set<Integer>> thousands = new SpacedThousands(lines, columns).joints();
        for (int i = 0; i < lines.size(); i++) {
            double top = tops.get(i) * PITCH;
            int column = 0;
            int at = 0;
            Set<Integer> joints = joints(lines.get(i));
            joints.addAll(thousands.get(i));
            for (int c : lines.get(i).text().codePoints().toArray()) {
                int width = columns.width(c);
                at += Character.charCount(c);
                double right = (column + width) * COLUMN + (joints.contains(at) ? NARROWER : 0);
                glyphs.add(new Glyph(Character.toString(c), new Box(column * COLUMN, top, right, top + EM)));
                column += width;
            }
            widest = Math.max(widest, column);
        }
        double height = (tops.get(tops.size() - 1) + 1) * PITCH;
        return new PageContent(number, widest * COLUMN, height, glyphs, List.of(), List.of(), 0);
    }

    /** Where a single space stands between a number and the words that it numbers. */
    private static Set<Integer> joints(Line line) {
        Set<Integer> joints = new HashSet<>();
        List<Span> words = Pieces.words(line);
        for (int k = 1; k < words.size(); k++) {
            Span before = words.get(k - 1);
            Span word = words.get(k);
            if (word.begin() == before.end() + 1 && !Pieces.figure(line, before) && !CellText.numbered(text(line, before))
                    && CellText.item(text(line, new Span(before.begin(), word.end())))) {
                joints.add(before.end());
            }
        }
        return joints;
    }

    private static String text(Line line, Span span) {
        return line.text().substring(span.begin(), span.end());
    }

    /** The index of the line at the top of a place on this page. */
    int line(PagePlace place) {
        return nearest(place.box().top());
    }

    /** The index of the line at the bottom of a place on this page: a number may be broken over lines. */
    int last(PagePlace place) {
        return nearest(place.box().bottom() - EM);
    }

    private int nearest(double top) {
        int best = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (Math.abs(tops.get(i) * PITCH - top) < Math.abs(tops.get(best) * PITCH - top)) {
                best = i;
            }
        }
        return best;
    }

    /** The place in the text of a place on this page. */
    LinePlace place(PagePlace place) {
        Line line = lines.get(line(place));
        int[] characters = line.text().codePoints().toArray();
        int at = 0;
        for (double column = 0; at < characters.length && column * COLUMN < place.box().left() - COLUMN / 2; at++) {
            column += columns.width(characters[at]);
        }
        return new LinePlace(line.number(), line.column() + Math.min(at, Math.max(0, characters.length - 1)));
    }
}
