package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes rows and cells of what one page prints of a table. */
final class AlignedTable {

    private final TablePart part;
    private final TableColumns columns;
    private final Spacing spacing;
    private final List<ChunkLine> lines;
    private final List<Section> sections;

    AlignedTable(TablePart part, TableColumns columns, Spacing spacing) {
        this.part = part;
        this.columns = columns;
        this.spacing = spacing;
        this.lines = part.lines();
        this.sections = sections();
    }

    /** Lines that follow each other: of words over the columns, or of the table's body. */
    private record Section(boolean words, List<ChunkLine> lines) {
    }

    /** How many rows there are if each stands between two rules. */
    int ruledRows() {
        return bodies().mapToInt(RuledRows::count).sum();
    }

    /** Whether no two rows stand between the same rules. */
    boolean isParted() {
        return bodies().allMatch(RuledRows::areParted);
    }

    private Stream<RuledRows> bodies() {
        return sections.stream().filter(s -> !s.words()).map(s -> RuledRows.of(s.lines(), columns, part.rules()));
    }

    /**
     * @param parted    whether rules part the rows
     * @param openAbove whether the first row may have begun on the page before
     * @param openBelow whether the last row may go on, on the next page
     */
    AlignedGrid.Layout layout(boolean parted, boolean openAbove, boolean openBelow) {
        List<Extent> rows = new ArrayList<>();
        List<AlignedCell> cells = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            Section s = sections.get(i);
            if (s.words()) {
                new HeaderRows(columns, spacing.lines(), i + 1 < sections.size() ? sections.get(i + 1).lines() : List.of()).add(s.lines(), rows, cells);
                continue;
            }
            RuledRows ruled = RuledRows.of(s.lines(), columns, part.rules());
            if (parted && ruled.partLabels()) {
                ruled.add(rows, cells);
            } else {
                boolean above = openAbove && sections.subList(0, i).stream().allMatch(Section::words);
                boolean below = openBelow && i == sections.size() - 1;
                new BodyRows(columns, spacing, part.rules().horizontal(), above, below, next(i)).add(s.lines(), rows, cells);
            }
        }
        return new AlignedGrid.Layout(columns.edges(), rows, cells);
    }

    private double next(int section) {
        return section + 1 < sections.size() ? sections.get(section + 1).lines().get(0).centreY() : Double.POSITIVE_INFINITY;
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        boolean words = false;
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = kind(i);
            words = kind == Kind.WORDS || kind == Kind.LABELS && (words || i == 0) && wordsFollow(i);
            if (i == 0 || sections.get(sections.size() - 1).words() != words) {
                sections.add(new Section(words, new ArrayList<>()));
            }
            sections.get(sections.size() - 1).lines().add(lines.get(i));
        }
        return sections;
    }

    private enum Kind { FIGURES, WORDS, LABELS }

    private Kind kind(int i) {
        ChunkLine line = lines.get(i);
        if (!figures(line).isEmpty() || line.isRowOfWords(columns.figures()) && isBelowFigures(i)) {
            return Kind.FIGURES;
        }
        List<Chunk> over = line.chunks().stream().filter(columns::isOver).toList();
        if (over.isEmpty()) {
            return Kind.LABELS;
        }
        boolean continued = i > 0 && over.size() == 1 && !isAsFarFromNext(i) && figures(lines.get(i - 1)).stream()
                .anyMatch(f -> f.box().left() < over.get(0).box().right() && f.box().right() > over.get(0).box().left()
                        && over.get(0).centreY() - f.centreY() < 1.4 * columns.em());
        return continued || isBesideFigures(i) ? Kind.FIGURES : Kind.WORDS;
    }

    /** Whether a cell's words of several lines reach above or below the figures of their row, so close that no row lies between. */
    private boolean isBesideFigures(int i) {
        return Stream.of(i - 1, i + 1).anyMatch(j -> j >= 0 && j < lines.size() && !figures(lines.get(j)).isEmpty()
                && Math.abs(lines.get(j).centreY() - lines.get(i).centreY()) < ChunkLine.SAME_ROW * columns.em());
    }

    /** Whether a line stands as far from the one above as from that below: in the middle of rows evenly set, no cell's words go on. */
    private boolean isAsFarFromNext(int i) {
        return i + 1 < lines.size()
                && lines.get(i).centreY() - lines.get(i - 1).centreY() > lines.get(i + 1).centreY() - lines.get(i).centreY() - Spacing.EVEN * columns.em();
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
}
