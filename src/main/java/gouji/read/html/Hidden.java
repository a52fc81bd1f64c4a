package gouji.read.html;

import gouji.document.Block;
import java.util.List;
import org.jsoup.nodes.Element;

/** What stands in an element that a browser hides until a script or a click shows it. */
record Hidden(Page page, Element element) implements Unshown {

    /** Characters that a tag has, about. */
    private static final int TAG = 9;

    @Override
    public int length() {
        return element.wholeText().length() + TAG * element.getAllElements().size();
    }

    @Override
    public List<Block> blocks() {
        return Blocks.of(page.showing(element), element);
    }
}
