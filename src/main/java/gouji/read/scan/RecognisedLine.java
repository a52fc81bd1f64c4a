package gouji.read.scan;

import java.util.List;
import java.util.function.Predicate;
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

    /** Characters with a box of their own that show how high the print is, at the least. */
    private static final int ENOUGH = 3;

    /** Of a line's height, what characters have that do not lie flat. */
    private static final double UPRIGHT = 0.6;

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
        Area line = area();
        Predicate<Sign> own = sign -> sign.area().top() > line.top() || sign.area().bottom() < line.bottom();
        int[] all = heights(sign -> true);
        int[] told = heights(own);
        boolean shared = signs.stream().filter(own.negate()).count() > 1;
        boolean enough = shared && told.length >= ENOUGH && 4 * told.length >= all.length && usual(told) >= UPRIGHT * line.height();
        double tallest = TALLEST * usual(enough ? told : all);
        return signs.stream().filter(sign -> !enough || own.test(sign)).map(Sign::area).filter(a -> a.height() <= tallest)
                .reduce(Area::union).orElseThrow();
    }

    /** Of the line's ideographs that pass, the lowest first. */
    private int[] heights(Predicate<Sign> passes) {
        return signs.stream().filter(s -> s.text().codePoints().anyMatch(Character::isIdeographic)).filter(passes)
                .mapToInt(s -> s.area().height()).sorted().toArray();
    }

    private static double usual(int[] heights) {
        return heights.length == 0 ? Double.POSITIVE_INFINITY : heights[(int) (FULL_HEIGHT * heights.length)];
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
