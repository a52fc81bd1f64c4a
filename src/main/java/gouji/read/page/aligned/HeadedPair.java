package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.List;

/**
 * A label and one figure, which make a row only where it shows that they stand in a table: two words beside each other above them, one over
 * the label and one over the figure.
 *
 * @param row the line of the figure
 */
record HeadedPair(List<ChunkLine> lines, int row) {

    /** Lines that a word over a narrow column may take. */
    private static final int MOST_LINES = 5;

    /** In ems; words of one header row stand no further above or below each other. */
    private static final double SAME_WORD = 2.2;

    boolean isHeaded() {
        ChunkLine line = lines.get(row);
        if (line.chunks().size() != 2 || line.chunks().get(0).isFigure() || !line.chunks().get(1).isFigure()) {
            return false;
        }
        Extent label = line.chunks().get(0).extent();
        Extent figure = line.chunks().get(1).extent();
        Chunk overLabel = null;
        Chunk overFigure = null;
        for (int j = row - 1; j >= Math.max(0, row - MOST_LINES) && isNear(j); j--) {
            for (Chunk c : lines.get(j).chunks()) {
                if (c.isFigure() || c.overlaps(label) == c.overlaps(figure)) {
                    return false;
                }
                overLabel = overLabel == null && c.overlaps(label) ? c : overLabel;
                overFigure = overFigure == null && c.overlaps(figure) ? c : overFigure;
            }
            if (overLabel != null && overFigure != null) {
                return Math.abs(overLabel.centreY() - overFigure.centreY()) < SAME_WORD * line.em();
            }
        }
        return false;
    }

    private boolean isNear(int above) {
        return lines.get(above + 1).centreY() - lines.get(above).centreY() < ChunkLine.ROWS_APART * lines.get(row).em();
    }
}
