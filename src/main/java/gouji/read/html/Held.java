package gouji.read.html;

import gouji.document.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What an element holds without showing it.
 *
 * @param hidden whether the element itself is hidden, with what stands in it
 */
record Held(Element element, boolean hidden, List<Block> blocks) {

    int weight() {
        return Weight.of(blocks);
    }

    int figures() {
        return Weight.figures(blocks);
    }

    /** Elements of one kind are made by one template of the site. */
    boolean alike(Held other) {
        return hidden && other.hidden && element.normalName().equals(other.element.normalName())
                && element.className().equals(other.element.className());
    }
}
