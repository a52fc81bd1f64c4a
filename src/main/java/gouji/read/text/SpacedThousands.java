package gouji.read.text;

import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a single space sets the thousands of a number apart: what stands before it makes no column of figures, as no row has any there that
 * three digits do not follow.
 *
 * @param lines of one page
 */
record SpacedThousands(List<Line> lines, Columns columns) {

    private static final Pattern FIRST = Pattern.compile("-?[1-9]\\d{0,2}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}");

    /** For each line the ends of the words that a space parts from the rest of their number. */
    List<Set<Integer>> joints() {
        List<List<Span>> words = lines.stream().map(Pieces::words).toList();
        BitSet figures = figures(words);
        List<Set<Integer>> joints = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Set<Integer> own = new HashSet<>();
            for (int k = 0; k < words.get(i).size(); k++) {
                Span word = words.get(i).get(k);
                int taken = figures.nextSetBit(column(lines.get(i), word.begin()));
                if (isSetApart(lines.get(i), words.get(i), k) && (taken < 0 || taken >= column(lines.get(i), word.end()))) {
                    own.add(word.end());
                }
            }
            joints.add(own);
        }
        return joints;
    }

    /** Columns of the page in which figures stand, but for those that may be thousands. */
    private BitSet figures(List<List<Span>> words) {
        BitSet figures = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            for (int k = 0; k < words.get(i).size(); k++) {
                Span word = words.get(i).get(k);
                if (Pieces.figure(lines.get(i), word) && !isSetApart(lines.get(i), words.get(i), k)) {
                    figures.set(column(lines.get(i), word.begin()), column(lines.get(i), word.end()));
                }
            }
        }
        return figures;
    }

    private int column(Line line, int at) {
        return columns.width(line.text().substring(0, at));
    }

    private static boolean isSetApart(Line line, List<Span> words, int at) {
        if (at + 1 == words.size()) {
            return false;
        }
        Span first = words.get(at);
        Span group = words.get(at + 1);
        return group.begin() == first.end() + 1 && FIRST.matcher(text(line, first)).matches() && GROUP.matcher(text(line, group)).matches();
    }

    private static String text(Line line, Span span) {
        return line.text().substring(span.begin(), span.end());
    }
}
