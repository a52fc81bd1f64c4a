package gouji.analysis;

import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph in two.
 *
 * @param head what stands before the cut
 * @param rest what stands behind it, without the marks and white space between; null where that is nothing
 */
record ParagraphCut(Paragraph head, Paragraph rest) {

    /** Cuts before the character with this index in the paragraph's text. */
    static ParagraphCut at(int index, Paragraph paragraph) {
        String text = paragraph.text();
        int from = index;
        while (from < text.length() && Beginning.parts(text.charAt(from))) {
            from++;
        }
        List<Print> rest = prints(paragraph, from, text.length());
        return new ParagraphCut(new Paragraph(prints(paragraph, 0, index)), rest.isEmpty() ? null : new Paragraph(rest));
    }

    private static List<Print> prints(Paragraph paragraph, int from, int end) {
        List<Print> prints = new ArrayList<>();
        int begin = 0;
        for (Print print : paragraph.prints()) {
            int first = Math.max(from - begin, 0);
            int last = Math.min(end - begin, print.text().length());
            if (first < last) {
                prints.add(print.part(first, last, place(print, first)));
            }
            begin += print.text().length();
        }
        return prints;
    }

    private static Place place(Print print, int first) {
        return print.place() instanceof LinePlace line
                ? new LinePlace(line.line(), line.column() + print.text().codePointCount(0, first))
                : print.place();
    }
}
