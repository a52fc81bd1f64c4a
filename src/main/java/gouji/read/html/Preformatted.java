package gouji.read.html;

import gouji.document.Block;
import gouji.document.LinePlace;
import gouji.document.MarkupPlace;
import gouji.document.Place;
import gouji.read.text.TextReader;
import java.util.List;
import org.jsoup.nodes.Element;

/** Preformatted text whose tables are laid out by tabs, spaces or drawn lines, as in a file of text. */
final class Preformatted {

    private Preformatted() {
    }

    /** Its blocks, each at its line; nothing where it holds no table of figures, or more than text. */
    static List<Block> blocks(Element element, Page page) {
        String text = page.styles().keepsSpaces(element) && isText(element, page.styles()) ? CodedElements.text(element) : "";
        if (text.isBlank()) {
            return List.of();
        }
        List<Block> blocks = TextReader.blocks(text);
        if (Weight.figures(blocks) == 0) {
            return List.of();
        }
        MarkupPlace at = (MarkupPlace) page.places().of(element);
        return blocks.stream().map(block -> block.moved(place -> lower(at, place))).toList();
    }

    private static Place lower(MarkupPlace at, Place place) {
        return place instanceof LinePlace line ? new MarkupPlace(at.path(), at.line() + line.line() - 1) : at;
    }

    private static boolean isText(Element element, Styles styles) {
        return element.getAllElements().stream().allMatch(each -> Sight.CLEAR.within(each, styles).print() && styles.standsOut(each)
                && !styles.crossedOut(each, false)
                && (each == element || styles.display(each) == Styles.Display.INLINE) && !each.normalName().matches("img|hr|sup|sub"));
    }
}
