package gouji.read.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/** The size of print as a style sets it. */
final class FontSize {

    private static final Pattern NOTHING = Pattern.compile("\\+?(0+\\.?0*|0*\\.0+)([a-z]+|%)?");
    private static final Pattern OF_AROUND = Pattern.compile("inherit|unset|smaller|larger|[+.\\d]+(em|ex|ch|%)");
    /** In the shorthand {@code font}, which has a weight without unit before it and the height of lines behind a slash. */
    private static final Pattern SIZE = Pattern.compile("[+.\\d]+([a-z]+|%)|0+|(x+-)?(small|large)|medium|smaller|larger|"
            + "(calc|var|min|max|clamp)\\(.*");
    private static final Pattern WHOLE = Pattern.compile("inherit|unset");

    private FontSize() {
    }

    /** Whether print of this size, null where none is set, can be seen, given whether print around can. */
    static boolean shows(String size, boolean around) {
        if (size == null || OF_AROUND.matcher(size).matches() && !NOTHING.matcher(size).matches()) {
            return around;
        }
        return !NOTHING.matcher(size).matches();
    }

    /** The size that {@code font} sets; a name of the system's own fonts says the size too. */
    static String in(String font) {
        return WHOLE.matcher(font).matches() ? font
                : Arrays.stream(font.split("[\\s/]+")).filter(word -> SIZE.matcher(word).matches()).findFirst().orElse("medium");
    }
}
