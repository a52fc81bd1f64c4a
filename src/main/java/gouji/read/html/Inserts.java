package gouji.read.html;

import gouji.document.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Blocks that are read where elements stand that hold them without showing them. */
final class Inserts {

    private final Map<Element, List<Block>> waiting = new LinkedHashMap<>();

    Inserts(List<Held> held) {
        held.forEach(each -> waiting.put(each.element(), each.blocks()));
    }

    /** What the element holds, once. */
    List<Block> take(Element element) {
        List<Block> taken = waiting.remove(element);
        return taken == null ? List.of() : taken;
    }

    /** What stands where nothing is shown, as in the head of a page. */
    List<Block> left() {
        return waiting.values().stream().flatMap(List::stream).toList();
    }
}
