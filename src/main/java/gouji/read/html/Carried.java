package gouji.read.html;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.MarkupPlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An article that a page carries without showing it: in a script, a hidden field, a template, or in a string of JSON, from where
 * the site's script takes it when the page is opened. It is read only where the page itself shows far less.
 *
 * @param before strings of the same object that a reader would see too, such as the title
 */
record Carried(List<String> before, String markup, Carrier carrier) {

    /** Of so many the one that prints most is looked for, the longest first. */
    private static final int TRIED = 4;
    /** Print of a title, a date, a name. */
    private static final int LONGEST_BEFORE = 200;
    /** A figure says as much as so many characters. */
    private static final int FIGURE = 20;

    /** The blocks of the article that a file of JSON carries; empty if it carries none. */
    static List<Block> inJson(String json) {
        return best(literals(json, new MarkupPlace("pre", 1)), 0);
    }

    /** The blocks of the article that the page carries, if it prints far more than what the page shows. */
    static List<Block> in(Page page, List<Block> shown) {
        List<Carried> found = new ArrayList<>();
        for (Element element : page.parsed().getAllElements()) {
            String tag = element.normalName();
            if (tag.equals("script")) {
                found.addAll(literals(element.data(), page.places().of(element)));
                if (element.attr("type").matches("(?i)text/(html|template|x-.*)")) {
                    add(found, List.of(), element.data(), page.places().of(element), true);
                }
            } else if (tag.equals("textarea") && page.styles().display(element) == Styles.Display.NONE) {
                add(found, List.of(), element.wholeText(), page.places().of(element), true);
            } else if (tag.equals("template")) {
                add(found, List.of(), element.html(), page.places().of(element), false);
            }
        }
        return best(found, 2 * weight(shown));
    }

    private static List<Carried> literals(String script, MarkupPlace place) {
        List<Carried> found = new ArrayList<>();
        List<Literal> literals = Literals.of(script);
        for (Literal literal : literals) {
            MarkupPlace at = new MarkupPlace(place.path(), place.line() + literal.line());
            if (!literal.name() && literal.text().length() > LONGEST_BEFORE) {
                add(found, beside(literal, literals), literal.text(), at, literal.raw());
            }
        }
        return found;
    }

    private static List<String> beside(Literal literal, List<Literal> literals) {
        return literals.stream().filter(other -> other.object() == literal.object() && literal.object() > 0 && !other.name())
                .map(Literal::text).filter(text -> text.length() <= LONGEST_BEFORE && text.codePoints().anyMatch(Character::isIdeographic))
                .toList();
    }

    private static void add(List<Carried> found, List<String> before, String markup, MarkupPlace place, boolean raw) {
        String plain = MarkupSigns.in(markup) ? markup : Parser.unescapeEntities(markup, false);
        if (MarkupSigns.in(plain)) {
            found.add(new Carried(before, plain, new Carrier(place, raw)));
        }
    }

    private static List<Block> best(List<Carried> found, int least) {
        Optional<List<Block>> best = found.stream().sorted(Comparator.comparingInt(carried -> -carried.markup().length())).limit(TRIED)
                .map(Carried::blocks).max(Comparator.comparingInt(Carried::weight));
        return best.filter(blocks -> weight(blocks) > least).orElse(List.of());
    }

    private List<Block> blocks() {
        Page page = Page.of(markup);
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
