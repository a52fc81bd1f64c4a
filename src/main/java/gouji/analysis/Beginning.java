package gouji.analysis;

import gouji.language.WordingForms;
import java.util.ArrayList;
import java.util.List;

/**
 * The beginning of a line up to a mark or gap with more words behind it: a heading may stand on the line of its text.
 *
 * @param end  index behind it in the line
 * @param core its words
 */
record Beginning(int end, String core) {

    /** Stop, colon, semicolon and exclamation mark, full and half width; commas stand inside headings too. */
    private static final String MARKS = "\u3002\uFF0E.\uFF1A:\uFF1B;\uFF01!";

    /** The beginnings of a line that end within this many characters, the shortest first. */
    static List<Beginning> of(String line, int longest, WordingForms wordings) {
        List<Beginning> beginnings = new ArrayList<>();
        for (int end = 1; end < Math.min(line.length(), longest); end++) {
            boolean stops = parts(line.charAt(end)) && !parts(line.charAt(end - 1));
            if (stops && line.substring(end).codePoints().anyMatch(Character::isLetter)) {
                beginnings.add(new Beginning(end, wordings.core(line.substring(0, end))));
            }
        }
        return beginnings;
    }

    /** Whether a heading may end before this character. */
    static boolean parts(char c) {
        return MARKS.indexOf(c) >= 0 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
