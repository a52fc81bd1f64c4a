package gouji.read.page.line;

import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Print;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a cell as prints. A number too long for its cell, or that ends within a group of thousands, goes on in the next line
 * and is one print; numbers one above the other, each of which leaves room for a digit more, are two.
 */
public final class WrappedNumbers {

    /** The usual space between a cell's edge and its text, both sides together, and some more. In points. */
    private static final double PADDING = 14;

    private static final int FULL_WIDTH_COMMA = 0xFF0C;

    private WrappedNumbers() {
    }

    /** @param cell the box of the cell */
    public static List<Print> prints(List<TextLine> lines, Box cell) {
        List<Print> prints = new ArrayList<>();
        TextLine before = null;
        for (TextLine line : lines) {
            Print print = line.print();
            if (before != null && goesOn(before, line, prints.get(prints.size() - 1).text(), cell)) {
                prints.set(prints.size() - 1, joined(prints.get(prints.size() - 1), print));
            } else {
                prints.add(print);
            }
            before = line;
        }
        return prints;
    }

    private static boolean goesOn(TextLine before, TextLine next, String last, Box cell) {
        double digit = next.glyphs().get(0).box().width();
        return isNumber(last) && isNumber(next.print().text())
                && (endsWithinThousands(last) || cell.width() - before.box().width() < PADDING + digit);
    }

    /** Whether its last separator has fewer than three digits behind it. */
    private static boolean endsWithinThousands(String number) {
        int[] codes = number.codePoints().toArray();
        for (int i = codes.length - 1; i >= 0 && i > codes.length - 4; i--) {
            if (codes[i] == ',' || codes[i] == FULL_WIDTH_COMMA) {
                return true;
            }
            if (!Character.isDigit(codes[i])) {
                return false;
            }
        }
        return false;
    }

    private static boolean isNumber(String text) {
        return Character.isDigit(text.codePointAt(0))
                && text.codePoints().allMatch(c -> Character.isDigit(c) || Character.getType(c) == Character.OTHER_PUNCTUATION);
    }

    private static Print joined(Print one, Print other) {
        PagePlace first = (PagePlace) one.place();
        Box both = first.box().union(((PagePlace) other.place()).box());
        return new Print(one.text() + other.text(), new PagePlace(first.page(), both), Math.min(one.confidence(), other.confidence()));
    }
}
