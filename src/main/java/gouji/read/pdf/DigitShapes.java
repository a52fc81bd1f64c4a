package gouji.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How digits look. A file can say that a glyph is a 3 and show a 7: people see the 7. Of some 4,240 digits in 420 text fonts one was
 * taken for another when its own kind of font was not among the examples, and of 100 false names 98 were found.
 */
final class DigitShapes {

    /** Of likeness, from -1 to 1: so much more must another digit look like the glyph. */
    private static final double CLEARLY_MORE = 0.08;

    /** What looks less like any digit is an ornament. */
    private static final double LIKE = 0.75;

    /** By digit. */
    private static final List<List<double[]>> EXAMPLES = examples();

    private DigitShapes() {
    }

    /** The digit that a glyph said to be another one clearly looks like; the one that it is said to be where it does not. */
    static char seen(char said, GeneralPath outline) {
        if (outline == null || outline.getBounds2D().isEmpty()) {
            return said;
        }
        double[] look = unit(blurred(Ink.of(outline)));
        double best = -1;
        char seen = said;
        double asSaid = likeness(look, said);
        // most digits look as they should: nothing can look clearly more like one
        for (char other = '0'; other <= '9' && asSaid + CLEARLY_MORE < 1; other++) {
            double likeness = other == said ? -1 : likeness(look, other);
            if (likeness > best) {
                best = likeness;
                seen = other;
            }
        }
        return best > LIKE && best > asSaid + CLEARLY_MORE ? seen : said;
    }

    private static double likeness(double[] look, char digit) {
        return EXAMPLES.get(digit - '0').stream().mapToDouble(example -> likeness(look, example)).max().orElse(-1);
    }

    private static double likeness(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Each square with its neighbours, so that a stroke may lie a little beside that of an example. */
    private static double[] blurred(double[] ink) {
        return smoothed(smoothed(ink, 1, Ink.ACROSS), Ink.ACROSS, Ink.DOWN);
    }

    /**
     * @param step   from a square to its neighbour
     * @param length of a line of neighbours
     */
    private static double[] smoothed(double[] ink, int step, int length) {
        double[] smooth = new double[ink.length];
        for (int i = 0; i < ink.length; i++) {
            int place = i / step % length;
            double before = place == 0 ? 0 : ink[i - step];
            double after = place == length - 1 ? 0 : ink[i + step];
            smooth[i] = (before + 2 * ink[i] + after) / 4;
        }
        return smooth;
    }

    private static double[] unit(double[] values) {
        double mean = 0;
        for (double v : values) {
            mean += v / values.length;
        }
        double squares = 0;
        double[] unit = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            unit[i] = values[i] - mean;
            squares += unit[i] * unit[i];
        }
        for (int i = 0; i < values.length; i++) {
            unit[i] /= Math.sqrt(squares) + 1e-9;
        }
        return unit;
    }

    private static List<List<double[]>> examples() {
        try (InputStream list = DigitShapes.class.getResourceAsStream("digits.txt")) {
            List<List<double[]>> examples = new ArrayList<>();
            IntStream.range(0, 10).forEach(digit -> examples.add(new ArrayList<>()));
            new String(list.readAllBytes(), StandardCharsets.US_ASCII).lines().filter(line -> !line.startsWith("#"))
                    .forEach(line -> examples.get(line.charAt(0) - '0')
                            .add(unit(line.substring(2).chars().mapToDouble(c -> Character.digit(c, 36)).toArray())));
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
