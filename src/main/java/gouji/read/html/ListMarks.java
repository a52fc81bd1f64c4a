package gouji.read.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The numbers that a browser prints before the items of a list. Bullets say nothing and are left out. */
final class ListMarks {

    private final Styles styles;
    private final Map<Element, Integer> ordinals = new IdentityHashMap<>();

    ListMarks(Styles styles) {
        this.styles = styles;
    }

    /** The mark before this item, as it is printed. */
    Optional<String> of(Element item) {
        Element list = item.parent();
        boolean ordered = list.normalName().equals("ol");
        String style = styles.listStyle(item);
        style = style == null && item.hasAttr("type") ? letter(item.attr("type")) : style;
        style = style == null ? styles.listStyle(list) : style;
        style = style == null && list.hasAttr("type") ? letter(list.attr("type")) : style;
        if (style == null) {
            style = ordered ? "decimal" : "none";
        }
        for (String word : style.split("\\s+")) {
            if (word.equals("none")) {
                return Optional.empty();
            }
            Optional<NumberStyle> known = NumberStyle.named(word);
            if (known.isPresent()) {
                return Optional.of(known.get().mark(ordinal(item, list)));
            }
        }
        return style.matches("inside|outside") && ordered ? Optional.of(NumberStyle.DECIMAL.mark(ordinal(item, list))) : Optional.empty();
    }

    private static String letter(String type) {
        return switch (type.strip()) {
            case "1" -> "decimal";
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "none";
        };
    }

    private int ordinal(Element item, Element list) {
        if (!ordinals.containsKey(item)) {
            List<Element> items = new ArrayList<>(list.children());
            items.removeIf(child -> !child.normalName().equals("li") || styles.display(child) == Styles.Display.NONE);
            boolean reversed = list.hasAttr("reversed");
            int next = number(list.attr("start"), reversed ? items.size() : 1);
            for (Element each : items) {
                next = number(each.attr("value"), next);
                ordinals.put(each, next);
                next += reversed ? -1 : 1;
            }
        }
        return ordinals.getOrDefault(item, 1);
    }

    private static int number(String attribute, int otherwise) {
        String digits = attribute.strip().toLowerCase(Locale.ROOT);
        return digits.matches("-?[0-9]{1,8}") ? Integer.parseInt(digits) : otherwise;
    }
}
