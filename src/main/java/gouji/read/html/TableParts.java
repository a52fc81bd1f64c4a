package gouji.read.html;

import gouji.read.characters.White;
import java.util.function.BiPredicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Which elements a browser shows as the parts of a table: those of its markup, and others that a style makes them. */
final class TableParts {

    private TableParts() {
    }

    /**
     * Whether it is a table. One made by a style has rows of cells only, as what stands beside these would be lost; where something does,
     * or cells stand in it without a row, it is read as the box that it is.
     */
    static boolean table(Element element, Styles styles) {
        return element.normalName().equals("table") || styles.styled(element).matches("(inline-)?table") && made(element, styles);
    }

    private static boolean made(Element element, Styles styles) {
        return holds(element, styles, (part, s) -> caption(part, s) || rowOfCells(part, s)
                || group(part, s) && holds(part, s, TableParts::rowOfCells));
    }

    private static boolean rowOfCells(Element element, Styles styles) {
        return row(element, styles) && holds(element, styles, TableParts::cell);
    }

    private static boolean holds(Element element, Styles styles, BiPredicate<Element, Styles> parts) {
        return element.textNodes().stream().map(TextNode::getWholeText).allMatch(text -> White.strip(text).isEmpty())
                && element.children().stream().allMatch(child -> parts.test(child, styles) || styles.display(child) == Styles.Display.NONE)
                && element.children().stream().anyMatch(child -> parts.test(child, styles));
    }

    static boolean caption(Element element, Styles styles) {
        return is(element, "caption", "table-caption", styles);
    }

    static boolean head(Element element, Styles styles) {
        return is(element, "thead", "table-header-group", styles);
    }

    static boolean foot(Element element, Styles styles) {
        return is(element, "tfoot", "table-footer-group", styles);
    }

    /** Also a second head or foot, which is a group as any other. */
    static boolean group(Element element, Styles styles) {
        return is(element, "tbody", "table-row-group", styles) || head(element, styles) || foot(element, styles);
    }

    static boolean row(Element element, Styles styles) {
        return is(element, "tr", "table-row", styles);
    }

    static boolean cell(Element element, Styles styles) {
        return is(element, "td|th", "table-cell", styles);
    }

    private static boolean is(Element element, String tags, String display, Styles styles) {
        return element.normalName().matches(tags) || styles.styled(element).equals(display);
    }
}
