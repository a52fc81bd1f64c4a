package gouji.read.page.ruled;

import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tables whose cells are boxes of their own, a little apart ({@code border-spacing}): most of their lines have another one at that distance. */
public final class CellsApart {

    /** In points, from line to line; print has room in more. */
    private static final double MOST = 8;

    /** In points; cells stand equally far apart all over a table, but for rounding. */
    private static final double SAME = 0.75;

    /** Of all lines, those that stand so. */
    private static final double USUAL = 0.6;

    /** Fewer lines stand so by chance. */
    private static final int FEWEST = 8;

    /** More lines than in any report are not looked at. */
    private static final int MOST_LINES = 5_000;

    private final List<Double> gaps = new ArrayList<>();

    private CellsApart() {
    }

    /** How far apart two lines may be that are one ruling, in a file with the lines of these pages. */
    public static double gap(List<List<Rulings>> pages) {
        CellsApart found = new CellsApart();
        boolean apart = found.isUsual(pages, Rulings::horizontal) && found.isUsual(pages, Rulings::vertical);
        List<Double> gaps = found.gaps.stream().sorted().toList();
        double usual = gaps.isEmpty() ? Rulings.NEAR : gaps.get(gaps.size() / 2);
        return apart && gaps.stream().allMatch(gap -> Math.abs(gap - usual) <= SAME) ? usual + SAME : Rulings.NEAR;
    }

    private boolean isUsual(List<List<Rulings>> pages, Function<Rulings, List<Ruling>> side) {
        int all = 0;
        int paired = 0;
        for (List<Rulings> page : pages) {
            List<Ruling> lines = page.stream().flatMap(band -> side.apply(band).stream()).sorted(Comparator.comparingDouble(Ruling::near)).toList();
            all += lines.size();
            paired += lines.size() > MOST_LINES ? 0 : paired(lines);
        }
        return paired >= FEWEST && paired >= USUAL * all;
    }

    private int paired(List<Ruling> lines) {
        Set<Integer> paired = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size() && lines.get(j).near() - lines.get(i).far() <= MOST; j++) {
                double gap = lines.get(j).near() - lines.get(i).far();
                if (gap > Rulings.NEAR && DoubledLines.areBeside(lines.get(i), lines.get(j))) {
                    paired.add(i);
                    paired.add(j);
                    gaps.add(gap);
                }
            }
        }
        return paired.size();
    }
}
