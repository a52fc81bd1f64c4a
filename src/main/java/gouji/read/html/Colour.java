package gouji.read.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour as CSS and HTML write it: the parts from 0 to 1.
 *
 * @param alpha 0 where it is as clear as glass
 */
record Colour(double red, double green, double blue, double alpha) {

    static final Colour WHITE = grey(1);

    private static final int FULL = 255;
    private static final int DIGITS = 16;
    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final String PART = "([+-]?[\\d.]+%?)";
    private static final Pattern RGB = Pattern.compile("rgba?\\(\\s*" + PART + "[\\s,]+" + PART + "[\\s,]+" + PART + "\\s*(?:[,/]\\s*" + PART + "\\s*)?\\)");
    /** The names that sites use for white, for what is nearly white, and for the grounds of headers. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("white", "#fff"), Map.entry("snow", "#fffafa"), Map.entry("ivory", "#fffff0"), Map.entry("whitesmoke", "#f5f5f5"),
            Map.entry("ghostwhite", "#f8f8ff"), Map.entry("floralwhite", "#fffaf0"), Map.entry("mintcream", "#f5fffa"),
            Map.entry("azure", "#f0ffff"), Map.entry("aliceblue", "#f0f8ff"), Map.entry("seashell", "#fff5ee"), Map.entry("honeydew", "#f0fff0"),
            Map.entry("transparent", "#0000"), Map.entry("black", "#000"), Map.entry("silver", "#c0c0c0"), Map.entry("gray", "#808080"),
            Map.entry("grey", "#808080"), Map.entry("lightgrey", "#d3d3d3"), Map.entry("lightgray", "#d3d3d3"), Map.entry("red", "#f00"),
            Map.entry("maroon", "#800000"), Map.entry("yellow", "#ff0"), Map.entry("olive", "#808000"), Map.entry("lime", "#0f0"),
            Map.entry("green", "#008000"), Map.entry("aqua", "#0ff"), Map.entry("teal", "#008080"), Map.entry("blue", "#00f"),
            Map.entry("navy", "#000080"), Map.entry("fuchsia", "#f0f"), Map.entry("purple", "#800080"), Map.entry("orange", "#ffa500"));

    private static Colour grey(double lightness) {
        return new Colour(lightness, lightness, lightness, 1);
    }

    /** Nothing where the text does not say a colour, or one whose name is not known here. */
    static Optional<Colour> of(String css) {
        String text = NAMES.getOrDefault(css.strip(), css.strip());
        Matcher rgb = RGB.matcher(text);
        if (HEX.matcher(text).matches()) {
            return Optional.of(hex(text.substring(1)));
        }
        return rgb.matches() ? Optional.of(new Colour(part(rgb.group(1), FULL), part(rgb.group(2), FULL), part(rgb.group(3), FULL),
                rgb.group(4) == null ? 1 : part(rgb.group(4), 1))) : Optional.empty();
    }

    /** As an attribute has it, where the sign before the digits may be missing. */
    static Optional<Colour> ofAttribute(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        return of(text.matches("[0-9a-f]{6}|[0-9a-f]{3}") ? "#" + text : text);
    }

    private static Colour hex(String digits) {
        boolean each = digits.length() <= 4;
        double[] parts = {0, 0, 0, 1};
        for (int i = 0; i < digits.length() / (each ? 1 : 2); i++) {
            String two = each ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
            parts[i] = Integer.parseInt(two, DIGITS) / (double) FULL;
        }
        return new Colour(parts[0], parts[1], parts[2], parts[3]);
    }

    /** @param full what a number without sign of per cent says for all */
    private static double part(String text, int full) {
        try {
            boolean percent = text.endsWith("%");
            double value = Double.parseDouble(percent ? text.substring(0, text.length() - 1) : text) / (percent ? 100 : full);
            return Math.max(0, Math.min(1, value));
        } catch (NumberFormatException severalPoints) {
            return Double.NaN;
        }
    }

    /** What is seen of it on a ground that lets nothing through. */
    Colour over(Colour ground) {
        return new Colour(mixed(red, ground.red), mixed(green, ground.green), mixed(blue, ground.blue), 1);
    }

    private double mixed(double own, double under) {
        return alpha * own + (1 - alpha) * under;
    }

    /** The greatest difference in red, green or blue; no number where one of them is none. */
    double from(Colour other) {
        return Math.max(Math.abs(red - other.red), Math.max(Math.abs(green - other.green), Math.abs(blue - other.blue)));
    }
}
