package gouji.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Elements of a page whose text is markup, or code of it, for a script to take: an editor's text area, an element that is filled with
 * what its text stands for. Nobody reads that as it stands.
 */
final class CodedElements {

    /** Characters that an article has, tags and all. */
    private static final int SHORTEST = 200;

    private CodedElements() {
    }

    static Set<Element> in(Document page) {
        Set<Element> coded = Collections.newSetFromMap(new IdentityHashMap<>());
        page.traverse((node, depth) -> {
            if (node instanceof Element element && element.childrenSize() == 0 && coded(element)) {
                coded.add(element);
            }
        });
        return coded;
    }

    /** The text of an element that holds no elements, as a browser hands it to a script. */
    static String text(Element element) {
        return element.data().isEmpty() ? element.wholeText() : element.data();
    }

    private static boolean coded(Element element) {
        String text = text(element);
        return text.length() > SHORTEST && (CodedText.codes(text) || element.normalName().matches("textarea|xmp") && MarkupSigns.in(text));
    }
}
