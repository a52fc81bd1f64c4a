package gouji.read.html;

import gouji.read.Beside;
import gouji.read.html.Declarations.Declaration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.QuirksMode;
import org.jsoup.nodes.Element;

/**
 * How a browser shows the elements of a page, from markup, style attributes, the page's own style elements and the style sheets that
 * were saved with it; those that are left on the site are not at hand.
 */
final class Styles {

    /** How an element takes its place. */
    enum Display {
        /** Not at all, with all that is in it. */
        NONE,
        /** In the line. */
        INLINE,
        /** In the line, but as a box of its own. */
        BOX,
        /** On lines of its own. */
        BLOCK
    }

    private static final Set<String> UNSEEN = Set.of("head", "title", "base", "link", "meta", "style", "script", "template", "noscript",
            "noembed", "noframes", "area", "param", "source", "track", "datalist", "object", "audio", "video", "canvas", "rp",
            "applet", "frameset");
    private static final Set<String> BLOCKS = Set.of("html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details",
            "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
            "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre",
            "search", "section", "summary", "ul", "xmp", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "marquee");
    private static final Set<String> BOXES = Set.of("button", "iframe", "input", "select", "textarea", "sup", "sub", "del", "ins", "s", "strike");
    private static final Set<String> CELLS = Set.of("td", "th", "tr", "tbody", "thead", "tfoot", "caption", "li");

    private static final List<String> BORDERS = List.of("border", "border-top", "border-bottom", "border-left", "border-right");

    private final StyleSheet sheet;
    private final Set<Element> coded;
    private final Element shown;
    /** Whether a browser shows the page as old ones did, with tables that take no size of print from around. */
    private final boolean quirks;
    private final Contrast contrast;
    /** Style attributes that were read; a page has few that differ. */
    private final Map<String, Declarations> inline = new HashMap<>();

    Styles(Document page, Beside beside) {
        this.sheet = new StyleSheet(page, beside);
        this.quirks = page.quirksMode() == QuirksMode.quirks;
        this.coded = CodedElements.in(page);
        this.shown = null;
        this.contrast = new Contrast(this, page, quirks, sheet.mayColour());
    }

    private Styles(Styles others, Element shown) {
        this.sheet = others.sheet;
        this.quirks = others.quirks;
        this.coded = others.coded;
        this.contrast = others.contrast;
        this.shown = shown;
    }

    /** These styles but for an element that is hidden, and is shown. */
    Styles showing(Element hidden) {
        return new Styles(this, hidden);
    }

    /** Whether what the element says is code for a script. */
    boolean codes(Element element) {
        return coded.contains(element);
    }

    /** Whether an element that could show something is hidden. */
    boolean hides(Element element) {
        return !UNSEEN.contains(element.normalName()) && !codes(element)
                && (display(element) == Display.NONE || !Sight.CLEAR.within(element, this).images());
    }

    Display display(Element element) {
        String tag = element.normalName();
        String display = value(element, "display");
        if (UNSEEN.contains(tag) || codes(element) || element != shown && ("none".equals(display) || display == null && closed(element))) {
            return Display.NONE;
        } else if (CELLS.contains(tag) && !"inline".equals(display) || afloat(element)) {
            return Display.BLOCK;
        } else if (display == null || display.startsWith("inherit") || display.startsWith("initial")) {
            return BLOCKS.contains(tag) ? Display.BLOCK : BOXES.contains(tag) ? Display.BOX : Display.INLINE;
        }
        return display.equals("inline") ? Display.INLINE : display.startsWith("inline") ? Display.BOX : Display.BLOCK;
    }

    /** What a style makes of an element in CSS's words, such as a cell of a table; empty where no style does. */
    String styled(Element element) {
        String display = value(element, "display");
        return display == null ? "" : display.strip();
    }

    private static boolean closed(Element element) {
        return element.hasAttr("hidden") || element.normalName().equals("dialog") && !element.hasAttr("open");
    }

    private boolean afloat(Element element) {
        String floats = value(element, "float");
        String position = value(element, "position");
        return "left".equals(floats) || "right".equals(floats) || "absolute".equals(position) || "fixed".equals(position);
    }

    /** Whether it is hidden, but is to be read as if it were not. */
    boolean shows(Element element) {
        return element == shown;
    }

    /** Whether text directly in it shows, given whether text around it does. */
    boolean visible(Element element, boolean around) {
        String visibility = value(element, "visibility");
        return visibility == null || visibility.equals("inherit") ? around : !visibility.equals("hidden") && !visibility.equals("collapse");
    }

    /** Whether any style is set for it. */
    boolean says(Element element) {
        return element.hasAttr("style") || sheet.names(element);
    }

    /** Whether print directly in it differs from what it stands on. */
    boolean standsOut(Element element) {
        return contrast.shows(element);
    }

    /** Whether print in it stands higher or lower than around it. */
    boolean raised(Element element) {
        return element.normalName().matches("sup|sub") || Set.of("super", "sub").contains(String.valueOf(value(element, "vertical-align")));
    }

    /** Whether print directly in it is crossed out, given whether print around is; that in boxes of their own is not. */
    boolean crossedOut(Element element, boolean around) {
        String decoration = value(element, "text-decoration");
        boolean own = decoration == null ? element.normalName().matches("s|strike|del") : decoration.contains("line-through");
        return own || around && !styled(element).startsWith("inline-") && !afloat(element);
    }

    /**
     * Whether text directly in it has a size, given whether text around it has. Some elements have a size of their own, others may have
     * it from a style sheet that is left on the site.
     */
    boolean sized(Element element, boolean around) {
        boolean own = switch (element.normalName()) {
            case "font" -> element.hasAttr("size");
            case "input", "textarea", "select", "button" -> true;
            case "table" -> quirks;
            default -> element.hasAttr("class") && sheet.lacks();
        };
        return FontSize.shows(value(element, "font-size"), around || own);
    }

    /** Whether line ends in it are shown, given whether they are around it. */
    boolean preformatted(Element element, boolean around) {
        String space = value(element, "white-space");
        if (space == null || space.equals("inherit")) {
            return around || Set.of("pre", "listing", "xmp", "plaintext", "textarea").contains(element.normalName());
        }
        return space.startsWith("pre") || space.startsWith("break-spaces");
    }

    /** Whether every space and tab in it is shown, as it says itself. */
    boolean keepsSpaces(Element element) {
        return preformatted(element, false) && !"pre-line".equals(value(element, "white-space"));
    }

    /** The kind of mark before the items of a list, as CSS calls it; null where nothing says so. */
    String listStyle(Element element) {
        String type = value(element, "list-style-type");
        String all = value(element, "list-style");
        return type != null ? type : all;
    }

    /** Whether style sheets draw a border around it, or on some side. */
    boolean bordered(Element element) {
        return BORDERS.stream().map(side -> sheet.of(element, side)).filter(Objects::nonNull)
                .anyMatch(drawn -> !drawn.value().strip().toLowerCase(Locale.ROOT).matches("(none|0|hidden|medium\\s+none|inherit|initial|unset)\\b.*"));
    }

    /** What is said of a property, in lower case; null where nothing is. */
    String value(Element element, String property) {
        Declaration own = element.hasAttr("style") ? inline.computeIfAbsent(element.attr("style"), Declarations::of).all().get(property) : null;
        Declaration ruled = sheet.of(element, property);
        Declaration taken = own == null || ruled != null && ruled.important() && !own.important() ? ruled : own;
        return taken == null ? null : taken.value().toLowerCase(Locale.ROOT);
    }
}
