package gouji.read.text;

import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts whose cells are parted by always as many spaces, or one full-width space, whatever stands in them: these part cells as a tab
 * does, and lay out no columns.
 */
final class EvenGaps {

    private static final int FEWEST_ROWS = 3;

    private EvenGaps() {
    }

    /**
     * Whether labels of several lengths have the same gap behind them, which no column of figures under each other leaves, and so has
     * nearly everything else; a wider one, with empty cells in it, is a multiple.
     */
    static boolean in(List<Line> lines) {
        if (lines.stream().anyMatch(Line::tabbed)) {
            return false;
        }
        List<Line> rows = lines.stream().filter(EvenGaps::labelled).toList();
        Set<Integer> behind = rows.stream().map(row -> gaps(row).get(0)).collect(Collectors.toSet());
        Set<Integer> lengths = rows.stream().map(row -> Pieces.of(row).get(0).end()).collect(Collectors.toCollection(TreeSet::new));
        if (behind.size() != 1 || lengths.size() < FEWEST_ROWS) {
            return false;
        }
        int gap = behind.iterator().next();
        List<Integer> all = rows.stream().flatMap(row -> gaps(row).stream()).toList();
        return all.stream().allMatch(each -> each % gap == 0)
                && all.stream().filter(each -> each == gap).count() * 2 > all.size();
    }

    /** A row with words and behind them figures. */
    private static boolean labelled(Line line) {
        List<Span> pieces = Pieces.of(line);
        return pieces.size() > 1 && !Pieces.figure(line, pieces.get(0)) && !Pieces.figures(line).isEmpty();
    }

    private static List<Integer> gaps(Line line) {
        List<Span> pieces = Pieces.of(line);
        return IntStream.range(1, pieces.size()).mapToObj(k -> pieces.get(k).begin() - pieces.get(k - 1).end()).toList();
    }

    /** The lines with a tab in the place of the first of such spaces, so that all else stays where it is. */
    static List<Line> tabbed(List<Line> lines) {
        int gap = lines.stream().filter(EvenGaps::labelled).map(row -> gaps(row).get(0)).findFirst().orElseThrow();
        List<Line> tabbed = new ArrayList<>();
        for (Line line : lines) {
            StringBuilder text = new StringBuilder(line.text());
            List<Span> pieces = Pieces.of(line);
            for (int k = 1; k < pieces.size(); k++) {
                for (int at = pieces.get(k - 1).end(); at + gap <= pieces.get(k).begin(); at += gap) {
                    text.setCharAt(at, '\t');
                }
            }
            tabbed.add(new Line(line.number(), line.column(), text.toString(), line.blanks()));
        }
        return tabbed;
    }
}
