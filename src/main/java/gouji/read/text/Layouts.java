package gouji.read.text;

import gouji.read.text.Layout.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides for each line how it takes part in a table, by the run of lines with tabs or pipes in which it stands: a file may
 * hold tables of several layouts, and text that is merely indented by a tab.
 */
final class Layouts {

    private final List<Line> lines;
    private final Layout[] layouts;

    private Layouts(List<Line> lines) {
        this.lines = lines;
        this.layouts = new Layout[lines.size()];
    }

    /** The layout of each line, in their order. */
    static List<Layout> of(List<Line> lines) {
        Layouts found = new Layouts(lines);
        Arrays.fill(found.layouts, Layout.PLAIN);
        found.markPipes();
        found.markTabs();
        found.dropSentences(0, 1);
        found.dropSentences(lines.size() - 1, -1);
        for (int from = 0; from < lines.size();) {
            int to = found.end(from, Kind.TABS);
            found.judge(from, to);
            from = Math.max(from + 1, to);
        }
        found.keepRowsTogether();
        return List.of(found.layouts);
    }

    private void markPipes() {
        for (int from = 0; from < lines.size();) {
            int to = from;
            while (to < lines.size() && (to == from || lines.get(to).attached()) && PipeLines.possible(lines.get(to))) {
                to++;
            }
            if (PipeLines.table(lines.subList(from, to))) {
                Arrays.fill(layouts, from, to, Layout.PIPES);
            }
            from = Math.max(from + 1, to);
        }
    }

    private void markTabs() {
        for (int i = 0; i < layouts.length; i++) {
            Line line = lines.get(i);
            if (layouts[i].kind() == Kind.PLAIN && line.tabbed()
                    && (TabShape.of(line).interior() || !CellText.prose(line.print()))) {
                layouts[i] = Layout.TABS;
            }
        }
    }

    /** A sentence behind a tab is an indented paragraph if no cell stands right before or behind it. */
    private void dropSentences(int from, int step) {
        for (int i = from; i >= 0 && i < layouts.length; i += step) {
            boolean alone = (i == 0 || !lines.get(i).attached() || layouts[i - 1].kind() != Kind.TABS)
                    && (i + 1 == layouts.length || !lines.get(i + 1).attached() || layouts[i + 1].kind() != Kind.TABS);
            boolean sentence = layouts[i].kind() == Kind.TABS && CellText.endsSentence(lines.get(i).print())
                    && !TabShape.of(lines.get(i)).interior() && !CellText.figure(lines.get(i).print());
            if (sentence && alone) {
                layouts[i] = Layout.PLAIN;
            }
        }
    }

    /** Cells if nearly all lines of the run have the same tabs around their print and none within, else rows. */
    private void judge(int from, int to) {
        Map<TabShape, Integer> counts = new HashMap<>();
        TabShape most = null;
        for (int i = from; i < to; i++) {
            TabShape shape = TabShape.of(lines.get(i));
            if (!shape.interior() && !shape.empty()
                    && (counts.merge(shape, 1, Integer::sum) > (most == null ? 0 : counts.get(most)))) {
                most = shape;
            }
        }
        if (most == null) {
            most = new TabShape(1, 0, false, false);
        }
        int fitting = 0;
        for (int i = from; i < to; i++) {
            fitting += TabShape.of(lines.get(i)).cell(most.leading(), most.trailing()) ? 1 : 0;
        }
        int tabs = most.leading() + most.trailing();
        if (fitting == to - from || tabs <= 2 && fitting * 4 >= (to - from) * 3) {
            Arrays.fill(layouts, from, to, new Layout(Kind.CELL, most.leading(), most.trailing()));
        }
    }

    /** A row with print in one cell only looks like a cell between tabs; beside rows it is a row. */
    private void keepRowsTogether() {
        for (int from = 0; from < layouts.length;) {
            int to = Math.max(from + 1, end(from, Kind.CELL));
            Layout layout = layouts[from];
            boolean besideRows = from > 0 && layouts[from - 1].kind() == Kind.TABS
                    || to < layouts.length && layouts[to].kind() == Kind.TABS;
            if (layout.kind() == Kind.CELL && layout.leading() + layout.trailing() > 1 && besideRows) {
                Arrays.fill(layouts, from, to, Layout.TABS);
            }
            from = to;
        }
    }

    private int end(int from, Kind kind) {
        int to = from;
        while (to < layouts.length && layouts[to].kind() == kind && (to == from || lines.get(to).attached())) {
            to++;
        }
        return to;
    }
}
