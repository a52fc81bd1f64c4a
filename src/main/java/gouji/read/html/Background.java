package gouji.read.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What the shorthand {@code background} of CSS says. */
final class Background {

    /** Stands for a picture, or for what cannot be told from the page. */
    static final String PICTURE = "picture";

    static final String NONE = "none";

    private static final Pattern PAINTED = Pattern.compile(".*(url|gradient|image|var|element|paint|attr|env)[\\w-]*\\(.*|.*url\\(.*");
    private static final Pattern OTHER_WORDS = Pattern.compile("none|initial|unset|inherit|(no-)?repeat(-[xy])?|scroll|fixed|local|left|right|top|bottom"
            + "|center|/|cover|contain|auto|(border|padding|content)-box|[+-]?[\\d.]+(px|%|em|rem|pt)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("\\s+(?![^(]*\\))");

    private Background() {
    }

    /** {@link #PICTURE} or {@link #NONE}. */
    static String picture(String shorthand) {
        return PAINTED.matcher(shorthand).matches() ? PICTURE : NONE;
    }

    /** The word for the colour, known or not. */
    static String colour(String shorthand) {
        return PAINTED.matcher(shorthand).matches() ? PICTURE : Arrays.stream(BETWEEN_WORDS.split(shorthand))
                .filter(word -> !OTHER_WORDS.matcher(word).matches()).findFirst().orElse("transparent");
    }
}
