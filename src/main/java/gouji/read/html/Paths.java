package gouji.read.html;

import gouji.document.MarkupPlace;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Places of a page's elements. A path begins at the nearest element whose id is its alone and leads down by the number of each
 * child, so that {@code querySelector} selects that element and no other in the page as a browser builds it.
 */
final class Paths implements Places {

    private static final Pattern PLAIN_TAG = Pattern.compile("[a-z][a-z0-9]*");

    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private final Map<Element, MarkupPlace> places = new IdentityHashMap<>();
    private long characters;

    Paths(Document page) {
        page.traverse((node, depth) -> {
            if (node instanceof Element element && !element.id().isEmpty()) {
                ids.merge(folded(element.id()), 1, Integer::sum);
            }
        });
    }

    /** In a page without doctype a browser takes ids for the same that differ in case only. */
    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    @Override
    public MarkupPlace of(Element element) {
        MarkupPlace known = places.get(element);
        if (known != null) {
            return known;
        }
        String path = path(element);
        characters += path.length();
        if (characters > Limits.PATH_CHARACTERS) {
            throw new Excess("read.html.too-deep");
        }
        MarkupPlace place = new MarkupPlace(path, line(element));
        places.put(element, place);
        return place;
    }

    private String path(Element element) {
        String id = element.id();
        if (!id.isEmpty() && ids.get(folded(id)) == 1) {
            return "#" + CssName.escaped(id);
        }
        Element parent = element.parent();
        if (parent == null || parent instanceof Document) {
            return element.normalName();
        }
        if (parent.parent() instanceof Document && element.normalName().equals("body")) {
            return "body";
        }
        String tag = PLAIN_TAG.matcher(element.normalName()).matches() ? element.normalName() : "";
        return of(parent).path() + " > " + tag + ":nth-child(" + number(element, parent) + ")";
    }

    private int number(Element element, Element parent) {
        if (!numbers.containsKey(element)) {
            int number = 0;
            for (Element child : parent.children()) {
                numbers.put(child, ++number);
            }
        }
        return numbers.get(element);
    }

    /** Of an element that the file leaves to be understood, where that begins which it stands in. */
    private static int line(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.sourceRange().isTracked() && !at.sourceRange().isImplicit()) {
                return at.sourceRange().start().lineNumber();
            }
        }
        return 1;
    }
}
