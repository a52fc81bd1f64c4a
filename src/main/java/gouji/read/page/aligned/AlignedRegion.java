package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lines of one table in the making, known by the columns that their figures make. */
final class AlignedRegion {

    private final PageLines lines;
    int first;
    int last;
    int strong = 1;
    List<Extent> columns;
    final TableColumns known;
    final List<ChunkLine> body = new ArrayList<>();
    private final List<Chunk> labels = new ArrayList<>();
    double left;
    double right;
    double em;

    /**
     * @param lines of the whole page
     * @param line  that the table begins with
     * @param known columns of the same table on the page before, or none
     */
    AlignedRegion(PageLines lines, int line, TableColumns known) {
        this.lines = lines;
        this.known = known;
        first = line;
        last = line;
        add(line);
    }

    /** Takes a line of figures, above the others or below. */
    private void add(int line) {
        body.add(line < first ? 0 : body.size(), lines.get(line));
        columns = FigureColumns.of(body, known.figures());
        first = Math.min(first, line);
        last = Math.max(last, line);
        lines.label(line).ifPresent(labels::add);
        left = Stream.concat(body.stream().map(ChunkLine::left), labels.stream().map(c -> c.box().left())).min(Double::compare).orElseThrow();
        right = Math.max(body.stream().mapToDouble(ChunkLine::right).max().orElseThrow(), columns.get(columns.size() - 1).right());
        em = body.get(0).em();
    }

    /** Takes all lines of figures below the first that stand in the same columns. */
    void growFigures() {
        for (int j = last + 1; lines.isFree(j); j++) {
            ChunkLine line = lines.cutBeforeFigures(j, columns);
            if (lines.distance(j - 1) > ChunkLine.ROWS_APART * em || isText(line)) {
                break;
            }
            if (!line.figures().isEmpty() || line.isRowOfWords(columns)) {
                if (!takes(j) && !line.isRowOfWords(columns) && !goesOn(j)) {
                    break;
                }
                strong += line.figures().size() > 1 ? 1 : 0;
                add(j);
            }
        }
        partFigures();
    }

    /** Figures of narrow columns may nearly touch: where the columns are, the other rows tell. */
    private void partFigures() {
        for (int j = first; j <= last; j++) {
            int at = body.indexOf(lines.get(j));
            if (at >= 0) {
                body.set(at, lines.cut(j, columns));
            }
        }
        columns = FigureColumns.of(body, known.figures());
    }

    double figuresBegin() {
        return columns.get(0).left();
    }

    /** A line of text, not of a table: it runs from the labels far into the figures, and not in their middle. */
    boolean isText(ChunkLine line) {
        if (Math.abs(line.em() - em) > 0.2 * em || line.chunks().stream().anyMatch(Chunk::isLeader)) {
            return true;
        }
        double begin = columns.size() > 1 ? figuresBegin() - em : labelsEnd();
        double far = columns.size() > 1 ? columns.get(1).left() : figuresBegin() + 2 * em;
        return line.chunks().stream().anyMatch(c -> c.box().left() < begin
                && (c.box().right() > far && !isTitle(line, c) || c.box().right() > figuresBegin() && c.endsSentence()));
    }

    private double labelsEnd() {
        return labels.stream().mapToDouble(c -> c.box().right()).max().orElse(figuresBegin() - em);
    }

    private boolean isTitle(ChunkLine line, Chunk c) {
        if (line.chunks().size() > 1 || columns.size() == 1) {
            return line.chunks().size() == 1 && c.box().left() > left + em;
        }
        return c.box().width() < 0.5 * (right - left) && Math.abs(c.centreX() - (left + right) / 2) < 2.5 * em;
    }

    /** Whether over most columns words stand that keep to one of them. */
    boolean isHeadedBy(List<ChunkLine> header) {
        long headed = columns.stream().filter(column -> header.stream().flatMap(l -> l.chunks().stream())
                .anyMatch(c -> c.overlaps(column) && columns.stream().filter(c::overlaps).count() == 1)).count();
        return 2 * headed > columns.size();
    }

    /**
     * Where empty cells leave columns without figures, a row may have more of its figures beside the columns known so far than under
     * them: it goes on if its last one, a total, stands under the last, and no header stands between.
     */
    private boolean goesOn(int j) {
        List<Chunk> figures = lines.get(j).figures();
        boolean headed = lines.between(last + 1, j).stream().flatMap(line -> line.chunks().stream())
                .anyMatch(c -> !c.isFigure() && c.box().right() > figuresBegin());
        return !headed && figures.size() > 1 && figures.get(figures.size() - 1).overlaps(columns.get(columns.size() - 1))
                && figures.stream().allMatch(c -> columns.stream().filter(c::overlaps).count() < 2);
    }

    private boolean takes(int j) {
        ChunkLine line = lines.get(j);
        List<Chunk> figures = line.figures();
        long under = figures.stream().filter(c -> columns.stream().anyMatch(c::overlaps)).count();
        boolean labelled = line.chunks().stream().anyMatch(c -> !c.isFigure()) || figures.size() > 1 || lines.label(j).isPresent();
        return labelled && under >= 0.7 * Math.min(figures.size(), columns.size())
                && under > 0 && figures.size() <= Math.max(columns.size(), strong > 1 ? 0 : ChunkLine.MANY);
    }
}
