package gouji.read.page.line;

import gouji.read.drawn.Glyph;
import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.List;

/** A visual line cut where its print leaves a gap, or a ruling runs down between. */
public record ChunkLine(List<Chunk> chunks) {

    /** In ems; rows of one table follow each other at most so far apart. */
    public static final double ROWS_APART = 4.5;

    /** In ems. Chinese is set solid, and justified lines are not stretched as far. */
    private static final double GAP = 0.42;

    /** In ems: lines that lie closer to each other overlap, so they stand in one row. */
    public static final double SAME_ROW = 0.8;

    /** A line of so many figures and little else is a table by itself. */
    public static final int MANY = 5;

    /** @return from top to bottom */
    public static List<ChunkLine> of(int page, List<Glyph> glyphs, List<Ruling> verticals) {
        return CountedLines.marked(BrokenFigures.joined(Lines.of(page, glyphs).stream().map(line -> cut(line, verticals)).toList()));
    }

    private static ChunkLine cut(TextLine line, List<Ruling> all) {
        double y = (line.box().top() + line.box().bottom()) / 2;
        List<Ruling> verticals = all.stream().filter(v -> v.start() <= y && v.end() >= y).toList();
        List<Chunk> chunks = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        Glyph before = null;
        for (Glyph g : line.glyphs()) {
            if (g.isBlank()) {
                continue;
            }
            if (before != null && isCut(before, g, verticals)) {
                chunks.add(Chunk.of(open));
                open = new ArrayList<>();
            }
            open.add(g);
            before = g;
        }
        chunks.add(Chunk.of(open));
        return new ChunkLine(chunks);
    }

    private static boolean isCut(Glyph a, Glyph b, List<Ruling> verticals) {
        if (b.box().left() - a.box().right() > GAP * Math.max(a.em(), b.em())) {
            return true;
        }
        return verticals.stream().anyMatch(v -> v.position() > a.centreX() && v.position() < b.centreX());
    }

    public double top() {
        return chunks.stream().mapToDouble(c -> c.box().top()).min().orElseThrow();
    }

    public double bottom() {
        return chunks.stream().mapToDouble(c -> c.box().bottom()).max().orElseThrow();
    }

    public double left() {
        return chunks.get(0).box().left();
    }

    public double right() {
        return chunks.get(chunks.size() - 1).box().right();
    }

    public double em() {
        return chunks.get(0).em();
    }

    /** Of what stands in one line, where there is such. */
    public double centreY() {
        double top = chunks.stream().filter(c -> !c.isBroken()).mapToDouble(c -> c.box().top()).min().orElse(top());
        double bottom = chunks.stream().filter(c -> !c.isBroken()).mapToDouble(c -> c.box().bottom()).max().orElse(bottom());
        return (top + bottom) / 2;
    }

    public List<Chunk> figures() {
        return chunks.stream().filter(Chunk::isFigure).toList();
    }

    /**
     * Whether beside a label there stand, under the columns, words in place of figures: quantities with their units, or one and
     * the same character.
     */
    public boolean isRowOfWords(List<Extent> columns) {
        double begin = columns.get(0).left();
        List<Chunk> labels = chunks.stream().filter(c -> c.box().right() < begin).toList();
        List<Chunk> under = chunks.subList(labels.size(), chunks.size());
        return !labels.isEmpty() && !under.isEmpty() && under.stream().noneMatch(Chunk::isFigure)
                && under.stream().allMatch(c -> columns.stream().anyMatch(c::overlaps))
                && (under.stream().allMatch(Chunk::isQuantity)
                || under.stream().allMatch(c -> c.isLetter() && c.text().equals(under.get(0).text())));
    }

    /** The same line, figures of the columns cut off the labels close before them. */
    public ChunkLine cutBeforeFigures(List<Extent> columns) {
        List<Chunk> cut = chunks.stream().flatMap(c -> new ChunkCuts(c).beforeFigure(columns).stream()).toList();
        return cut.size() == chunks.size() ? this : new ChunkLine(cut);
    }

    /** The same line, words cut apart that begin where others do. */
    public ChunkLine cutAt(List<Double> begins) {
        return new ChunkLine(chunks.stream().flatMap(c -> new ChunkCuts(c).at(begins).stream()).toList());
    }

    /** The same line, words cut apart that each stand over one of the columns: in narrow columns they nearly touch. */
    public ChunkLine cutBetween(List<Extent> columns) {
        List<Chunk> cut = chunks.stream().flatMap(c -> new ChunkCuts(c).between(columns).stream()).toList();
        return cut.size() == chunks.size() ? this : new ChunkLine(cut);
    }
}
