package gouji.read.html;

import gouji.read.html.Styles.Display;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What takes all that is in an element out of sight without hiding it by name: it is as clear as
 * glass, clipped away, set off the page or folded to nothing.
 */
final class Concealment {

    /** In pixels, to the left or upwards; sites that move print away take far more, no page is so wide. */
    private static final double OFF = 5000;

    private static final double EM = 16;
    private static final double WHOLE = 100;
    private static final Pattern GLASS = Pattern.compile("\\+?(0+\\.?0*|0*\\.0+)%?|-.*");
    private static final Pattern LENGTH = Pattern.compile("(-?[\\d.]+)(px|pt|em|rem|%)?");
    private static final Pattern CLIPPED = Pattern.compile("rect\\(\\s*([\\d.]+)(?:px|em)?[\\s,]+([\\d.]+)(?:px|em)?[\\s,]+([\\d.]+)(?:px|em)?[\\s,]+"
            + "([\\d.]+)(?:px|em)?\\s*\\)");
    private static final Pattern INSET = Pattern.compile("inset\\(([^)]*)\\)");
    private static final Pattern NO_ROUND = Pattern.compile("(circle|ellipse)\\(\\s*0+(\\.0*)?(px|%|em)?(\\s.*)?\\).*");
    private static final Pattern SHRUNK = Pattern.compile(".*\\bscale[xy]?\\(\\s*0+(\\.0*)?\\s*[,)].*");
    private static final Pattern MOVED = Pattern.compile(".*\\btranslate[xy]?\\(\\s*(-[\\d.]+(?:px|em|rem))\\b.*");

    private Concealment() {
    }

    /** Whether it does so, and no animation says that it will not stay so. */
    static boolean of(Element element, Styles styles) {
        if (!styles.says(element) || Stream.of("animation", "animation-name").anyMatch(property -> styles.value(element, property) != null)) {
            return false;
        }
        String opacity = styles.value(element, "opacity");
        return opacity != null && GLASS.matcher(opacity).matches() || clipped(element, styles) || moved(element, styles) || folded(element, styles)
                || "hidden".equals(styles.value(element, "content-visibility")) && styles.display(element) != Display.INLINE;
    }

    private static boolean clipped(Element element, Styles styles) {
        String clip = styles.value(element, "clip");
        Matcher sides = CLIPPED.matcher(clip == null ? "" : clip);
        if (sides.matches() && positioned(element, styles, "absolute|fixed")
                && (number(sides, 3) <= number(sides, 1) || number(sides, 2) <= number(sides, 4))) {
            return true;
        }
        String path = styles.value(element, "clip-path");
        path = path == null ? styles.value(element, "-webkit-clip-path") : path;
        return path != null && (inset(path) || NO_ROUND.matcher(path).matches());
    }

    private static double number(Matcher sides, int group) {
        return length(sides.group(group));
    }

    /** Whether sides that are cut off meet; one to four are named, as for margins. */
    private static boolean inset(String path) {
        Matcher found = INSET.matcher(path);
        if (!found.find()) {
            return false;
        }
        List<String> sides = List.of(found.group(1).strip().split("\\s*round\\b.*|[\\s,]+"));
        if (sides.stream().anyMatch(side -> !side.matches("[\\d.]+%|0"))) {
            return false;
        }
        double[] cut = sides.stream().mapToDouble(Concealment::length).toArray();
        double top = cut[0];
        double right = cut.length > 1 ? cut[1] : top;
        double bottom = cut.length > 2 ? cut[2] : top;
        double left = cut.length > 3 ? cut[3] : right;
        return top + bottom >= WHOLE || left + right >= WHOLE;
    }

    private static boolean moved(Element element, Styles styles) {
        if (positioned(element, styles, "absolute|fixed|relative") && (off(styles.value(element, "left")) || off(styles.value(element, "top")))) {
            return true;
        }
        boolean box = styles.display(element) != Display.INLINE;
        if (box && !element.normalName().matches("t(able|body|head|foot|r|d|h)") && off(styles.value(element, "margin-left"))) {
            return true;
        }
        // the second line of a paragraph is not indented
        if (box && off(styles.value(element, "text-indent")) && element.selectFirst("br, table") == null) {
            return true;
        }
        String transform = styles.value(element, "transform");
        Matcher to = MOVED.matcher(transform == null ? "" : transform);
        return transform != null && box && (SHRUNK.matcher(transform).matches() || to.matches() && off(to.group(1)));
    }

    private static boolean positioned(Element element, Styles styles, String how) {
        String position = styles.value(element, "position");
        return position != null && position.matches(how);
    }

    private static boolean off(String length) {
        return length != null && length(length) <= -OFF;
    }

    /** In pixels, or per cent; 0 where it is not known. */
    private static double length(String css) {
        Matcher length = LENGTH.matcher(css.strip());
        if (!length.matches() || length.group(1).indexOf('.') != length.group(1).lastIndexOf('.') || length.group(1).matches("-?\\.?")) {
            return 0;
        }
        double number = Double.parseDouble(length.group(1));
        return length.group(2) != null && length.group(2).endsWith("em") ? number * EM : number;
    }

    /** A block of no height or width that shows nothing beyond it; a cell is never lower than its print. */
    private static boolean folded(Element element, Styles styles) {
        if (styles.display(element) == Display.INLINE || styles.styled(element).contains("table")
                || element.normalName().matches("html|body|t(able|body|head|foot|r|d|h)|caption|img|iframe")) {
            return false;
        }
        boolean cut = Stream.of("overflow", "overflow-x", "overflow-y").map(property -> styles.value(element, property))
                .anyMatch(value -> value != null && value.matches("hidden|clip"));
        return cut && Stream.of("height", "max-height", "width", "max-width").map(property -> styles.value(element, property))
                .anyMatch(value -> value != null && value.matches("0+(\\.0+)?(px|em|rem|pt|%)?"));
    }
}
