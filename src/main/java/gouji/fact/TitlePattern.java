package gouji.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which titles are worded: a regular expression with the groups {@code issuer} and {@code year}. */
public record TitlePattern(Pattern pattern) {

    public boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** The issuing body in the title. */
    public String issuer(String text) {
        return group(text, "issuer");
    }

    /** The year in the title. */
    public int year(String text) {
        return Integer.parseInt(group(text, "year"));
    }

    private String group(String text, String name) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(name) : null;
    }
}
