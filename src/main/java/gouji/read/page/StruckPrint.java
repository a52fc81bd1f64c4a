package gouji.read.page;

import gouji.document.Box;
import gouji.read.characters.CrossedOut;
import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Print with a line drawn through its middle, as long as itself. Right beside other print it is what stood there before and is left out;
 * what stands alone keeps its stroke.
 */
final class StruckPrint {

    /** In ems, from the top of a glyph's box: lines further up or down run over or under print. */
    private static final double HIGHEST = 0.33;
    private static final double LOWEST = 0.75;

    /** In ems: thicker lines are bars. */
    private static final double THICKEST = 0.15;

    /** In ems, by which a line may be longer or shorter than its print at each end. */
    private static final double OVER = 0.4;
    private static final double SHORT = 0.3;

    /** In ems; a line through print goes on over spaces, one between columns over more. */
    private static final double SPACE = 1.2;

    /** In ems, between print crossed out and what stands in its place. */
    private static final double BESIDE = 0.6;

    private static final double SAME_LINE = 0.35;

    /** In points: pieces of a line so near to each other are one, as the dashes of a ruling are. */
    private static final double NEAR = 4;
    private static final double SAME_HEIGHT = 0.3;

    /** In points, from a line's end: there it meets an upright one, as rulings do. */
    private static final double MEETS = 1;

    private final List<Ruling> upright;
    private final NavigableMap<Double, List<Glyph>> byMiddle = new TreeMap<>();
    private final double largest;

    private StruckPrint(PageContent page) {
        List<Glyph> level = page.glyphs().stream().filter(g -> g.direction() == Direction.RIGHTWARDS && g.confidence() == 1).toList();
        level.forEach(g -> byMiddle.computeIfAbsent(g.centreY(), y -> new ArrayList<>()).add(g));
        largest = level.stream().mapToDouble(Glyph::em).max().orElse(0);
        upright = page.rulings().stream().filter(r -> !r.horizontal()).toList();
    }

    /** The page with neither such lines nor what they leave out. */
    static PageContent resolved(PageContent page) {
        StruckPrint print = new StruckPrint(page);
        Set<Ruling> strokes = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Glyph>> runs = new ArrayList<>();
        for (List<Ruling> line : lines(page.rulings())) {
            List<Glyph> run = print.through(line);
            if (!run.isEmpty()) {
                strokes.addAll(line);
                runs.add(run);
            }
        }
        return strokes.isEmpty() ? page : page.with(print.without(runs, page.glyphs()),
                page.rulings().stream().filter(r -> !strokes.contains(r)).toList());
    }

    /** The level lines of a page, each with all its pieces. */
    private static List<List<Ruling>> lines(List<Ruling> rulings) {
        List<Ruling> level = rulings.stream().filter(Ruling::horizontal).sorted(Comparator.comparingDouble(Ruling::position)).toList();
        List<List<Ruling>> lines = new ArrayList<>();
        for (int from = 0, to; from < level.size(); from = to) {
            to = from + 1;
            while (to < level.size() && level.get(to).position() - level.get(to - 1).position() <= SAME_HEIGHT) {
                to++;
            }
            List<Ruling> line = new ArrayList<>();
            double end = Double.NEGATIVE_INFINITY;
            for (Ruling r : level.subList(from, to).stream().sorted(Comparator.comparingDouble(Ruling::start)).toList()) {
                if (!line.isEmpty() && r.start() - end > NEAR) {
                    lines.add(line);
                    line = new ArrayList<>();
                }
                line.add(r);
                end = line.size() == 1 ? r.end() : Math.max(end, r.end());
            }
            lines.add(line);
        }
        return lines;
    }

    /** The print that a line runs through; empty where it is another line. */
    private List<Glyph> through(List<Ruling> line) {
        double y = line.get(0).position();
        double start = line.get(0).start();
        double end = line.stream().mapToDouble(Ruling::end).max().orElseThrow();
        double thickness = line.stream().mapToDouble(Ruling::thickness).max().orElseThrow();
        List<Glyph> run = byMiddle.subMap(y - largest, true, y + largest, true).values().stream().flatMap(List::stream)
                .filter(g -> g.centreX() > start && g.centreX() < end && y > g.box().top() + HIGHEST * g.em() && y < g.box().top() + LOWEST * g.em())
                .sorted(Comparator.comparingDouble(g -> g.box().left())).toList();
        if (run.stream().allMatch(g -> g.isBlank() || isDash(g)) || meetsUpright(y, start, end)) {
            return List.of();
        }
        double em = run.get(0).em();
        double right = run.get(0).box().left();
        for (Glyph g : run) {
            if (g.box().left() - right > SPACE * em) {
                return List.of();
            }
            right = Math.max(right, g.box().right());
        }
        double left = run.get(0).box().left();
        boolean fits = start > left - OVER * em && start < left + SHORT * em && end < right + OVER * em && end > right - SHORT * em;
        return fits && thickness <= THICKEST * em ? run : List.of();
    }

    private static boolean isDash(Glyph g) {
        return g.text().codePoints().allMatch(c -> Character.getType(c) == Character.DASH_PUNCTUATION || Character.getType(c) == Character.MATH_SYMBOL);
    }

    private boolean meetsUpright(double y, double start, double end) {
        return upright.stream().anyMatch(r -> r.start() <= y + MEETS && r.end() >= y - MEETS
                && (Math.abs(r.position() - start) <= MEETS || Math.abs(r.position() - end) <= MEETS));
    }

    private List<Glyph> without(List<List<Glyph>> runs, List<Glyph> all) {
        Set<Glyph> struck = Collections.newSetFromMap(new IdentityHashMap<>());
        runs.forEach(struck::addAll);
        Set<Glyph> left = Collections.newSetFromMap(new IdentityHashMap<>());
        List<List<Glyph>> open = new ArrayList<>(runs);
        // what stands beside something left out that stands beside other print goes with it
        while (open.removeIf(run -> standsBeside(run, struck, left) && left.addAll(run))) {
            // again
        }
        Map<Glyph, Glyph> firsts = new IdentityHashMap<>();
        runs.stream().filter(run -> left.contains(run.get(0))).forEach(run -> firsts.put(run.get(0), new Glyph(" ", box(run))));
        return all.stream().filter(g -> !left.contains(g) || firsts.containsKey(g))
                .map(g -> firsts.containsKey(g) ? firsts.get(g) : struck.contains(g) ? g.withText(CrossedOut.of(g.text())) : g)
                .collect(Collectors.toList());
    }

    private static Box box(List<Glyph> run) {
        return run.stream().map(Glyph::box).reduce(Box::union).orElseThrow();
    }

    private boolean standsBeside(List<Glyph> run, Set<Glyph> struck, Set<Glyph> left) {
        Box box = box(run);
        double em = run.get(0).em();
        double baseline = run.get(0).baseline();
        return byMiddle.subMap(box.top() - largest, true, box.bottom() + largest, true).values().stream().flatMap(List::stream)
                .anyMatch(g -> !g.isBlank() && (!struck.contains(g) || left.contains(g)) && !run.contains(g)
                        && Math.abs(g.baseline() - baseline) <= SAME_LINE * em
                        && Math.max(g.box().left() - box.right(), box.left() - g.box().right()) <= BESIDE * em && !parted(g.box(), box));
    }

    private boolean parted(Box a, Box b) {
        double from = Math.min(middle(a), middle(b));
        double to = Math.max(middle(a), middle(b));
        double y = (a.top() + a.bottom()) / 2;
        return upright.stream().anyMatch(r -> r.position() > from && r.position() < to && r.start() <= y && r.end() >= y);
    }

    private static double middle(Box box) {
        return (box.left() + box.right()) / 2;
    }
}
