package gouji.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The declarations of a CSS rule or a style attribute that say what is shown, where, its size, colours and borders, and how lines and lists
 * are set.
 */
record Declarations(Map<String, Declaration> all) {

    private static final Set<String> WANTED = Set.of("display", "visibility", "white-space", "list-style-type", "list-style", "float", "position",
            "width", "height", "border", "border-top", "border-bottom", "border-left", "border-right", "opacity",
            "animation", "animation-name", "font-size", "text-decoration", "vertical-align", "color", "-webkit-text-fill-color",
            "background-color", "background-image", "background-clip", "-webkit-background-clip", "text-shadow", "box-shadow",
            "-webkit-text-stroke", "-webkit-text-stroke-width", "filter", "mix-blend-mode", "z-index", "clip", "clip-path",
            "-webkit-clip-path", "text-indent", "left", "top", "margin-left", "transform", "overflow", "overflow-x", "overflow-y",
            "max-height", "max-width", "content-visibility");

    /** A value, in lower case. */
    record Declaration(String value, boolean important) {
    }

    static Declarations of(String css) {
        Map<String, Declaration> all = new HashMap<>();
        for (String part : css.split(";")) {
            int colon = part.indexOf(':');
            String property = colon < 0 ? "" : part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            boolean important = value.endsWith("important") && value.contains("!");
            value = important ? value.substring(0, value.lastIndexOf('!')).strip() : value;
            if (property.equals("font")) {
                declare("font-size", new Declaration(FontSize.in(value), important), all);
            } else if (property.equals("text-decoration-line")) {
                declare("text-decoration", new Declaration(value, important), all);
            } else if (property.equals("background")) {
                declare("background-color", new Declaration(Background.colour(value), important), all);
                declare("background-image", new Declaration(Background.picture(value), important), all);
            } else if (WANTED.contains(property)) {
                declare(property, new Declaration(value, important), all);
            }
        }
        return new Declarations(all);
    }

    private static void declare(String property, Declaration declared, Map<String, Declaration> all) {
        Declaration before = all.get(property);
        if (before == null || !before.important() || declared.important()) {
            all.put(property, declared);
        }
    }
}
