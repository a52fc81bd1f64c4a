package gouji.read.text;

import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.read.characters.White;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a paragraph of each line; of several only where the text was clearly set to a fixed width: lines that follow each other,
 * several of them full, the break within a sentence.
 */
final class Paragraphs {

    /** Columns of a type-writer, on which a Chinese character takes two. */
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;
    /** A full line stays so far behind the widest when punctuation may not begin the next one. */
    private static final int RAGGED = 3;
    private static final int FULL_LINES = 3;
    /** Digits and letters of other widths leave a full line so far behind. */
    private static final int PROPORTIONAL = 8;

    private Paragraphs() {
    }

    static List<Paragraph> of(List<Line> lines) {
        List<Line> printed = lines.stream().filter(line -> !line.print().isEmpty()).toList();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int from = 0; from < printed.size();) {
            int to = from + 1;
            while (to < printed.size() && printed.get(to).attached()) {
                to++;
            }
            unwrap(printed.subList(from, to), paragraphs);
            from = to;
        }
        return paragraphs;
    }

    private static void unwrap(List<Line> block, List<Paragraph> paragraphs) {
        int widest = block.stream().mapToInt(Paragraphs::width).max().orElse(0);
        long full = block.stream().filter(line -> width(line) >= widest - RAGGED).count();
        boolean wrapped = widest >= NARROWEST && widest <= WIDEST && full >= FULL_LINES;
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < block.size(); i++) {
            Line line = block.get(i);
            prints.add(line.placed());
            boolean broken = wrapped && i + 1 < block.size() && width(line) >= widest - RAGGED
                    && !CellText.endsSentence(line.print()) && !block.get(i + 1).indented()
                    && !CellText.numbered(block.get(i + 1).print());
            if (!broken) {
                paragraphs.add(new Paragraph(prints));
                prints.clear();
            }
        }
    }

    /**
     * Of a text set to one width throughout, as the lines of a page: a full line that ends no sentence goes on in the next, which may
     * stand behind a page's end.
     *
     * @param widest columns of the widest line of running text
     */
    static List<Paragraph> of(List<Line> lines, int widest) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Print> prints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            prints.add(lines.get(i).placed());
            boolean broken = widest >= NARROWEST && i + 1 < lines.size() && width(lines.get(i)) >= widest - PROPORTIONAL
                    && !CellText.endsSentence(lines.get(i).print()) && !CellText.numbered(lines.get(i + 1).print());
            if (!broken) {
                paragraphs.add(new Paragraph(prints));
                prints.clear();
            }
        }
        return paragraphs;
    }

    /** The columns of a type-writer that a line takes. */
    static int width(Line line) {
        String text = line.text();
        return text.substring(0, White.end(text, 0, text.length())).codePoints().map(c -> c >= 0x2010 ? 2 : 1).sum();
    }
}
