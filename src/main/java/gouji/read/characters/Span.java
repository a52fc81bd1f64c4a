package gouji.read.characters;

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
    private static final Pattern BOLD = Pattern.compile("(\\*{2,3}|__)(?=\\S)(?:(?!\\1).)+(?<=\\S)\\1");

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
        Matcher bold = BOLD.matcher(print);
        if (bold.matches()) {
            int mark = bold.group(1).length();
            return stripped(text, span.begin + mark, span.end - mark);
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
