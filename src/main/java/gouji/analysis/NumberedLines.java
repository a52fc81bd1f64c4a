package gouji.analysis;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.language.Language;
import gouji.language.Numbered;
import gouji.language.Numbered.Form;
import gouji.language.Numbered.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parts what a page prints as one block of lines: where text is set without indents and the last line of a paragraph happens to be full,
 * nothing but its number tells the heading below it from a line that goes on.
 */
final class NumberedLines {

    private static final Set<Form> HEADING = Set.of(Form.SEPARATED, Form.PART);

    private NumberedLines() {
    }

    /** The same document; a line with a heading's Chinese number, below one that ends a sentence, begins a paragraph of its own. */
    static Document apart(Document document, Language language) {
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                blocks.addAll(apart(paragraph, language));
            } else {
                blocks.add(block);
            }
        }
        return document.with(blocks);
    }

    private static List<Paragraph> apart(Paragraph paragraph, Language language) {
        List<Paragraph> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < paragraph.prints().size(); i++) {
            if (endsSentence(paragraph.prints().get(i - 1)) && isNumbered(paragraph.prints().get(i), language)) {
                parts.add(new Paragraph(paragraph.prints().subList(from, i)));
                from = i;
            }
        }
        parts.add(new Paragraph(paragraph.prints().subList(from, paragraph.prints().size())));
        return parts;
    }

    private static boolean endsSentence(Print line) {
        String text = line.text().stripTrailing();
        return !text.isEmpty() && Beginning.parts(text.charAt(text.length() - 1));
    }

    private static boolean isNumbered(Print line, Language language) {
        Numbered numbered = language.numberings().of(line.text());
        return numbered.script() == Script.CHINESE && HEADING.contains(numbered.form());
    }
}
