package gouji.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way in which titles are worded: a regular expression with the groups {@code issuer} and {@code year}. */
public record TitlePattern(Pattern pattern) {

    /** Whether the text is worded so, its year in digits. */
    public boolean fits(String text) {
        String year = group(text, "year");
        return year != null && year.chars().allMatch(c -> c >= '0' && c <= '9') && !year.isEmpty();
    }

    /** The issuing body in the title; empty where the title names none. */
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
