package gouji.read.html;

import gouji.read.Beside;
import gouji.read.html.Declarations.Declaration;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;

/** What the style sheets of a page say of its elements: by specificity, then by order. Rules for certain media are left out. */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern SCREEN = Pattern.compile("(?i).*\\b(all|screen)\\b.*|\\s*");
    private static final Pattern ID = Pattern.compile("#[\\w-]");
    private static final Pattern CLASS = Pattern.compile("[.\\[:][\\w-]");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");
    /** Comparisons of an element with a rule that are made at most; a report's page takes some ten thousand. */
    private static final long MOST_WORK = 50_000_000;

    /** Which of several elements is meant: the first, the odd ones. What they are like is not asked but for their colours. */
    private static final Pattern ONE_OF_MANY = Pattern.compile(":(first|last|nth|only)-[\\w-]+(\\([^)]*\\))?|:not\\([^)]*\\)|:is\\(|:where\\(|:root");
    /** Rules that are not followed, but for those of paper. */
    private static final Pattern OTHER_RULES = Pattern.compile("(?i)@import|@(media|supports|layer|container)\\b(?!\\s*print)");

    /** Characters of a selector. */
    private static final int LONGEST = 200;

    /** Style sheets in other files. */
    private static final int MOST_LINKED = 50;

    private record Applied(Declaration declaration, int specificity) {
    }

    private final Map<Element, Map<String, Applied>> applied = new IdentityHashMap<>();
    private long work;
    private int linked;
    private boolean lacking;
    private boolean partial;

    StyleSheet(Document page, Beside beside) {
        int elements = page.getAllElements().size();
        for (Element style : page.select("style, link")) {
            if (SCREEN.matcher(style.attr("media")).matches()) {
                String css = style.normalName().equals("style") ? style.data() : linked(style, beside);
                partial |= OTHER_RULES.matcher(css).find();
                rules(COMMENT.matcher(css).replaceAll(" "), page, elements);
            }
        }
    }

    private String linked(Element link, Beside beside) {
        List<String> relations = List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+"));
        if (!relations.contains("stylesheet") || relations.contains("alternate") || link.hasAttr("disabled")
                || ++linked > MOST_LINKED) {
            return "";
        }
        Optional<byte[]> css = beside.of(link.attr("href"));
        lacking |= css.isEmpty();
        return css.map(found -> new String(found, StandardCharsets.UTF_8)).orElse("");
    }

    private void rules(String css, Document page, int elements) {
        for (String rule : Nesting.topLevel(css).split("}")) {
            int brace = rule.indexOf('{');
            Declarations declarations = Declarations.of(rule.substring(brace + 1));
            if (brace >= 0 && !declarations.all().isEmpty()) {
                for (String selector : rule.substring(0, brace).split(",")) {
                    work += elements;
                    if (work > MOST_WORK) {
                        partial = true;
                        return;
                    }
                    apply(selector.strip(), declarations, page);
                }
            }
        }
    }

    private void apply(String selector, Declarations declarations, Document page) {
        if (selector.isEmpty() || selector.length() > LONGEST || selector.contains("@")) {
            return;
        } else if (selector.contains(":")) {
            mayColour(ONE_OF_MANY.matcher(selector).replaceAll(""), declarations, page);
            return;
        }
        int specificity = count(ID, selector) * 10_000 + count(CLASS, selector) * 100 + count(TAG, selector);
        for (Element element : select(selector, page)) {
            Map<String, Applied> values = applied.computeIfAbsent(element, e -> new HashMap<>());
            declarations.all().forEach((property, declaration) -> {
                Applied before = values.get(property);
                int rank = specificity + (declaration.important() ? 1_000_000 : 0);
                if (before == null || rank >= before.specificity()) {
                    values.put(property, new Applied(declaration, rank));
                }
            });
        }
    }

    /** Elements of which some have a ground of their own: it may be any. */
    private void mayColour(String selector, Declarations declarations, Document page) {
        if (!selector.isBlank() && !selector.contains(":") && declarations.all().containsKey("background-color")) {
            apply(selector.strip(), Declarations.of("background-image:" + Background.PICTURE), page);
        }
    }

    private static Elements select(String selector, Document page) {
        try {
            return page.select(selector);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            return new Elements();
        }
    }

    private static int count(Pattern pattern, String selector) {
        return (int) Math.min(90, pattern.matcher(selector).results().count());
    }

    /** Whether some that the page names is not at hand. */
    boolean lacks() {
        return lacking;
    }

    /** Whether what is not at hand, or is not followed, may give elements a colour. */
    boolean mayColour() {
        return lacking || partial;
    }

    /** Whether anything applies to the element. */
    boolean names(Element element) {
        return applied.containsKey(element);
    }

    /** What applies to the element, or null. */
    Declaration of(Element element, String property) {
        Applied found = applied.getOrDefault(element, Map.of()).get(property);
        return found == null ? null : found.declaration();
    }
}
