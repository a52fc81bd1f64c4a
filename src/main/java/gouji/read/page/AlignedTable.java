package gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Makes rows and cells of lines that are known to be one table. */
final class AlignedTable {

    private final List<ChunkLine> lines;
    private final TableColumns columns;
    private final double pitch;
    private final Rulings rules;
    private final List<Extent> rows = new ArrayList<>();
    private final List<AlignedCell> cells = new ArrayList<>();

    /**
     * @param lines from top to bottom
     * @param rules that are drawn between the lines
     */
    AlignedTable(List<ChunkLine> lines, TableColumns columns, Rulings rules) {
        this.lines = lines;
        this.columns = columns;
        this.rules = rules;
        this.pitch = pitch();
    }

    /** The distance of two lines in one cell: the least of any two lines under each other. */
    private double pitch() {
        double em = columns.em();
        double least = 2 * em;
        List<Chunk> all = lines.stream().flatMap(l -> l.chunks().stream()).filter(c -> !c.isFigure()).toList();
        for (Chunk a : all) {
            for (Chunk b : all) {
                double distance = b.centreY() - a.centreY();
                if (distance > 0.8 * em && distance < least && a.box().left() < b.box().right() && b.box().left() < a.box().right()) {
                    least = distance;
                }
            }
        }
        return least;
    }

    AlignedGrid.Layout layout() {
        List<ChunkLine> section = new ArrayList<>();
        boolean words = false;
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = kind(i);
            boolean wordsNow = kind == Kind.WORDS || kind == Kind.LABELS && words && wordsFollow(i);
            if (i == 0 && kind == Kind.LABELS) {
                wordsNow = wordsFollow(i);
            }
            if (wordsNow != words && !section.isEmpty()) {
                add(section, words);
                section = new ArrayList<>();
            }
            words = wordsNow;
            section.add(lines.get(i));
        }
        add(section, words);
        return new AlignedGrid.Layout(columns.edges(), rows, cells);
    }

    private enum Kind { FIGURES, WORDS, LABELS }

    private Kind kind(int i) {
        ChunkLine line = lines.get(i);
        if (!figures(line).isEmpty() || line.isRowOfWords(columns.figures()) && isBelowFigures(i)
                || i + 1 < lines.size() && line.isPartOfFigures(lines.get(i + 1))) {
            return Kind.FIGURES;
        }
        List<Chunk> over = line.chunks().stream().filter(columns::isOver).toList();
        if (over.isEmpty()) {
            return Kind.LABELS;
        }
        boolean continued = i > 0 && over.size() == 1 && figures(lines.get(i - 1)).stream()
                .anyMatch(f -> f.box().left() < over.get(0).box().right() && f.box().right() > over.get(0).box().left()
                        && over.get(0).centreY() - f.centreY() < 1.4 * columns.em());
        return continued ? Kind.FIGURES : Kind.WORDS;
    }

    private List<Chunk> figures(ChunkLine line) {
        return TableColumns.figures(line, columns.figures());
    }

    private boolean isBelowFigures(int i) {
        return lines.subList(0, i).stream().anyMatch(l -> !figures(l).isEmpty());
    }

    private boolean wordsFollow(int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            Kind kind = kind(j);
            if (kind != Kind.LABELS) {
                return kind == Kind.WORDS;
            }
        }
        return false;
    }

    private void add(List<ChunkLine> section, boolean words) {
        if (words) {
            new HeaderRows(columns, pitch).add(section, rows, cells);
        } else {
            new BodyRows(columns, pitch, rules.horizontal()).add(section, rows, cells);
        }
    }
}
