package gouji.read.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether print differs from the ground that it stands on, as nobody sees white on white. Where the page does not say both colours,
 * it does.
 */
final class Contrast {

    /** Of a part of a colour; nobody reads what differs less. */
    private static final double LEAST = 0.04;

    /** A colour that the page does not say. */
    private static final Colour OPEN = new Colour(Double.NaN, Double.NaN, Double.NaN, 1);

    private static final Set<String> KEPT = Set.of("inherit", "unset", "currentcolor");
    /** Elements that a browser colours itself, and those of them that it gives a ground. */
    private static final Set<String> INKED = Set.of("mark", "button", "input", "select", "textarea", "option", "dialog");
    private static final Set<String> GROUNDED = Set.of("mark", "button", "input", "select", "textarea", "option", "meter", "progress");
    private static final Set<String> IN_TABLES = Set.of("table", "thead", "tbody", "tfoot", "tr", "td", "th");
    /** What draws print, or changes its colours, in another way. */
    private static final List<String> OTHERWISE = List.of("text-shadow", "-webkit-text-stroke", "-webkit-text-stroke-width", "filter",
            "mix-blend-mode", "animation", "animation-name");
    private static final List<String> CLIPS = List.of("background-clip", "-webkit-background-clip");

    private final Styles styles;
    private final boolean quirks;
    /** Whether style sheets that are not at hand may give elements a ground. */
    private final boolean lacking;
    private final Set<Element> aroundTables = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Elements whose print is filled with another colour than {@code color} says. */
    private final Set<Element> filled = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Optional<Colour>> inks = new IdentityHashMap<>();
    private final Map<Element, Colour> grounds = new IdentityHashMap<>();

    Contrast(Styles styles, Document page, boolean quirks, boolean lacking) {
        this.styles = styles;
        this.quirks = quirks;
        this.lacking = lacking;
        for (Element table : page.getElementsByTag("table")) {
            for (Element around = table.parent(); around != null && aroundTables.add(around); around = around.parent()) {
                // each once
            }
        }
    }

    /** Whether print directly in the element can be told from its ground. */
    boolean shows(Element element) {
        Optional<Colour> ink = ink(element);
        if (ink.isEmpty()) {
            return true;
        }
        Colour ground = ground(element);
        return !(ink.get().alpha() <= LEAST && !Double.isNaN(ground.alpha()) || ink.get().over(ground).from(ground) <= LEAST);
    }

    /** What is said of it; nothing where the browser, or nobody, says it. */
    private Optional<Colour> ink(Element element) {
        Optional<Colour> known = inks.get(element);
        if (known == null) {
            known = freshInk(element);
            inks.put(element, known);
        }
        return known;
    }

    private Optional<Colour> freshInk(Element element) {
        String fill = styles.value(element, "-webkit-text-fill-color");
        Optional<Colour> around = element.parent() == null ? Optional.empty() : ink(element.parent());
        if (fill != null || element.parent() != null && filled.contains(element.parent())) {
            filled.add(element);
        }
        String said = filled.contains(element) ? fill == null ? "inherit" : fill : styles.value(element, "color");
        if (said != null) {
            return KEPT.contains(said) ? around : Colour.of(said);
        }
        String attribute = switch (element.normalName()) {
            case "font" -> element.attr("color");
            case "body" -> element.attr("text");
            default -> "";
        };
        if (!attribute.isEmpty()) {
            return Colour.ofAttribute(attribute);
        }
        boolean link = element.normalName().equals("a") && element.hasAttr("href");
        return link || INKED.contains(element.normalName()) || quirks && element.normalName().equals("table") || mayBeColoured(element)
                ? Optional.empty() : around;
    }

    private Colour ground(Element element) {
        Colour known = grounds.get(element);
        if (known == null) {
            known = freshGround(element);
            grounds.put(element, known);
        }
        return known;
    }

    /** No number in alpha says that print in it may be drawn otherwise. */
    private Colour freshGround(Element element) {
        Colour around = element.parent() == null ? Colour.WHITE : ground(element.parent());
        if (Double.isNaN(around.alpha()) || drawnOtherwise(element)) {
            return new Colour(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        String picture = styles.value(element, "background-image");
        String said = styles.value(element, "background-color");
        if (picture != null && !KEPT.contains(picture) && !picture.matches("none|initial")
                || picture == null && element.hasAttr("background") && coloured(element)) {
            return OPEN;
        }
        Colour under = elsewhere(element) || GROUNDED.contains(element.normalName()) || partlyColoured(element) ? OPEN : around;
        if (said == null && element.hasAttr("bgcolor") && coloured(element)) {
            return Colour.ofAttribute(element.attr("bgcolor")).orElse(OPEN);
        }
        if (said == null || KEPT.contains(said) || said.equals("initial")) {
            return said == null && mayBeColoured(element) ? OPEN : under;
        }
        return Colour.of(said).map(colour -> colour.alpha() == 1 ? colour : colour.over(under)).orElse(OPEN);
    }

    private static boolean coloured(Element element) {
        return IN_TABLES.contains(element.normalName()) || element.normalName().equals("body");
    }

    private boolean drawnOtherwise(Element element) {
        return styles.says(element) && (OTHERWISE.stream().map(property -> styles.value(element, property)).anyMatch(value -> value != null && !value.equals("none"))
                || String.valueOf(styles.value(element, "box-shadow")).contains("inset")
                || CLIPS.stream().map(property -> styles.value(element, property)).anyMatch(value -> value != null && value.contains("text")));
    }

    /** Whether it may lie on something else than what it stands in. */
    private boolean elsewhere(Element element) {
        String position = styles.value(element, "position");
        return position != null && (position.matches("absolute|fixed|sticky") || styles.value(element, "z-index") != null);
    }

    /** Whether columns of a table may have grounds. */
    private boolean partlyColoured(Element table) {
        return table.normalName().equals("table") && table.select("> col, > colgroup, > colgroup > col").stream()
                .anyMatch(column -> column.hasAttr("bgcolor") || styles.value(column, "background-color") != null || mayBeColoured(column));
    }

    /** What tables stand in is paper; a table, a row or some words may have got colours from the site. */
    private boolean mayBeColoured(Element element) {
        return lacking && !aroundTables.contains(element)
                && (element.hasAttr("class") || element.hasAttr("id") || element.normalName().matches("th|thead"));
    }
}
