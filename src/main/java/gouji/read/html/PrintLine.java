package gouji.read.html;

import gouji.read.characters.CrossedOut;
import gouji.read.characters.White;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** One line of print as it grows: white space collapses as in a browser, and the element is known that holds all of it. */
final class PrintLine {

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> links = new ArrayList<>();
    private Element holder;
    /** White space that shows only if print follows: none, a space, or a line end. */
    private char pending;
    private boolean box;
    /** Whether the next print is the first that is raised. */
    private boolean raised;
    private boolean bracket;

    /** Text of an element; {@code linked} if a click on it leads elsewhere, {@code crossed} if a line is drawn through it. */
    void add(String added, Element from, boolean linked, boolean preformatted, boolean crossed) {
        int begin = text.length();
        boolean printed = false;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (!preformatted && (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f')) {
                pending = c == '\n' || c == '\r' || pending == '\n' ? '\n' : ' ';
            } else if (Character.getType(c) != Character.FORMAT) {
                part(c);
                text.append(crossed && !Character.isHighSurrogate(c) ? CrossedOut.of(String.valueOf(c)) : String.valueOf(c));
                printed |= !White.is(c);
            }
        }
        if (printed) {
            holder = holder == null ? from : common(holder, from);
            if (linked) {
                links.add(new int[] {begin, text.length()});
            }
        }
    }

    /** What is shown apart from what stands before it: two numbers must not become one. */
    void box() {
        box = true;
    }

    /** From here to {@link #level}, raised or lowered figures belong to no number before them: 22 with the mark of a note is 22[1], not 221. */
    void raise() {
        box();
        raised = true;
    }

    void level() {
        if (bracket) {
            text.append(']');
            bracket = false;
        }
        raised = false;
        box();
    }

    /** A line end in the file shows nothing between two characters of Chinese, where nobody writes spaces. */
    private void part(char next) {
        if (!text.isEmpty()) {
            char last = text.charAt(text.length() - 1);
            if (raised && !bracket && pending == 0 && figure(last) && figure(next)) {
                text.append('[');
                bracket = true;
                last = '[';
            }
            boolean space = pending == ' ' || pending == '\n' && !(wide(last) && wide(next));
            if (space && !Character.isWhitespace(last) || box && !space && Character.isDigit(last) && Character.isDigit(next)) {
                text.append(' ');
            }
        }
        pending = 0;
        box = false;
        raised = false;
    }

    private static boolean figure(char c) {
        return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER || CrossedOut.is(c);
    }

    private static boolean wide(char c) {
        return c >= 0x2E80 && c <= 0xA4CF || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F
                || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6 || Character.isSurrogate(c);
    }

    private static Element common(Element one, Element other) {
        Element a = one;
        Element b = other;
        int depthA = depth(a);
        int depthB = depth(b);
        while (a != b) {
            if (depthA >= depthB) {
                a = a.parent();
                depthA--;
            } else {
                b = b.parent();
                depthB--;
            }
        }
        return a;
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element at = element; at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    String text() {
        return White.strip(text.toString());
    }

    boolean isEmpty() {
        return holder == null;
    }

    /** The deepest element that holds all its print. */
    Element holder() {
        return holder;
    }

    /** Whether all its print is of links. */
    boolean linked() {
        return outside(0, text.length()).isEmpty() && !links.isEmpty();
    }

    /** Its print between two indices that is of no link. */
    private String outside(int from, int to) {
        StringBuilder rest = new StringBuilder();
        int at = from;
        for (int[] link : links) {
            if (link[0] >= to) {
                break;
            }
            rest.append(text, at, Math.max(at, link[0]));
            at = Math.max(at, link[1]);
        }
        rest.append(text, Math.min(at, to), to);
        return White.strip(rest.toString());
    }

    /**
     * Where a line that begins with links goes on with other words, as a breadcrumb ends with the title of the page; 0 where it
     * does not. Between the links stand signs only.
     */
    int crumbs() {
        if (links.size() < 2) {
            return 0;
        }
        for (int i = 1; i < links.size(); i++) {
            if (outside(links.get(i - 1)[1], links.get(i)[0]).codePoints().anyMatch(Character::isLetterOrDigit)) {
                return 0;
            }
        }
        int end = links.get(links.size() - 1)[1];
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next)) && OPENING.indexOf(text.charAt(next)) < 0) {
            next++;
        }
        boolean parted = next > end;
        return parted && next < text.length() ? next : 0;
    }

    /** Its print in two. */
    List<String> cut(int index) {
        return List.of(White.strip(text.substring(0, index)), White.strip(text.substring(index)));
    }

    /** Quotes and brackets with which a title may begin. */
    private static final String OPENING = "\u201c\u2018\u300a\u3008\u300c\u300e\u3010\u3014(\uff08[";
}
