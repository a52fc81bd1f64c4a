package gouji.analysis.narrative;

import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import gouji.language.Characters;
import gouji.language.Plain;

/**
 * A paragraph in plain characters without white space, each knowing where it is printed.
 *
 * @param origins for each {@code char} of the text, its index in {@code raw}; one more at the end
 */
public record PlacedText(Paragraph paragraph, String raw, String text, int[] origins) {

    /** @param characters tell what a plain character is */
    public static PlacedText of(Paragraph paragraph, Characters characters) {
        String raw = paragraph.text();
        Plain plain = characters.plain(raw);
        StringBuilder text = new StringBuilder();
        int[] origins = new int[plain.text().length() + 1];
        for (int i = 0; i < plain.text().length(); i++) {
            char c = plain.text().charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                origins[text.length()] = plain.origins()[i];
                text.append(c);
            }
        }
        origins[text.length()] = raw.length();
        return new PlacedText(paragraph, raw, text.toString(), origins);
    }

    /** The print of the characters from begin to end, without white space at its ends. */
    String print(int begin, int end) {
        return raw.substring(origins[begin], origins[end]).strip();
    }

    /** Where the character is printed. */
    Place place(int index) {
        int at = origins[index];
        for (Print print : paragraph.prints()) {
            if (at < print.text().length()) {
                return print.place() instanceof LinePlace line
                        ? new LinePlace(line.line(), line.column() + print.text().codePointCount(0, at))
                        : print.place();
            }
            at -= print.text().length();
        }
        return paragraph.place();
    }

    /** How sure it is that the characters from begin to end are what is printed: as sure as the least sure of them. */
    public double confidence(int begin, int end) {
        double least = 1;
        int from = 0;
        for (Print print : paragraph.prints()) {
            int to = from + print.text().length();
            if (from < origins[end] && to > origins[begin]) {
                least = Math.min(least, print.confidence(Math.max(0, origins[begin] - from),
                        Math.min(print.text().length(), origins[end] - from)));
            }
            from = to;
        }
        return least;
    }
}
