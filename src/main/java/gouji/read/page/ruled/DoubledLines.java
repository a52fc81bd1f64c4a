package gouji.read.page.ruled;

import gouji.read.UnreadableException;
import gouji.read.drawn.LimitExceededException;
import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that run beside each other with no room for print between them are one ruling, however many they are: a border drawn as two or
 * three lines, and the borders of two cells that stand apart.
 */
final class DoubledLines {

    /** In points. So far apart lie the outermost of two borders of three lines each; what is wider is hatched. */
    private static final double WIDEST = 18;

    /** Of the shorter of two lines, what lies beside the longer one. */
    private static final double BESIDE = 0.5;

    /** In order of their near edges. */
    private final List<Ruling> lines;
    private final int[] group;

    private DoubledLines(List<Ruling> lines) {
        this.lines = lines.stream().sorted(Comparator.comparingDouble(Ruling::near)).toList();
        this.group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
    }

    /**
     * The same lines, those of one ruling at one position; it is as thick as they are together. What is short is left as it is.
     *
     * @param gap between two lines of one ruling, at most
     */
    static List<Ruling> merged(List<Ruling> lines, double gap) {
        DoubledLines doubled = new DoubledLines(lines.stream().filter(r -> r.length() >= Rulings.SHORTEST).toList());
        doubled.findGroups(gap);
        return Stream.concat(doubled.merged().stream(), lines.stream().filter(r -> r.length() < Rulings.SHORTEST)).toList();
    }

    private void findGroups(double gap) {
        long pairs = 0;
        for (int i = 0; i < lines.size(); i++) {
            Ruling line = lines.get(i);
            for (int j = i + 1; j < lines.size() && lines.get(j).near() - line.far() <= gap; j++) {
                if (areBeside(line, lines.get(j))) {
                    group[first(j)] = first(i);
                }
                pairs++;
            }
            if (pairs > Rulings.MOST_PAIRS) {
                throw new LimitExceededException(new UnreadableException("read.page.too-many-cells", Rulings.MOST_PAIRS));
            }
        }
    }

    static boolean areBeside(Ruling a, Ruling b) {
        double shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        return shared > 0 && shared >= BESIDE * Math.min(a.length(), b.length());
    }

    private int first(int line) {
        int first = line;
        while (group[first] != first) {
            group[first] = group[group[first]];
            first = group[first];
        }
        return first;
    }

    private List<Ruling> merged() {
        List<List<Ruling>> groups = new ArrayList<>();
        lines.forEach(line -> groups.add(new ArrayList<>()));
        for (int i = 0; i < lines.size(); i++) {
            groups.get(first(i)).add(lines.get(i));
        }
        List<Ruling> out = new ArrayList<>();
        groups.forEach(g -> out.addAll(asOne(g)));
        return out;
    }

    private static List<Ruling> asOne(List<Ruling> doubled) {
        double near = doubled.stream().mapToDouble(Ruling::near).min().orElse(0);
        double far = doubled.stream().mapToDouble(Ruling::far).max().orElse(0);
        if (doubled.size() < 2 || far - near > WIDEST) {
            return doubled;
        }
        double position = Rulings.mean(doubled);
        double thickness = 2 * Math.max(position - near, far - position);
        return doubled.stream().map(line -> line.at(position).thick(thickness)).toList();
    }
}
