package gouji.read.scan;

import java.util.List;
import java.util.stream.Collectors;

/** A line of print as Tesseract recognised it, from left to right. */
record RecognisedLine(List<Sign> signs) {

    /**
     * One character.
     *
     * @param area       in the picture, in pixels
     * @param confidence from 0 to 1
     * @param opensWord  whether white space stands before it
     */
    record Sign(String text, Area area, double confidence, boolean opensWord) {
    }

    /** Part of the characters of a line that are lower than the rest, at the most, for strokes that lie flat. */
    private static final double FULL_HEIGHT = 0.75;

    /** To the height of a full character. */
    private static final double TALLEST = 1.25;

    RecognisedLine {
        signs = List.copyOf(signs);
    }

    String text() {
        return signs.stream().map(Sign::text).collect(Collectors.joining());
    }

    /** Round all signs. */
    Area area() {
        return signs.stream().map(Sign::area).reduce(Area::union).orElseThrow();
    }

    /**
     * Round all signs but those taller than the characters around them: where Tesseract does not find a sign's own box it gives
     * that of the line, which may reach into the next line.
     */
    Area areaOfPrint() {
        int[] heights = signs.stream().filter(s -> s.text().codePoints().anyMatch(Character::isIdeographic))
                .mapToInt(s -> s.area().height()).sorted().toArray();
        double tallest = heights.length == 0 ? Double.POSITIVE_INFINITY : TALLEST * heights[(int) (FULL_HEIGHT * heights.length)];
        return signs.stream().map(Sign::area).filter(a -> a.height() <= tallest).reduce(Area::union).orElseThrow();
    }

    double confidence() {
        return signs.stream().mapToDouble(Sign::confidence).min().orElse(0);
    }

    /** The same signs, all equally sure. */
    RecognisedLine withConfidence(double confidence) {
        return new RecognisedLine(signs.stream().map(s -> new Sign(s.text(), s.area(), confidence, s.opensWord())).toList());
    }

    /** The same signs, no digit more sure than that. */
    RecognisedLine withDigitsAtMost(double confidence) {
        return new RecognisedLine(signs.stream().map(s -> s.text().codePoints().noneMatch(Character::isDigit) ? s
                : new Sign(s.text(), s.area(), Math.min(confidence, s.confidence()), s.opensWord())).toList());
    }
}
