package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import java.util.List;

/**
 * How closely a table is set, in points.
 *
 * @param em    the size of its print
 * @param lines the distance of two lines in one cell
 * @param rows  the least distance of two rows of figures; infinite where there is but one
 */
record Spacing(double em, double lines, double rows) {

    /** In ems; lines nearer than this overlap. */
    private static final double LEAST = 0.8;

    /** In ems; the distance of lines where none stand under each other. */
    private static final double USUAL = 2;

    /** In ems; rows this much further apart than lines are told from them. */
    private static final double TOLD_APART = 0.3;

    /** In ems; by so much may lines that are evenly set be further apart than others. */
    static final double EVEN = 0.05;

    /** In ems; lines further apart than this may be rows. */
    private static final double WIDE = 1.55;

    /** Whether rows follow each other as closely as lines of one label do: then lines beside no figures may well be blank rows. */
    boolean isDense() {
        return rows <= lines + TOLD_APART * em || rows == Double.POSITIVE_INFINITY || lines > WIDE * em;
    }

    /** Whether lines so far apart are of one cell: nearer than rows are, where these are further apart. */
    boolean isNextLine(double distance) {
        return distance < lines + LabelRows.SAME_PITCH * em && (rows - lines < EVEN * em || distance < (lines + rows) / 2);
    }

    static Spacing of(List<TablePart> parts, TableColumns columns) {
        double em = columns.em();
        double lines = USUAL * em;
        double rows = Double.POSITIVE_INFINITY;
        for (TablePart part : parts) {
            List<Chunk> words = part.lines().stream().flatMap(l -> l.chunks().stream()).filter(c -> !c.isFigure()).toList();
            for (Chunk a : words) {
                for (Chunk b : words) {
                    double distance = b.centreY() - a.centreY();
                    if (distance > LEAST * em && distance < lines && a.overlaps(b.extent())) {
                        lines = distance;
                    }
                }
            }
            double before = Double.NEGATIVE_INFINITY;
            for (ChunkLine line : part.lines()) {
                List<Chunk> figures = TableColumns.figures(line, columns.figures());
                if (!figures.isEmpty()) {
                    double at = figures.get(0).centreY();
                    rows = at - before > LEAST * em ? Math.min(rows, at - before) : rows;
                    before = at;
                }
            }
        }
        return new Spacing(em, lines, rows);
    }
}
