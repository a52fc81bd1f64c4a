package gouji.read.ofd;

import java.util.Arrays;

/** The offsets of {@code DeltaX} and {@code DeltaY}: how far each character stands from the one before. */
final class Offsets {

    private static final String REPEATED = "g";

    private Offsets() {
    }

    /**
     * @param text   numbers; {@code g n v} stands for n times v. Too few go on as the last one does
     * @param needed how many there must be
     * @return that many, or none where the text has none
     */
    static double[] of(String text, int needed) {
        String[] words = Numbers.words(text);
        if (words.length == 0) {
            return new double[0];
        }
        double[] offsets = new double[needed];
        int given = 0;
        for (int w = 0; w < words.length && given < needed; w++) {
            int times = 1;
            if (words[w].equalsIgnoreCase(REPEATED)) {
                if (w + 2 >= words.length) {
                    throw new IllegalArgumentException("offsets: " + words[w]);
                }
                times = (int) Numbers.of(words[w + 1]);
                w += 2;
            }
            double offset = Numbers.of(words[w]);
            int end = Math.min(needed, given + Math.max(0, times));
            Arrays.fill(offsets, given, end, offset);
            given = end;
        }
        Arrays.fill(offsets, given, needed, given == 0 ? 0 : offsets[given - 1]);
        return offsets;
    }

    /** How many a text gives, or 0 where that would take counting. */
    static int given(String text) {
        String[] words = Numbers.words(text);
        return Arrays.asList(words).contains(REPEATED) ? 0 : words.length;
    }
}
