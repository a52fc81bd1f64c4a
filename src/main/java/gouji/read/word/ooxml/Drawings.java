package gouji.read.word.ooxml;

import gouji.read.PictureSize;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks whether drawings show pictures, by the size at which they are shown. */
final class Drawings {

    /** In English Metric Units. */
    private static final double POINT = 12_700;

    private static final Map<String, Double> POINTS = Map.of("pt", 1.0, "in", 72.0, "cm", 72 / 2.54, "mm", 72 / 25.4, "px", 0.75, "pc", 12.0);

    private Drawings() {
    }

    /** Whether anything in it is a picture large enough for a table, and not the background of text. */
    static boolean showLargePicture(XmlNode node) {
        XmlNode extent = node.child(":extent");
        if (extent != null) {
            return !XmlNode.isTrue(node.attribute("behindDoc") == null ? "0" : node.attribute("behindDoc")) && holds(node, "a:blip")
                    && PictureSize.mayHoldTable(extent.numeric("cx", 0) / POINT, extent.numeric("cy", 0) / POINT);
        }
        String style = node.child(":imagedata") == null ? null : node.attribute("style");
        if (style != null) {
            return PictureSize.mayHoldTable(points("width", style), points("height", style));
        }
        return node.children().stream().anyMatch(Drawings::showLargePicture);
    }

    private static boolean holds(XmlNode node, String name) {
        return node.children().stream().anyMatch(child -> child.is(name) || holds(child, name));
    }

    private static double points(String property, String style) {
        Matcher found = Pattern.compile("(?:^|;)\\s*" + property + "\\s*:\\s*([0-9.]{1,9})(pt|in|cm|mm|px|pc)").matcher(style);
        try {
            return found.find() ? Double.parseDouble(found.group(1)) * POINTS.get(found.group(2)) : Double.POSITIVE_INFINITY;
        } catch (NumberFormatException unreadable) {
            return Double.POSITIVE_INFINITY;
        }
    }
}
