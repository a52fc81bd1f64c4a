package gouji.read.html;

import gouji.document.Block;
import gouji.document.MarkupPlace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that may hold an article, or parts of one, without showing it: scripts, templates, attributes, and elements
 * that are hidden.
 */
final class Carriers {

    /** Of so many elements, and in each of so many things, the one that prints most is looked for, the longest first. */
    private static final int ELEMENTS = 24;
    private static final int TRIED = 4;

    /** Characters of all that is tried: many times an article with all its markup, and bounds time. */
    private static final long MOST_TRIED = 16 << 20;

    /** Characters that an article has, tags and all. */
    private static final int SHORTEST = 200;

    private static final Comparator<Unshown> LONGEST_FIRST = Comparator.comparingInt(unshown -> -unshown.length());

    private final Page page;
    private final Map<Element, List<Unshown>> found = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();

    private Carriers(Page page) {
        this.page = page;
    }

    /** The blocks of the article that a file of JSON carries; empty if it carries none. */
    static List<Block> inJson(List<? extends Unshown> strings) {
        return heaviest(strings);
    }

    /** What the longest of them hold, in the order of the page. */
    static List<Held> in(Page page) {
        Carriers carriers = new Carriers(page);
        carriers.find();
        return carriers.held();
    }

    private void find() {
        Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element element : page.parsed().getAllElements()) {
            String tag = element.normalName();
            boolean inHidden = element.parent() != null && hidden.contains(element.parent());
            if (tag.equals("script")) {
                strings(element, element.data());
                if (element.attr("type").matches("(?i)text/(html|template|plain|x-.*)")) {
                    markup(element, element.data(), true);
                }
            } else if (page.styles().codes(element)) {
                markup(element, CodedElements.text(element), true);
            } else if (tag.equals("template") || tag.equals("noscript")) {
                markup(element, element.html(), false);
            } else if (inHidden || page.styles().hides(element)) {
                hidden.add(element);
                if (!inHidden) {
                    add(element, new Hidden(page, element));
                }
            } else if (!page.styles().sized(element, true)) {
                // What in it has a size may be hidden by itself, or not at all.
                add(element, new Hidden(page, element));
            }
            for (Attribute attribute : element.attributes()) {
                markup(element, attribute.getValue(), false);
            }
        }
    }

    private void markup(Element element, String text, boolean raw) {
        if (text.length() > SHORTEST) {
            String markup = CodedText.plain(text);
            if (MarkupSigns.beginsJson(markup)) {
                strings(element, markup);
            } else if (MarkupSigns.in(markup)) {
                add(element, new Carried(List.of(), markup, new Carrier(place(element), raw && markup.equals(text))));
            }
        }
    }

    /** Of an element that a browser takes out of the page to show what it holds, where that shows. */
    private MarkupPlace place(Element element) {
        return page.places().of(element.hasAttr("shadowrootmode") ? element.parent() : element);
    }

    private void strings(Element element, String script) {
        CarriedStrings.in(script, page.places().of(element)).forEach(carried -> add(element, carried));
    }

    private void add(Element element, Unshown unshown) {
        if (unshown instanceof Hidden || unshown.length() > SHORTEST) {
            if (!found.containsKey(element)) {
                order.add(element);
            }
            found.computeIfAbsent(element, e -> new ArrayList<>()).add(unshown);
        }
    }

    private List<Held> held() {
        List<Element> longest = new ArrayList<>(order);
        longest.sort(Comparator.comparing(element -> Collections.min(found.get(element), LONGEST_FIRST), LONGEST_FIRST));
        Set<Element> tried = Collections.newSetFromMap(new IdentityHashMap<>());
        long characters = 0;
        for (Element element : longest.subList(0, Math.min(ELEMENTS, longest.size()))) {
            characters += found.get(element).stream().sorted(LONGEST_FIRST).limit(TRIED).mapToLong(Unshown::length).sum();
            if (tried.isEmpty() || characters <= MOST_TRIED) {
                tried.add(element);
            }
        }
        return order.stream().filter(tried::contains).map(element -> new Held(element, page.styles().hides(element), heaviest(found.get(element)))).toList();
    }

    private static List<Block> heaviest(List<? extends Unshown> unshown) {
        return unshown.stream().sorted(LONGEST_FIRST).limit(TRIED).map(Unshown::blocks).max(Comparator.comparingInt(Weight::of)).orElse(List.of());
    }
}
