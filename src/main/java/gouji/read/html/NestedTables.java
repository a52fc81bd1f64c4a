package gouji.read.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** How many cells the largest table within each table has, counted in one walk; a table of one cell is a frame and none. */
final class NestedTables implements NodeVisitor {

    private final Map<Element, Integer> largest = new IdentityHashMap<>();
    private final Deque<int[]> open = new ArrayDeque<>();

    private final Styles styles;

    NestedTables(Document page, Styles styles) {
        this.styles = styles;
        page.traverse(this);
    }

    /** Cells of the largest table within this one; 0 where there is none. */
    int largestIn(Element table) {
        return largest.getOrDefault(table, 0);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            if (TableParts.table(element, styles)) {
                open.push(new int[2]);
            } else if (!open.isEmpty() && TableParts.cell(element, styles)) {
                open.peek()[0]++;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && TableParts.table(element, styles)) {
            int[] counts = open.pop();
            largest.put(element, counts[1]);
            if (!open.isEmpty()) {
                open.peek()[1] = Math.max(open.peek()[1], Math.max(counts[1], counts[0] > 1 ? counts[0] : 0));
            }
        }
    }
}
