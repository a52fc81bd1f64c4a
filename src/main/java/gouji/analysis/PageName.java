package gouji.analysis;

import gouji.document.Document;
import gouji.fact.Opening;
import gouji.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page calls itself in the bar of the browser: what stands before, between and behind the signs with which sites put their own name to it. */
final class PageName {

    private static final Pattern DASH = Pattern.compile("[-\\u2010-\\u2015\\u2212\\uFF0D]");

    /** Signs that stand in no name of a body. */
    private static final Pattern PARTED = Pattern.compile("[_|>\\u00BB\\u203A\\uFF3F\\uFF5C]|\\s+" + DASH + "+\\s+|" + DASH + "{2,}");

    private PageName() {
    }

    /** Its parts; and as a dash may belong to a body, what stands before each dash of a part beside the whole. */
    static List<Opening> openings(Document document, int longest, Language language) {
        List<Opening> openings = new ArrayList<>();
        int behind = (int) document.paragraphs().count();
        for (String raw : document.name() == null ? List.<String>of() : parts(document.name().text())) {
            String plain = language.characters().plain(raw).text().replaceAll("\\s+", "");
            if (!plain.isEmpty() && plain.length() <= longest) {
                openings.add(new Opening(behind, 0, plain, language.years().inDigits(plain), raw, false, false, document.name().place()));
            }
        }
        return openings;
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        for (String part : PARTED.split(name)) {
            parts.add(part.strip());
            for (Matcher dash = DASH.matcher(part); dash.find();) {
                parts.add(part.substring(0, dash.start()).strip());
            }
        }
        return parts.stream().distinct().toList();
    }
}
