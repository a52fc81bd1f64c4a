package gouji.read.pdf;

import gouji.document.Block;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to paragraphs, and those and the tables into reading order. */
final class Paragraphs {

    private final List<PageText> pages;
    private final Breaks breaks;
    private final List<Block> blocks = new ArrayList<>();
    private List<TextLine> open = new ArrayList<>();

    Paragraphs(List<PageText> pages) {
        this.pages = pages;
        this.breaks = new Breaks(Margins.of(pages));
    }

    List<Block> blocks() {
        for (PageText page : pages) {
            addPage(page);
            finish();
            page.oblique().forEach(line -> blocks.add(new Paragraph(List.of(line.print()))));
        }
        return blocks;
    }

    private void addPage(PageText page) {
        int next = 0;
        for (TextLine line : page.lines()) {
            while (next < page.tables().size() && top(page.tables().get(next)) < line.box().top()) {
                finish();
                blocks.add(page.tables().get(next));
                next++;
            }
            if (!open.isEmpty() && breaks.between(open.get(open.size() - 1), line)) {
                finish();
            }
            open.add(line);
        }
        finish();
        blocks.addAll(page.tables().subList(next, page.tables().size()));
    }

    private void finish() {
        if (!open.isEmpty()) {
            blocks.add(new Paragraph(open.stream().map(TextLine::print).toList()));
            open = new ArrayList<>();
        }
    }

    private static double top(Table table) {
        return ((PagePlace) table.place()).box().top();
    }
}
