package gouji.read.page;

import gouji.document.Block;
import gouji.read.drawn.PageContent;
import gouji.read.page.ruled.OpenGrid;
import java.util.ArrayList;
import java.util.List;

/** Makes paragraphs and tables of what the pages of a file draw. */
public final class Pages {

    private Pages() {
    }

    /**
     * The blocks of all pages in reading order, one table a page where a table runs over several; tables are numbered from 1.
     * A page whose print runs sideways is read as if turned; a table's edges are then those of the turned page.
     */
    public static List<Block> blocks(List<PageContent> pages) {
        List<Turn> turns = pages.stream().map(Turn::of).toList();
        if (turns.stream().allMatch(Turn::isNone)) {
            return ofLevel(pages);
        }
        List<PageContent> level = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            level.add(turns.get(p).isNone() ? pages.get(p) : turns.get(p).turned(pages.get(p)));
        }
        List<Block> blocks = ofLevel(level);
        for (int p = 0; p < pages.size(); p++) {
            Turn turn = turns.get(p);
            int number = pages.get(p).number();
            blocks = turn.isNone() ? blocks : blocks.stream().map(b -> turn.back(b, number)).toList();
        }
        return blocks;
    }

    private static List<Block> ofLevel(List<PageContent> drawn) {
        List<PageContent> pages = drawn.stream().map(StruckPrint::resolved).toList();
        Sheets sheets = Sheets.of(pages);
        return sheets.areWhole() ? ofSingle(pages) : ofSingle(sheets.pages()).stream().map(block -> block.moved(sheets::back)).toList();
    }

    private static List<Block> ofSingle(List<PageContent> pages) {
        List<PageText> texts = new ArrayList<>();
        int tables = 0;
        List<List<OpenGrid>> grids = PageGrids.of(pages);
        for (int p = 0; p < pages.size(); p++) {
            PageText text = PageText.of(pages.get(p), grids.get(p), tables + 1);
            tables += text.tables().size();
            texts.add(text);
        }
        return Paragraphs.of(texts);
    }
}
