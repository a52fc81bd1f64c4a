package gouji.read.html;

import gouji.read.PictureSize;
import gouji.read.UnreadableException;
import gouji.read.scan.PictureFile;
import java.awt.Dimension;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Tells images that may show a table from a site's logos, icons and spacers. */
final class LargeImage {

    private static final double POINTS_PER_PIXEL = 0.75;

    /** Of data, in characters: where a picture says how large it is. */
    private static final int HEAD = 64 << 10;

    private static final Pattern DATA = Pattern.compile("data:image/[a-z0-9.+-]{1,20};base64,", Pattern.CASE_INSENSITIVE);
    private static final Pattern PIXELS = Pattern.compile("([0-9]{1,6})(\\.[0-9]{0,9})?(px)?");
    private static final Pattern ORNAMENT = Pattern.compile("(?i).*\\.(gif|svg|ico)([?#].*)?", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(png|jpe?g|bmp|webp)([?#].*)?", Pattern.DOTALL);

    private LargeImage() {
    }

    /** By the size at which it is shown, or else that of the picture itself where the page holds it; unknown sizes are large. */
    static boolean mayShowTable(Element image) {
        String source = source(image);
        if (source.isEmpty() || isFurniture(image)) {
            return false;
        }
        double width = shown(image, "width");
        double height = shown(image, "height");
        if (Double.isNaN(width) && Double.isNaN(height)) {
            Dimension own = size(source);
            if (own == null) {
                return !ORNAMENT.matcher(source).matches();
            }
            width = own.width;
            height = own.height;
        }
        return PictureSize.mayHoldTable(Double.isNaN(width) ? Double.POSITIVE_INFINITY : width * POINTS_PER_PIXEL,
                Double.isNaN(height) ? Double.POSITIVE_INFINITY : height * POINTS_PER_PIXEL);
    }

    /** Sites keep it in another attribute until the page is scrolled there. */
    private static String source(Element image) {
        for (Attribute attribute : image.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if ((name.endsWith("src") || name.endsWith("original")) && !attribute.getValue().isBlank()) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }

    /** A link to another page, or a part of the site's frame; a link to a picture shows it larger. */
    private static boolean isFurniture(Element image) {
        for (Element up = image; up != null; up = up.parent()) {
            String tag = up.normalName();
            if (tag.equals("nav") || tag.equals("header") || tag.equals("footer") || tag.equals("button")
                    || tag.equals("a") && up.hasAttr("href") && !PICTURE.matcher(up.attr("href")).matches()) {
                return true;
            }
        }
        return false;
    }

    /** In pixels, NaN where it is not said in pixels. */
    private static double shown(Element image, String property) {
        Map<String, Declarations.Declaration> style = Declarations.of(image.attr("style")).all();
        String value = style.containsKey(property) ? style.get(property).value() : image.attr(property);
        Matcher pixels = PIXELS.matcher(value.strip().toLowerCase(Locale.ROOT));
        return pixels.matches() ? Double.parseDouble(pixels.group(1)) : Double.NaN;
    }

    private static Dimension size(String source) {
        Matcher data = DATA.matcher(source);
        if (!data.lookingAt()) {
            return null;
        }
        try {
            String head = source.substring(data.end(), Math.min(source.length(), data.end() + HEAD)).replaceAll("[^A-Za-z0-9+/]", "");
            return PictureFile.size(Base64.getDecoder().decode(head.substring(0, head.length() / 4 * 4)));
        } catch (UnreadableException | IllegalArgumentException unknown) {
            return null;
        }
    }
}
