package gouji.read.page;

import gouji.read.page.line.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Where running text begins and ends, and how it is spaced.
 *
 * @param left  of lines that are not indented, in points
 * @param right as far as full lines reach
 * @param em    the usual size of print
 * @param pitch the usual distance of baselines within a paragraph, or 0 where no two lines follow each other
 */
record Margins(double left, double right, double em, double pitch) {

    /** Full lines that begin furthest left are the margin if they are this part of all full lines; fewer are stray ones. */
    private static final double ENOUGH_AT_LEFT = 0.15;

    /** Many lines end early, so fewer make the right margin. */
    private static final double ENOUGH_AT_RIGHT = 0.05;

    /** Text set in full lines is about as wide as the tables between; one that reaches less far than this part is not. */
    private static final double SHORT = 0.7;

    static Margins of(List<PageText> pages) {
        List<TextLine> lines = pages.stream().flatMap(p -> p.lines().stream()).toList();
        double em = middle(lines.stream().flatMap(l -> l.glyphs().stream().map(g -> l.em())).sorted().toList(), 12);
        List<TextLine> body = lines.stream().filter(l -> Math.abs(l.em() - em) < 0.1 * em).toList();
        double right = reached(body.stream().map(l -> -l.box().right()).sorted().toList(), em, ENOUGH_AT_RIGHT);
        List<TextLine> full = body.stream().filter(l -> l.box().right() > -right - 2 * em).toList();
        double left = reached(full.stream().map(l -> l.box().left()).sorted().toList(), em, ENOUGH_AT_LEFT);
        return new Margins(left, beyondShortLines(left, -right, pages), em, pitch(pages, em));
    }

    /** Where all lines are short, none of them shows how far a full one would reach; a table that is much wider does. */
    private static double beyondShortLines(double left, double right, List<PageText> pages) {
        double widest = pages.stream().flatMap(p -> p.tables().stream()).filter(t -> !t.edges().isEmpty())
                .mapToDouble(t -> t.edges().get(t.edges().size() - 1)).max().orElse(right);
        return right - left < SHORT * (widest - left) ? widest : right;
    }

    /** Of sorted values the first that others come near to. */
    private static double reached(List<Double> sorted, double em, double part) {
        for (double value : sorted) {
            long near = sorted.stream().filter(v -> v >= value && v <= value + 0.5 * em).count();
            if (near >= part * sorted.size()) {
                return value;
            }
        }
        return sorted.isEmpty() ? 0 : sorted.get(0);
    }

    private static double pitch(List<PageText> pages, double em) {
        List<Double> distances = new ArrayList<>();
        for (PageText page : pages) {
            for (int i = 1; i < page.lines().size(); i++) {
                TextLine a = page.lines().get(i - 1);
                TextLine b = page.lines().get(i);
                double distance = b.baseline() - a.baseline();
                if (Math.abs(a.em() - em) < 0.1 * em && Math.abs(b.em() - em) < 0.1 * em && distance < 4 * em) {
                    distances.add(distance);
                }
            }
        }
        // paragraphs of one line each, set apart, may be the greater half
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 4);
    }

    private static double middle(List<Double> sorted, double otherwise) {
        return sorted.isEmpty() ? otherwise : sorted.get(sorted.size() / 2);
    }
}
