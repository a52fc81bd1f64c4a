package gouji.read.text;

import gouji.read.characters.White;

/**
 * How the tabs of a line stand to its print.
 *
 * @param leading  tabs before the print; all of them in a line without print
 * @param trailing tabs behind the print
 * @param interior whether there is print on both sides of a tab
 * @param empty    whether there is no print
 */
record TabShape(int leading, int trailing, boolean interior, boolean empty) {

    static TabShape of(Line line) {
        String text = line.text();
        int from = White.begin(text, 0, text.length());
        int to = White.end(text, from, text.length());
        return new TabShape(tabs(text, 0, from), tabs(text, to, text.length()), tabs(text, from, to) > 0, from == to);
    }

    /** Whether a line of this shape can be a cell in a table whose cells stand between so many tabs. */
    boolean cell(int tabsBefore, int tabsBehind) {
        return !interior && (empty ? leading == tabsBefore + tabsBehind : leading == tabsBefore && trailing == tabsBehind);
    }

    private static int tabs(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\t').count();
    }
}
