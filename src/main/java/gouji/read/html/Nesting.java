package gouji.read.html;

/** Blocks of CSS within blocks. */
final class Nesting {

    private Nesting() {
    }

    /** The style rules that stand outside any at-rule such as {@code @media}. */
    static String topLevel(String css) {
        StringBuilder top = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            if (css.charAt(at) == '@') {
                at = behind(css, at);
            } else {
                top.append(css.charAt(at++));
            }
        }
        return top.toString();
    }

    private static int behind(String css, int from) {
        int depth = 0;
        for (int at = from; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == ';' && depth == 0) {
                return at + 1;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == '}' && depth <= 0) {
                return at + 1;
            }
        }
        return css.length();
    }
}
