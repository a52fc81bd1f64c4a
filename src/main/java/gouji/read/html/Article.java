package gouji.read.html;

import gouji.document.Block;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/** What a page says: what it shows, and where this is far less, what it holds besides. */
final class Article {

    private Article() {
    }

    static List<Block> of(Page page) {
        List<Block> shown = Blocks.of(page, page.body());
        List<Held> held = Unread.in(page, shown);
        if (held.isEmpty()) {
            return shown;
        }
        Inserts inserts = new Inserts(held);
        List<Block> blocks = new ArrayList<>(Blocks.of(page.with(inserts), page.body()));
        int tables = (int) blocks.stream().filter(Table.class::isInstance).count();
        for (Block block : inserts.left()) {
            blocks.add(block instanceof Table table ? numbered(table, ++tables) : block);
        }
        return blocks;
    }

    /** The same table under another number. */
    static Table numbered(Table table, int id) {
        return new Table(id, table.grid(), table.rows(), table.edges(), table.place());
    }
}
