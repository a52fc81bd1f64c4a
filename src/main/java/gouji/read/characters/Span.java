package gouji.read.characters;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a line that is print. White space around it is none, nor are the marks of Markdown for a heading or for bold type,
 * which say how the print looks.
 *
 * @param begin index of its first character in the line
 * @param end   index behind its last one
 */
public record Span(int begin, int end) {

    private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+(?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]+#+$");
    private static final List<String> BOLD = List.of("***", "**", "__");

    /** The print between two indexes of a line. */
    public static Span of(String text, int from, int to) {
        Span span = stripped(text, from, to);
        String print = text.substring(span.begin, span.end);
        Matcher heading = HEADING.matcher(print);
        if (heading.lookingAt()) {
            Matcher closing = CLOSING.matcher(print);
            span = stripped(text, span.begin + heading.end(), closing.find() ? span.begin + closing.start() : span.end);
            print = text.substring(span.begin, span.end);
        }
        for (String mark : BOLD) {
            int close = print.length() - mark.length();
            if (print.startsWith(mark) && close > mark.length() && print.indexOf(mark, mark.length()) == close
                    && !Character.isWhitespace(print.charAt(mark.length())) && !Character.isWhitespace(print.charAt(close - 1))) {
                return stripped(text, span.begin + mark.length(), span.end - mark.length());
            }
        }
        return span;
    }

    private static Span stripped(String text, int from, int to) {
        int begin = White.begin(text, from, to);
        return new Span(begin, White.end(text, begin, to));
    }

    public boolean empty() {
        return begin >= end;
    }
}
