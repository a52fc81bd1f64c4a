package gouji.read.html;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.MarkupPlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Table;
import gouji.read.Beside;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * An article that a page carries without showing it: in a script, a template, an attribute, or in strings of JSON, from where
 * the site's script takes it when the page is opened. It is read only where the page itself shows far less.
 *
 * @param before strings of the same object that a reader would see too, such as the title
 */
record Carried(List<String> before, String markup, Carrier carrier) {

    /** Of so many the one that prints most is looked for, the longest first. */
    private static final int TRIED = 4;
    /** Characters that an article has, tags and all. */
    private static final int SHORTEST = 200;

    /** A figure says as much as so many characters. */
    private static final int FIGURE = 20;

    /** The blocks of the article that a file of JSON carries; empty if it carries none. */
    static List<Block> inJson(String json) {
        return best(CarriedStrings.in(json, new MarkupPlace("pre", 1)), 0);
    }

    /** The blocks of the article that the page carries, if it prints far more than what the page shows. */
    static List<Block> in(Page page, List<Block> shown) {
        List<Carried> found = new ArrayList<>();
        for (Element element : page.parsed().getAllElements()) {
            String tag = element.normalName();
            if (tag.equals("script")) {
                found.addAll(CarriedStrings.in(element.data(), page.places().of(element)));
                if (element.attr("type").matches("(?i)text/(html|template|plain|x-.*)")) {
                    add(found, element.data(), page, element, true);
                }
            } else if (tag.equals("textarea") && page.styles().display(element) == Styles.Display.NONE) {
                add(found, element.wholeText(), page, element, true);
            } else if (tag.equals("template") || tag.equals("noscript")) {
                add(found, element.html(), page, element, false);
            }
            for (Attribute attribute : element.attributes()) {
                add(found, attribute.getValue(), page, element, false);
            }
        }
        return best(found, 2 * weight(shown));
    }

    private static void add(List<Carried> found, String text, Page page, Element element, boolean raw) {
        if (text.length() > SHORTEST) {
            String markup = CarriedStrings.plain(text);
            if (MarkupSigns.in(markup)) {
                found.add(new Carried(List.of(), markup, new Carrier(page.places().of(element), raw)));
            }
        }
    }

    private static List<Block> best(List<Carried> found, int least) {
        Optional<List<Block>> best = found.stream().sorted(Comparator.comparingInt(carried -> -carried.markup().length())).limit(TRIED)
                .map(Carried::blocks).max(Comparator.comparingInt(Carried::weight));
        return best.filter(blocks -> weight(blocks) > least).orElse(List.of());
    }

    private List<Block> blocks() {
        Page page = Page.of(markup, Beside.NOTHING);
        List<Block> blocks = new ArrayList<>();
        before.forEach(text -> blocks.add(new Paragraph(List.of(new Print(text, carrier.place())))));
        blocks.addAll(Blocks.of(page.placed(carrier.places(page.places()))));
        return blocks;
    }

    private static int weight(List<Block> blocks) {
        int weight = 0;
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                weight += paragraph.text().length();
            } else if (block instanceof Table table) {
                weight += table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(Carried::weight).sum();
            }
        }
        return weight;
    }

    private static int weight(Cell cell) {
        String text = cell.text();
        boolean figure = !text.isEmpty() && text.codePoints().noneMatch(Character::isLetter) && text.codePoints().anyMatch(Character::isDigit);
        return text.length() + (figure ? FIGURE : 0);
    }
}
