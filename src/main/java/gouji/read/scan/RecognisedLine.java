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
