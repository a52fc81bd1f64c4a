package gouji.read.text;

import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where a single space sets the thousands of a number apart: what stands before it makes no column of figures, as no row has any there that
 * three digits do not follow. In a line in which a single space parts two figures that cannot be one number it sets no thousands apart.
 *
 * @param lines of one page
 */
record SpacedThousands(List<Line> lines, Columns columns) {

    private static final Pattern FIRST = Pattern.compile("-?[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");

    /** For each line the ends of the words that a space parts from the rest of their number. */
    List<Set<Integer>> joints() {
        List<List<Span>> words = lines.stream().map(Pieces::words).toList();
        List<BitSet> apart = IntStream.range(0, lines.size()).mapToObj(i -> setApart(lines.get(i), words.get(i))).toList();
        BitSet figures = figures(words, apart);
        List<Set<Integer>> joints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            List<Span> own = words.get(i);
            joints.add(apart.get(i).stream().mapToObj(own::get).filter(word -> {
                int taken = figures.nextSetBit(column(line, word.begin()));
                return taken < 0 || taken >= column(line, word.end());
            }).map(Span::end).collect(Collectors.toSet()));
        }
        return joints;
    }

    /** Columns of the page in which figures stand, but for those that may be thousands. */
    private BitSet figures(List<List<Span>> words, List<BitSet> apart) {
        BitSet figures = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k < words.get(i).size(); k++) {
                Span word = words.get(i).get(k);
                if (Pieces.figure(lines.get(i), word) && !apart.get(i).get(k)) {
                    figures.set(column(lines.get(i), word.begin()), column(lines.get(i), word.end()));
                }
            }
        }
        return figures;
    }

    private int column(Line line, int at) {
        return columns.width(line.text().substring(0, at));
    }

    /** Which words of a line may be thousands. */
    private static BitSet setApart(Line line, List<Span> words) {
        BitSet apart = new BitSet();
        for (int k = 0; k + 1 < words.size(); k++) {
            Span first = words.get(k);
            Span next = words.get(k + 1);
            if (next.begin() > first.end() + 1) {
                continue;
            }
            if (FIRST.matcher(text(line, first)).matches() && GROUP.matcher(text(line, next)).matches()) {
                apart.set(k);
            } else if (Pieces.figure(line, first) && Pieces.figure(line, next)) {
                return new BitSet();
            }
        }
        return apart;
    }

    private static String text(Line line, Span span) {
        return line.text().substring(span.begin(), span.end());
    }
}
