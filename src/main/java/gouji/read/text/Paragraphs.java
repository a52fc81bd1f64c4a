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

    private static int width(Line line) {
        String text = line.text();
        return text.substring(0, White.end(text, 0, text.length())).codePoints().map(c -> c >= 0x2010 ? 2 : 1).sum();
    }
}
