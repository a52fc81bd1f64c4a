package gouji.read.page;

import gouji.document.Block;
import gouji.document.Box;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs and tables of what the pages of a file draw. */
public final class Pages {

    private Pages() {
    }

    /** Where the cells of the tables lie that a page's rulings make, before anything is known of its print. */
    public static List<Box> cells(PageContent page) {
        return OpenGrid.ofPages(List.of(page)).get(0).stream()
                .flatMap(open -> open.grid().cells().stream()).map(Grid.GridCell::box).toList();
    }

    /** The blocks of all pages in reading order, one table a page where a table runs over several; tables are numbered from 1. */
    public static List<Block> blocks(List<PageContent> pages) {
        List<PageText> texts = new ArrayList<>();
        int tables = 0;
        List<List<OpenGrid>> grids = OpenGrid.ofPages(pages);
        for (int p = 0; p < pages.size(); p++) {
            PageText text = PageText.of(pages.get(p), grids.get(p), tables + 1);
            tables += text.tables().size();
            texts.add(text);
        }
        return Paragraphs.of(texts);
    }
}
