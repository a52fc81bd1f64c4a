package gouji.read.word;

import gouji.read.characters.CrossedOut;
import java.util.ArrayList;
import java.util.List;

/** The text of a paragraph as it is put together run by run. */
public final class PrintedText {

    private static final char LINE_END = '\n';

    private static final int NONE = -1;

    /** In half-points; less is no more than a correction of the line. */
    private static final int RAISED = 4;

    private final StringBuilder text = new StringBuilder();
    /** Where raised text begins at the end of what there is, or none. */
    private int raised = NONE;

    public void append(String more) {
        if (!more.isEmpty()) {
            endRaised(isFigure(more.codePointAt(0)));
            text.append(more);
        }
    }

    public void append(int codePoint) {
        append(Character.toString(codePoint));
    }

    /** What a line is drawn through: what stands beside it is no longer of one number with it. */
    public void cross(String more) {
        append(CrossedOut.of(more));
    }

    /** Whether a run that stands so many half-points above its line, or, where they are negative, below it is raised or lowered. */
    public static boolean isRaised(int halfPoints) {
        return Math.abs(halfPoints) >= RAISED;
    }

    /** Raised or lowered figures belong to no number beside them: 22 with the mark of a note is 22[1], not 221. */
    public void raise(String more) {
        if (raised == NONE) {
            raised = text.length();
        }
        text.append(more);
    }

    private void endRaised(boolean figureFollows) {
        if (raised != NONE && raised < text.length()) {
            boolean behindFigure = raised > 0 && isFigure(text.codePointBefore(raised)) && isFigure(text.codePointAt(raised));
            if (behindFigure || figureFollows && isFigure(text.codePointBefore(text.length()))) {
                text.insert(raised, '[').append(']');
            }
        }
        raised = NONE;
    }

    private static boolean isFigure(int codePoint) {
        return Character.isDigit(codePoint) || Character.getType(codePoint) == Character.OTHER_NUMBER || CrossedOut.is(codePoint);
    }

    /** A break that the writer set; where lines end by themselves no file says. */
    public void endLine() {
        endRaised(false);
        text.append(LINE_END);
    }

    /** Whether nothing but white space stands in it. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> isWhite((char) c));
    }

    /** Puts a list's number before all. */
    public void number(String number) {
        endRaised(false);
        text.insert(0, number);
    }

    /** Its lines that print something, without white space at their ends, and without what is crossed out beside other print. */
    public List<String> lines() {
        endRaised(false);
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == LINE_END) {
                String line = stripped(from, at);
                if (!line.isEmpty()) {
                    lines.add(CrossedOut.without(line));
                }
                from = at + 1;
            }
        }
        return lines;
    }

    private String stripped(int from, int to) {
        int begin = from;
        int end = to;
        while (begin < end && isWhite(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    /** No-break spaces too, with which empty cells are filled. */
    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
