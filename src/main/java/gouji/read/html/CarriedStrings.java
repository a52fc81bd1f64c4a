package gouji.read.html;

import gouji.document.MarkupPlace;
import gouji.read.characters.White;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * The markup that the strings of a script or of JSON hold: each by itself, those that the script puts together, JSON that is a string
 * of JSON again, and an article whose parts are members of their own.
 */
final class CarriedStrings {

    /** Print of a title, a date, a name. */
    private static final int LONGEST_BESIDE = 200;

    /** JSON in a string of JSON in a string of JSON; nobody goes deeper. */
    private static final int DEEPEST = 3;

    /** Characters of strings that are put together: many times an article with all its markup, and bounds memory. */
    private static final long MOST_JOINED = 8 << 20;

    private final MarkupPlace place;
    private final int depth;
    private final List<Carried> found = new ArrayList<>();

    private CarriedStrings(MarkupPlace place, int depth) {
        this.place = place;
        this.depth = depth;
    }

    /** @param place of the script, and the line on which it begins */
    static List<Carried> in(String script, MarkupPlace place) {
        CarriedStrings strings = new CarriedStrings(place, 0);
        strings.read(Literals.of(script));
        return strings.found;
    }

    private void read(List<Literal> literals) {
        Map<Integer, List<String>> said = said(literals);
        for (Literal literal : literals) {
            if (!literal.name() && literal.text().length() > LONGEST_BESIDE) {
                add(said.getOrDefault(literal.object(), List.of()), literal.text(), literal, literal.raw());
                nested(literal);
            }
        }
        if (literals.stream().mapToLong(literal -> literal.text().length()).sum() <= MOST_JOINED) {
            runs(literals);
            members(literals);
        }
    }

    /** By object what its short strings say, which a reader would see too, such as the title. */
    private static Map<Integer, List<String>> said(List<Literal> literals) {
        return literals.stream().filter(literal -> literal.object() > 0 && !literal.name() && says(literal))
                .collect(Collectors.groupingBy(Literal::object, Collectors.mapping(Literal::text, Collectors.toList())));
    }

    private void nested(Literal literal) {
        String text = depth < DEEPEST ? CodedText.plain(literal.text()) : "";
        if (MarkupSigns.beginsJson(text)) {
            CarriedStrings within = new CarriedStrings(at(literal), depth + 1);
            within.read(Literals.of(text));
            within.found.forEach(carried -> found.add(new Carried(carried.before(), carried.markup(), new Carrier(at(literal), false))));
        }
    }

    /** {@code a += '<tr>'; a += '<td>';}, {@code write('<tr>'); write('<td>')}, {@code '<tr>' + '<td>'}. */
    private void runs(List<Literal> literals) {
        int from = 0;
        for (int to = 1; to <= literals.size(); to++) {
            if (to == literals.size() || !literals.get(to).joined() || literals.get(to).name()) {
                if (to - from > 1) {
                    StringBuilder run = new StringBuilder();
                    literals.subList(from, to).forEach(literal -> run.append(literal.text()));
                    Literal first = literals.get(from);
                    add(List.of(), run.toString(), first, false);
                    nested(new Literal(run.toString(), first.line(), first.object(), false, false, false));
                }
                from = to;
            }
        }
    }

    private void members(List<Literal> literals) {
        StringBuilder article = new StringBuilder();
        Set<String> read = new HashSet<>();
        Literal first = null;
        int parts = 0;
        for (Literal literal : literals) {
            String markup = CodedText.plain(literal.text());
            boolean part = MarkupSigns.in(markup) && !MarkupSigns.beginsJson(markup);
            if (literal.object() > 0 && !literal.name() && (part || says(literal)) && read.add(print(markup))) {
                first = first == null ? literal : first;
                parts += part ? 1 : 0;
                article.append(part ? markup : "<div>" + Entities.escape(markup) + "</div>");
            }
        }
        if (parts > 1) {
            add(List.of(), article.toString(), first, false);
        }
    }

    /** The same print may stand there twice, with tags and without. */
    private static String print(String markup) {
        StringBuilder print = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            tag |= c == '<';
            if (!tag && !White.is(c)) {
                print.append(c);
            }
            tag &= c != '>';
        }
        return print.toString();
    }

    private static boolean says(Literal literal) {
        return literal.text().length() <= LONGEST_BESIDE && literal.text().codePoints().anyMatch(Character::isIdeographic);
    }

    private void add(List<String> before, String text, Literal literal, boolean raw) {
        String markup = CodedText.plain(text);
        if (MarkupSigns.in(markup) && !MarkupSigns.beginsJson(markup)) {
            found.add(new Carried(before, markup, new Carrier(at(literal), raw && markup.equals(text))));
        }
    }

    private MarkupPlace at(Literal literal) {
        return new MarkupPlace(place.path(), place.line() + (depth == 0 ? literal.line() : 0));
    }
}
