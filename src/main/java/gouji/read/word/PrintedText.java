package gouji.read.word;

import java.util.ArrayList;
import java.util.List;

/** The text of a paragraph as it is put together run by run. */
public final class PrintedText {

    private static final char LINE_END = '\n';

    private final StringBuilder text = new StringBuilder();

    public void append(String more) {
        text.append(more);
    }

    public void append(int codePoint) {
        text.appendCodePoint(codePoint);
    }

    /** Raised or lowered figures belong to no number beside them: 22 with a mark of a note is not 221. */
    public void raise(String more) {
        if (text.length() > 0 && isFigure(text.codePointBefore(text.length())) && !more.isEmpty() && isFigure(more.codePointAt(0))) {
            text.append('[').append(more).append(']');
        } else {
            text.append(more);
        }
    }

    private static boolean isFigure(int codePoint) {
        return Character.isDigit(codePoint);
    }

    /** A break that the writer set; where lines end by themselves no file says. */
    public void endLine() {
        text.append(LINE_END);
    }

    /** Whether nothing but white space stands in it. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> isWhite((char) c));
    }

    /** Puts a list's number before all. */
    public void number(String number) {
        text.insert(0, number);
    }

    /** Its lines that print something, without white space at their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == LINE_END) {
                String line = stripped(from, at);
                if (!line.isEmpty()) {
                    lines.add(line);
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
