package gouji.fact;

import gouji.document.Place;
import java.util.List;

/**
 * A paragraph as a heading is looked for.
 *
 * @param index     among the paragraphs of the document, from 0
 * @param text      normal form
 * @param core      without numbering in front
 * @param numbering kind of the numbering in front, or NONE
 * @param ordinal   the number it says, or 0
 * @param length    of the normal form
 * @param listed    whether it stands in a list of such lines: the next paragraph follows directly and goes on numbering
 * @param sentence  whether it ends with a mark, as a sentence does
 * @param beginnings what stands before each mark or gap that has more words behind it, in the form of {@code core}
 * @param at        where it begins
 */
public record Line(int index, String text, String core, Numbering numbering, int ordinal, int length, boolean listed, boolean sentence,
        List<String> beginnings, Place at) {

    public Line {
        beginnings = List.copyOf(beginnings);
    }

    /** How a line is numbered: a numeral with a mark after it, a numeral in brackets, a numbered part or chapter, digits with a dot, and the like. */
    public enum Numbering {
        NONE,
        PLAIN_CHINESE,
        BRACKETED_CHINESE,
        PART,
        OTHER
    }
}
