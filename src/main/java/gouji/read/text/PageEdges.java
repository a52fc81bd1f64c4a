package gouji.read.text;

import java.util.List;
import java.util.regex.Pattern;

/** The first and last lines of a text's pages, which form feeds part, and which of them only number the page. */
final class PageEdges {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private PageEdges() {
    }

    /** Whether a page begins with a line. */
    static boolean begins(List<Line> lines, int at) {
        return lines.get(at).column() > 1;
    }

    /** Whether a page ends with a line and another follows. */
    static boolean ends(List<Line> lines, int at) {
        return at + 1 < lines.size() && begins(lines, at + 1);
    }

    /** Whether a line is the number of its page: between dashes, or, as a figure's last digit may be broken off, alone below a blank line. */
    static boolean number(List<Line> lines, int at) {
        String print = lines.get(at).print();
        return (begins(lines, at) || ends(lines, at)) && CellText.pageNumber(print)
                || ends(lines, at) && !lines.get(at).attached() && NUMBER.matcher(print).matches();
    }
}
