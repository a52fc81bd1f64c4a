package gouji.read.text;

import gouji.document.Print;
import gouji.read.text.Layout.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Decides what a line without a tab is to the table whose last cell stands before it: more of that cell, whose line was broken; a
 * cell that lost its tab; or the end of the table. The seam shows it: marks and brackets at the break, the width of the
 * cell (a broken line is no longer than the lines above it), blank lines, and whether the table goes on behind.
 */
final class Seam {

    /** What a line is to the table before it. */
    enum Verdict { CONTINUES, BEGINS_CELL, ENDS }

    /** More lines than a cell with one character a line has. */
    private static final int TALLEST_CELL = 24;
    private static final int LONGEST_LINE = 60;
    /** As long as the shortest headings above tables, longer than what a narrow cell puts into one line. */
    private static final int HEADING = 8;
    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_UNIT = 2;

    private final List<Line> lines;
    private final List<Layout> layouts;

    Seam(List<Line> lines, List<Layout> layouts) {
        this.lines = lines;
        this.layouts = layouts;
    }

    /**
     * @param cell the lines of the last cell so far
     * @param at   index of a line without a tab
     */
    Verdict at(List<Print> cell, int at) {
        Line line = lines.get(at);
        String text = line.print();
        if (line.blanks() > 1 || line.tabbed() || cell.size() >= TALLEST_CELL || CellText.pageNumber(text)) {
            return Verdict.ENDS;
        }
        String before = cell.stream().map(Print::text).collect(Collectors.joining());
        if (before.isEmpty()) {
            return afterEmpty(line, text, at);
        } else if (CellText.figure(before)) {
            return afterFigure(line, text, before, at);
        }
        if (line.attached() && CellText.item(text) && !CellText.unclosed(before) && figureFollows(at)) {
            return Verdict.BEGINS_CELL;
        }
        return afterText(text, before, cell.get(cell.size() - 1).text(), at) ? Verdict.CONTINUES : Verdict.ENDS;
    }

    private Verdict afterEmpty(Line line, String text, int at) {
        if (line.attached() && CellText.figure(text) && cellFollows(at)) {
            return Verdict.CONTINUES;
        }
        return label(text, at) ? Verdict.BEGINS_CELL : Verdict.ENDS;
    }

    private Verdict afterFigure(Line line, String text, String before, int at) {
        boolean unit = Character.isDigit(before.codePointBefore(before.length())) && CellText.length(text) <= LONGEST_UNIT;
        boolean rest = line.attached() && (unit || CellText.wordless(text));
        if (CellText.note(text) || rest) {
            return Verdict.CONTINUES;
        }
        return label(text, at) ? Verdict.BEGINS_CELL : Verdict.ENDS;
    }

    private boolean afterText(String text, String before, String above, int at) {
        Line line = lines.get(at);
        boolean goesOn = goesOn(at);
        int length = CellText.length(text);
        int width = CellText.length(above);
        if (CellText.unclosed(before)) {
            return length <= LONGEST_LINE && (line.attached() || goesOn);
        } else if (length > LONGEST_LINE || length > Math.max(width, HEADING) && CellText.endsSentence(text)) {
            return false;
        } else if (CellText.goesOn(before, text)) {
            return line.attached() || goesOn;
        } else if (CellText.wordless(text)) {
            return line.attached();
        }
        boolean figures = figureFollows(at);
        boolean wider = length > width + 2;
        if (line.attached()) {
            boolean title = CellText.numbered(text) || length >= HEADING && !attachedAfter(at);
            return goesOn ? figures || !wider || !title : length <= width + 1;
        } else if (!goesOn || figures) {
            return goesOn;
        }
        boolean title = CellText.numbered(text) && length >= SHORTEST_TITLE || length >= HEADING && !attachedAfter(at);
        return !title && length <= width + 1;
    }

    /** A row's label, or part of one, without its tab: a figure stands right behind, which no heading has. */
    private boolean label(String text, int at) {
        return CellText.length(text) <= LONGEST_LINE && !CellText.wordless(text) && figureFollows(at);
    }

    private boolean cellFollows(int at) {
        return at + 1 < lines.size() && attachedAfter(at) && layouts.get(at + 1).kind() == Kind.CELL;
    }

    private boolean attachedAfter(int at) {
        return at + 1 < lines.size() && lines.get(at + 1).attached();
    }

    private boolean figureFollows(int at) {
        int next = nextCell(at);
        return next > 0 && lines.get(next).attached() && CellText.figure(lines.get(next).print());
    }

    private boolean goesOn(int at) {
        return nextCell(at) > 0;
    }

    /** The next line that is a cell, with nothing but short lines and single blank ones between; -1 if there is none. */
    private int nextCell(int at) {
        for (int next = at + 1; next < Math.min(lines.size(), at + TALLEST_CELL); next++) {
            if (lines.get(next).blanks() > 1) {
                return -1;
            } else if (layouts.get(next).kind() != Kind.PLAIN) {
                return layouts.get(next).kind() == Kind.CELL ? next : -1;
            } else if (CellText.length(lines.get(next).print()) > LONGEST_LINE) {
                return -1;
            }
        }
        return -1;
    }
}
