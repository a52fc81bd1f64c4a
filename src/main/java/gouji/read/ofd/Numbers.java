package gouji.read.ofd;

import java.util.regex.Pattern;

/** Numbers as they stand in attributes. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,]+");

    /** In millimetres and ten kilometres off, nothing is print. */
    private static final double FARTHEST = 1e7;

    private Numbers() {
    }

    /** @throws IllegalArgumentException if it is none, or one beyond any page */
    static double of(String text) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("no number: " + text.substring(0, Math.min(text.length(), 40)));
        }
        double value = Double.parseDouble(text);
        if (Math.abs(value) > FARTHEST) {
            throw new IllegalArgumentException("too large a number: " + text);
        }
        return value;
    }

    static double[] exactly(int count, String text) {
        String[] words = words(text);
        if (words.length != count) {
            throw new IllegalArgumentException(count + " numbers expected: " + text.substring(0, Math.min(text.length(), 60)));
        }
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = of(words[i]);
        }
        return numbers;
    }

    /** The parts between white space (or commas, which some producers write). */
    static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : BETWEEN.split(stripped);
    }
}
