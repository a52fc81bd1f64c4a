package gouji.read.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the controls of a form show. */
final class Controls {

    private static final Set<String> PRESSED = Set.of("submit", "button", "reset", "checkbox", "radio");
    private static final Set<String> SILENT = Set.of("hidden", "image", "file", "password", "color", "range");

    private Controls() {
    }

    /** What a control shows, empty where it shows nothing; nothing at all where the element is no control or shows what is in it. */
    static Optional<String> print(Element element) {
        return switch (element.normalName()) {
            case "input" -> Optional.of(input(element));
            case "textarea" -> Optional.of(element.wholeText());
            case "select" -> Optional.of(chosen(element));
            case "progress", "meter" -> Optional.of("");
            default -> Optional.empty();
        };
    }

    /** What is written into an input, as a site fills a form that is not to be changed; empty where it is to be pressed. */
    static String entered(Element input) {
        return PRESSED.contains(type(input)) ? "" : input(input);
    }

    static boolean lines(Element element) {
        return element.normalName().equals("textarea");
    }

    private static String input(Element input) {
        String type = type(input);
        if (type.equals("checkbox")) {
            return input.hasAttr("checked") ? "\u2611" : "\u2610";
        } else if (type.equals("radio")) {
            return input.hasAttr("checked") ? "\u25CF" : "\u25CB";
        }
        return SILENT.contains(type) ? "" : input.attr("value");
    }

    private static String type(Element input) {
        return input.attr("type").strip().toLowerCase(Locale.ROOT);
    }

    private static String chosen(Element select) {
        Element first = null;
        Element chosen = null;
        for (Element option : select.getElementsByTag("option")) {
            first = first == null ? option : first;
            chosen = option.hasAttr("selected") ? option : chosen;
        }
        Element shown = chosen == null ? first : chosen;
        return shown == null ? "" : shown.text();
    }
}
