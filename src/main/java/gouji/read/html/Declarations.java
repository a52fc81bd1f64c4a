package gouji.read.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The declarations of a CSS rule or a style attribute that say what is shown, its size and borders, and how lines and lists are set. */
record Declarations(Map<String, Declaration> all) {

    private static final Set<String> WANTED = Set.of("display", "visibility", "white-space", "list-style-type", "list-style", "float", "position",
            "width", "height", "border", "border-top", "border-bottom", "border-left", "border-right");

    /** A value, in lower case. */
    record Declaration(String value, boolean important) {
    }

    static Declarations of(String css) {
        Map<String, Declaration> all = new HashMap<>();
        for (String part : css.split(";")) {
            int colon = part.indexOf(':');
            String property = colon < 0 ? "" : part.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (WANTED.contains(property)) {
                String value = part.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
                boolean important = value.endsWith("important") && value.contains("!");
                Declaration before = all.get(property);
                if (before == null || !before.important() || important) {
                    all.put(property, new Declaration(important ? value.substring(0, value.lastIndexOf('!')).strip() : value, important));
                }
            }
        }
        return new Declarations(all);
    }
}
