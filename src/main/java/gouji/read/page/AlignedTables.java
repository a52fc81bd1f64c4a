package gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rulings, or with too few of them, by figures that stand under each other. */
final class AlignedTables {

    /** Lines of a page above the first figures of a table that goes on from the page before: a header and a broken label. */
    private static final int MOST_BEFORE_CONTINUED = 12;

    /** Lines of a page number and the like under a table. */
    private static final int FURNITURE = 2;

    private final PageLines lines;
    private final TableColumns before;
    private final List<AlignedGrid> found = new ArrayList<>();
    private AlignedRegion lastRegion;
    private TableColumns lastColumns = TableColumns.NONE;

    private AlignedTables(PageLines lines, TableColumns before) {
        this.lines = lines;
        this.before = before;
    }

    /**
     * @param ruled  the page's tables that rulings make
     * @param before the columns of the table that the page before ends with, or none
     */
    static AlignedTables of(PageContent page, List<OpenGrid> ruled, TableColumns before) {
        AlignedTables tables = new AlignedTables(PageLines.of(page, ruled), before);
        tables.find();
        return tables;
    }

    List<AlignedGrid> found() {
        return found;
    }

    /** The columns of the table that the page ends with, page numbers aside; none where it ends with text. */
    TableColumns atEnd() {
        return lastRegion != null && lastRegion.last >= lines.count() - 1 - FURNITURE ? lastColumns : TableColumns.NONE;
    }

    private void find() {
        for (int i = 0; i < lines.count(); i++) {
            boolean first = i <= MOST_BEFORE_CONTINUED && found.isEmpty() && !before.isNone();
            if (lines.isFree(i) && lines.get(i).figures().size() >= (first ? 1 : 2)) {
                AlignedRegion region = region(i, first);
                if (region != null) {
                    add(region);
                    i = region.last;
                }
            }
        }
    }

    private void add(AlignedRegion region) {
        lines.take(region.first, region.last);
        List<ChunkLine> own = lines.between(region.first, region.last);
        Rulings rules = new Rulings(lines.across(region.left, region.right),
                lines.down(own.get(0).top(), own.get(own.size() - 1).bottom()));
        TableColumns columns = TableColumns.of(own, region.columns, rules);
        lastColumns = region.known.isEmpty() ? columns : columns.continuing(before);
        lastRegion = region;
        found.add(AlignedGrid.of(new AlignedTable(own, lastColumns, rules).layout()));
    }

    private AlignedRegion region(int seed, boolean first) {
        boolean goesOn = first && goesOn(seed);
        AlignedRegion r = new AlignedRegion(lines, seed, goesOn ? before.figures() : List.of());
        if (!goesOn && r.body.get(0).figures().size() < 2) {
            return null;
        }
        r.growFigures();
        RegionEnds ends = new RegionEnds(lines, r);
        int header = ends.growUp();
        if (!goesOn && r.strong < 2 && r.columns.size() < ChunkLine.MANY && header < 2) {
            return null;
        }
        ends.growDown();
        return r;
    }

    /** Whether all figures of a line, with a label beside them, stand under columns of the page before. */
    private boolean goesOn(int line) {
        double begin = before.figures().get(0).left();
        boolean labelled = false;
        for (int j = Math.max(0, line - 1); j <= Math.min(lines.count() - 1, line + 1); j++) {
            labelled |= Math.abs(lines.get(j).centreY() - lines.get(line).centreY()) < lines.get(line).em()
                    && lines.get(j).chunks().stream().anyMatch(c -> !c.isFigure() && c.box().right() < begin);
        }
        return labelled && lines.get(line).figures().stream().allMatch(c -> before.figures().stream().anyMatch(c::overlaps));
    }
}
