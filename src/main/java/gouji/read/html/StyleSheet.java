package gouji.read.html;

import gouji.read.html.Declarations.Declaration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Selector;

/** What the style elements of a page say of its elements: by specificity, then by order. Rules for certain media are left out. */
final class StyleSheet {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]{1,2000})\\{([^{}]*)\\}");
    private static final Pattern SCREEN = Pattern.compile("(?i).*\\b(all|screen)\\b.*|\\s*");
    private static final Pattern ID = Pattern.compile("#[\\w-]");
    private static final Pattern CLASS = Pattern.compile("[.\\[:][\\w-]");
    private static final Pattern TAG = Pattern.compile("(?:^|[\\s>+~])[a-zA-Z]");
    /** Comparisons of an element with a rule that are made at most; a report's page takes some ten thousand. */
    private static final long MOST_WORK = 50_000_000;

    private record Applied(Declaration declaration, int specificity) {
    }

    private final Map<Element, Map<String, Applied>> applied = new IdentityHashMap<>();
    private long work;

    StyleSheet(Document page) {
        int elements = page.getAllElements().size();
        for (Element style : page.getElementsByTag("style")) {
            if (SCREEN.matcher(style.attr("media")).matches()) {
                rules(COMMENT.matcher(style.data()).replaceAll(" "), page, elements);
            }
        }
    }

    private void rules(String css, Document page, int elements) {
        Matcher rule = RULE.matcher(Nesting.topLevel(css));
        while (rule.find()) {
            Declarations declarations = Declarations.of(rule.group(2));
            if (!declarations.all().isEmpty()) {
                for (String selector : rule.group(1).split(",")) {
                    work += elements;
                    if (work > MOST_WORK) {
                        return;
                    }
                    apply(selector.strip(), declarations, page);
                }
            }
        }
    }

    private void apply(String selector, Declarations declarations, Document page) {
        if (selector.isEmpty() || selector.contains(":") || selector.contains("@")) {
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

    /** What applies to the element, or null. */
    Declaration of(Element element, String property) {
        Applied found = applied.getOrDefault(element, Map.of()).get(property);
        return found == null ? null : found.declaration();
    }
}
