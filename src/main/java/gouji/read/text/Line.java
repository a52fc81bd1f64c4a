package gouji.read.text;

import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.read.characters.Span;
import gouji.read.characters.White;

/**
 * A line of a text that shows something, if only a tab.
 *
 * @param number of the line, from 1
 * @param column of its first code point, from 1; more than 1 only behind a form feed or such inside a line
 * @param text   all of it, without the line's end
 * @param blanks how many blank lines stand before it
 */
record Line(int number, int column, String text, int blanks) {

    boolean tabbed() {
        return text.indexOf('\t') >= 0;
    }

    /** Whether it follows the line before it at once. */
    boolean attached() {
        return blanks == 0;
    }

    boolean indented() {
        return White.begin(text, 0, text.length()) > 0;
    }

    /** Its print without what stands around it. */
    String print() {
        Span span = Span.of(text, 0, text.length());
        return text.substring(span.begin(), span.end());
    }

    /** Its print in its place; with an empty text if it has none. */
    Print placed() {
        return new Print(print(), place(Span.of(text, 0, text.length()).begin()));
    }

    LinePlace place(int index) {
        return new LinePlace(number, column + text.codePointCount(0, index));
    }

    Line withBlanks(int changed) {
        return new Line(number, column, text, changed);
    }
}
