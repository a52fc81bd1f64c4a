package gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** A visual line cut where its print leaves a gap, or a ruling runs down between. */
record ChunkLine(List<Chunk> chunks) {

    /** In ems. Chinese is set solid, and justified lines are not stretched as far. */
    private static final double GAP = 0.42;

    /** @return from top to bottom */
    static List<ChunkLine> of(int page, List<Glyph> glyphs, List<Ruling> verticals) {
        return Lines.of(page, glyphs).stream().map(line -> cut(line, verticals)).toList();
    }

    private static ChunkLine cut(TextLine line, List<Ruling> verticals) {
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
        double y = b.centreY();
        return verticals.stream().anyMatch(v -> v.position() > a.centreX() && v.position() < b.centreX()
                && v.start() <= y && v.end() >= y);
    }

    double top() {
        return chunks.stream().mapToDouble(c -> c.box().top()).min().orElseThrow();
    }

    double bottom() {
        return chunks.stream().mapToDouble(c -> c.box().bottom()).max().orElseThrow();
    }

    double left() {
        return chunks.get(0).box().left();
    }

    double right() {
        return chunks.get(chunks.size() - 1).box().right();
    }

    double em() {
        return chunks.get(0).em();
    }

    double centreY() {
        return (top() + bottom()) / 2;
    }

    List<Chunk> figures() {
        return chunks.stream().filter(Chunk::isFigure).toList();
    }
}
