package gouji.read.page.line;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cuts apart what stands so close that it reads as one, and is told by its places to be several words or figures. */
record ChunkCuts(Chunk chunk) {

    /** In ems, between words of neighbouring columns. */
    private static final double LEAST_GAP = 0.08;

    /** In ems, from the middle of a word to that of its column. */
    private static final double NEAR_MIDDLE = 0.6;

    /** In ems, from an end of a word to that of its column where cells are set flush. */
    private static final double NEAR_END = 0.2;

    /** In ems, where nothing but its place tells a word from that before it. */
    private static final double EXACT = 0.05;

    /** The words or figures if each stands over the middle of one column and a gap is between them, or else the whole. */
    List<Chunk> between(List<Extent> columns) {
        List<Extent> over = chunk.over(columns);
        if (over.size() < 2 || over.size() > glyphs().size()) {
            return List.of(chunk);
        }
        double least = leastGap(over.size() - 1);
        List<Chunk> parts = parts(i -> gapBefore(i) > least);
        boolean each = parts.size() == over.size();
        for (int k = 0; each && k < parts.size(); k++) {
            each = isOf(over.get(k), parts.get(k).box());
        }
        return each ? parts : List.of(chunk);
    }

    /** The words of which each but the first begins exactly at one of the places, and has a gap before it. */
    List<Chunk> at(List<Double> begins) {
        return parts(i -> gapBefore(i) > LEAST_GAP * chunk.em()
                && begins.stream().anyMatch(x -> Math.abs(x - glyphs().get(i).box().left()) < EXACT * chunk.em()));
    }

    /**
     * A label and the figure close behind it that begins, has its middle or ends exactly where those of a column do: in a table set as
     * narrow as its longest label. Else the whole.
     */
    List<Chunk> beforeFigure(List<Extent> columns) {
        for (int i = 1; !chunk.isFigure() && i < glyphs().size(); i++) {
            if (gapBefore(i) > LEAST_GAP * chunk.em() && endsWord(i - 1)) {
                Chunk figure = Chunk.of(glyphs().subList(i, glyphs().size()));
                if (figure.isFigure() && columns.stream().anyMatch(column -> isExactlyOf(column, figure))) {
                    return List.of(Chunk.of(glyphs().subList(0, i)), figure);
                }
            }
        }
        return List.of(chunk);
    }

    private List<Glyph> glyphs() {
        return chunk.glyphs();
    }

    /** @param begins tells of a glyph whether a part begins with it */
    private List<Chunk> parts(IntPredicate begins) {
        List<Chunk> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i < glyphs().size(); i++) {
            if (begins.test(i)) {
                parts.add(Chunk.of(glyphs().subList(begin, i)));
                begin = i;
            }
        }
        parts.add(begin == 0 ? chunk : Chunk.of(glyphs().subList(begin, glyphs().size())));
        return parts;
    }

    private boolean endsWord(int glyph) {
        int c = glyphs().get(glyph).text().codePointAt(0);
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.END_PUNCTUATION || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    private boolean isExactlyOf(Extent column, Chunk figure) {
        double ends = Math.min(Math.abs(figure.box().left() - column.left()), Math.abs(figure.box().right() - column.right()));
        return Math.min(Math.abs(figure.centreX() - column.centre()), ends) < EXACT * chunk.em();
    }

    /** Whether a word has its middle, its begin or its end where a column has it. */
    private boolean isOf(Extent column, Box word) {
        return Math.abs((word.left() + word.right()) / 2 - column.centre()) < NEAR_MIDDLE * chunk.em()
                || Math.abs(word.left() - column.left()) < NEAR_END * chunk.em() || Math.abs(word.right() - column.right()) < NEAR_END * chunk.em();
    }

    /** Wider than those within a column, where glyphs may be set apart, too. */
    private double leastGap(int betweenColumns) {
        double[] gaps = IntStream.range(1, glyphs().size()).mapToDouble(this::gapBefore).sorted().toArray();
        return LEAST_GAP * chunk.em() + (betweenColumns < gaps.length ? Math.max(0, gaps[gaps.length - 1 - betweenColumns]) : 0);
    }

    private double gapBefore(int glyph) {
        return glyphs().get(glyph).box().left() - glyphs().get(glyph - 1).box().right();
    }
}
