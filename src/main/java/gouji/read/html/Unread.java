package gouji.read.html;

import gouji.document.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Of what a page holds without showing it, what is to be read: where the page itself shows far less, and each table once. */
final class Unread {

    /** Characters that an article prints: a greeting or an error that waits to be shown has fewer. */
    private static final int LEAST = 100;

    private Unread() {
    }

    /** In the order of the page; nothing where what the page shows is enough. */
    static List<Held> in(Page page, List<Block> shown) {
        List<Held> held = Carriers.in(page);
        Optional<Held> whole = held.stream().max(Comparator.comparingInt(Held::weight))
                .filter(heaviest -> heaviest.weight() > Math.max(LEAST, 2 * Weight.of(shown)));
        List<Held> tables = tables(held);
        int figures = tables.stream().mapToInt(Held::figures).sum();
        if (figures > 2 * Weight.figures(shown) && figures > whole.map(Held::figures).orElse(0)) {
            return held.stream().filter(each -> tables.contains(each) || each.figures() == 0 && tables.stream().anyMatch(each::alike)).toList();
        }
        return whole.map(List::of).orElse(List.of());
    }

    /** Those with tables of figures, each table once: a page may hold its article a second time, for telephones. */
    private static List<Held> tables(List<Held> held) {
        List<Held> tables = new ArrayList<>();
        List<String> read = new ArrayList<>();
        held.stream().filter(each -> each.figures() > 0).sorted(Comparator.comparingInt(each -> -each.figures())).forEach(each -> {
            String print = Weight.tables(each.blocks());
            if (read.stream().noneMatch(known -> known.contains(print))) {
                read.add(print);
                tables.add(each);
            }
        });
        return tables;
    }
}
