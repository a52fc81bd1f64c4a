package gouji.read.html;

import gouji.document.Block;
import gouji.document.Paragraph;
import gouji.document.Picture;
import gouji.document.Print;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The blocks of a page. Every line is a paragraph, as a break in a page is one that its author made; only links that follow each
 * other line by line, a menu or a list of other pages, make one paragraph together: what they say is not of this page.
 */
final class Blocks implements Flow.Sink {

    /** So many links one after another are a list. */
    private static final int MENU = 3;

    private final Page page;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Print>> links = new ArrayList<>();
    private int tables;

    private Blocks(Page page) {
        this.page = page;
    }

    /** The blocks of an element, which shows itself. */
    static List<Block> of(Page page, Element element) {
        Blocks blocks = new Blocks(page);
        new Flow(page, blocks, null).read(element);
        blocks.endLinks();
        return blocks.blocks;
    }

    @Override
    public void line(List<Print> prints, boolean linked) {
        if (linked) {
            links.add(prints);
        } else {
            endLinks();
            blocks.add(new Paragraph(prints));
        }
    }

    private void endLinks() {
        if (links.size() >= MENU) {
            blocks.add(new Paragraph(links.stream().flatMap(List::stream).toList()));
        } else {
            links.forEach(prints -> blocks.add(new Paragraph(prints)));
        }
        links.clear();
    }

    @Override
    public void table(Element table) {
        TableRows rows = TableRows.of(table, page.styles());
        if (Layout.of(rows, page)) {
            new Flow(page, this, null).read(table);
            return;
        }
        endLinks();
        caption(table);
        TableCells cells = new TableCells(page);
        Table read = cells.read(rows, tables + 1);
        if (!read.rows().isEmpty()) {
            tables++;
            blocks.add(read);
        }
        inserted(cells.inserted());
        cells.nested().forEach(this::table);
        cells.pictures().forEach(this::picture);
    }

    @Override
    public void picture(Element image) {
        endLinks();
        blocks.add(new Picture(page.places().of(image)));
    }

    @Override
    public void inserted(List<Block> inserted) {
        endLinks();
        inserted.forEach(block -> blocks.add(block instanceof Table table ? Article.numbered(table, ++tables) : block));
    }

    private void caption(Element table) {
        for (Element child : table.children()) {
            if (TableParts.caption(child, page.styles()) && page.styles().display(child) != Styles.Display.NONE) {
                new Flow(page, this, null).read(child);
            }
        }
    }
}
