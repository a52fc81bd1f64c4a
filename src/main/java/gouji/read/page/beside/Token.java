package gouji.read.page.beside;

import gouji.read.drawn.Glyph;
import gouji.read.page.line.Chunk;

/**
 * A chunk and what it may be in a table.
 *
 * @param isFigure or a quantity with its unit
 * @param isLabel  words long enough for a label; a sign in place of a figure is shorter
 * @param isText   words longer than those in place of a figure
 */
record Token(Chunk chunk, boolean isFigure, boolean isLabel, boolean isText) {

    private static final int LABEL = 2;
    private static final int TEXT = 4;

    static Token of(Chunk chunk) {
        boolean figure = chunk.isFigure() || chunk.isQuantity();
        long ideographs = figure ? 0 : chunk.glyphs().stream().filter(Glyph::isWide).count();
        return new Token(chunk, figure, ideographs >= LABEL, ideographs >= TEXT);
    }

    double left() {
        return chunk.box().left();
    }

    double right() {
        return chunk.box().right();
    }
}
