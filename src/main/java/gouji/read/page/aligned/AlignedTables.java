package gouji.read.page.aligned;

import gouji.read.drawn.PageContent;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.OpenGrid;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds tables without rulings, or with too few of them, by figures that stand under each other. */
public final class AlignedTables {

    /** Lines of a page above the first figures of a table that goes on from the page before: a header and a broken label. */
    private static final int MOST_BEFORE_CONTINUED = 12;

    /** Lines of a page number and the like under a table. */
    private static final int FURNITURE = 2;

    /** In ems; a page number stands further than this below the table. */
    private static final double APART_FROM_TABLE = 1.8;

    private final PageLines lines;
    private final AlignedTables pageBefore;
    private final TableColumns before;
    private final List<Found> found = new ArrayList<>();
    private AlignedRegion lastRegion;

    /** The part of a table that stands on this page. */
    private record Found(SpreadTable table, int part) {
    }

    private AlignedTables(PageLines lines, AlignedTables pageBefore) {
        this.lines = lines;
        this.pageBefore = pageBefore;
        this.before = pageBefore == null ? TableColumns.NONE : pageBefore.atEnd();
    }

    /**
     * Those of each part of a page.
     *
     * @param bands      of the page's rulings
     * @param ruled      the page's tables that rulings make
     * @param pageBefore what was found on it; a header at its foot is added to it
     */
    public static List<AlignedTables> of(PageContent page, List<Rulings> bands, List<OpenGrid> ruled, List<AlignedTables> pageBefore) {
        List<PageLines> parts = PageLines.of(page, bands, ruled);
        List<AlignedTables> all = new ArrayList<>();
        for (PageLines part : parts) {
            boolean first = parts.stream().noneMatch(p -> p.count() > FURNITURE && p.bottom() < part.top());
            all.add(new AlignedTables(part, first ? above(part, pageBefore) : null));
        }
        all.forEach(AlignedTables::find);
        return all;
    }

    /** Of the parts that a page ends with, the lowest that stands above this part of the next page; null where none does. */
    private static AlignedTables above(PageLines part, List<AlignedTables> pageBefore) {
        Extent width = part.extent();
        return pageBefore.stream().filter(t -> pageBefore.stream().noneMatch(o -> o.lines.count() > FURNITURE && o.lines.top() > t.lines.bottom()))
                .filter(t -> t.lines.extent().left() < width.right() && t.lines.extent().right() > width.left())
                .max(Comparator.comparingDouble(t -> t.lines.bottom())).orElse(null);
    }

    /** To be asked when all pages have been looked at. */
    public List<AlignedGrid> found() {
        return found.stream().map(f -> f.table().grid(f.part())).toList();
    }

    /** The columns of the table that the page ends with, page numbers aside; none where it ends with text. */
    private TableColumns atEnd() {
        return lastRegion != null && lastRegion.last >= lines.count() - 1 - FURNITURE ? found.get(found.size() - 1).table().columns()
                : TableColumns.NONE;
    }

    private void find() {
        for (int i = 0; i < lines.count(); i++) {
            boolean first = i <= MOST_BEFORE_CONTINUED && found.isEmpty() && !before.isNone();
            if (lines.isFree(i) && lines.get(i).figures().size() >= (first || lines.mayBeRow(i) ? 1 : 2)) {
                i = find(i, first) ? lastRegion.last : i;
            }
        }
    }

    private void add(AlignedRegion region, List<ChunkLine> headerBefore) {
        lines.take(region.first, region.last);
        TablePart part = lines.part(region);
        SpreadTable table = new SpreadTable();
        if (!headerBefore.isEmpty()) {
            table.add(TablePart.unruled(headerBefore), region.columns);
            pageBefore.found.add(new Found(table, 0));
        }
        if (!region.known.isNone() && new ColumnFinder(List.of(part), region.columns).find().continues(before)) {
            table = pageBefore.found.get(pageBefore.found.size() - 1).table();
        }
        table.add(part, region.columns);
        found.add(new Found(table, table.parts() - 1));
        lastRegion = region;
    }

    /** @return whether there is a table */
    private boolean find(int seed, boolean first) {
        List<ChunkLine> headedBefore = first && goesOn(seed) ? headedBefore(seed) : List.of();
        boolean goesOn = first && goesOn(seed) && headedBefore.isEmpty();
        AlignedRegion r = new AlignedRegion(lines, seed, goesOn ? before : TableColumns.NONE);
        if (!goesOn && headedBefore.isEmpty() && r.body.get(0).figures().size() < 2 && lines.label(seed).isEmpty()) {
            return false;
        }
        r.growFigures();
        RegionEnds ends = new RegionEnds(lines, r);
        int words = ends.growUp();
        List<ChunkLine> headerBefore = goesOn || words > 0 || r.first > FURNITURE || pageBefore == null || !headedBefore.isEmpty() ? headedBefore
                : pageBefore.header(ends);
        boolean rows = r.strong > 1 || lines.areBeside() && r.body.size() > 1 || !lines.areBeside() && lines.mayBeRow(seed);
        if (!goesOn && !rows && r.columns.size() < ChunkLine.MANY && words < 2 && headerBefore.isEmpty()) {
            return false;
        }
        ends.growDown();
        add(r, headerBefore);
        return true;
    }

    /** The header at the foot of the page before, below its last table, of one that begins here with columns that stand where those of that table do. */
    private List<ChunkLine> headedBefore(int seed) {
        AlignedRegion own = new AlignedRegion(lines, seed, TableColumns.NONE);
        own.growFigures();
        RegionEnds ends = new RegionEnds(lines, own);
        return ends.header(lines, own.first - 1).words() > 0 ? List.of() : pageBefore.header(ends);
    }

    /** The words at the foot of this page over the columns of a table that the next page begins with; page numbers aside. */
    private List<ChunkLine> header(RegionEnds table) {
        int last = lines.count() - 1;
        for (int skipped = 0; skipped < FURNITURE && last > 0 && isApart(last); skipped++) {
            last--;
        }
        RegionEnds.HeaderFound header = table.header(lines, last);
        if (header.words() < 2 || !table.region().isHeadedBy(lines.between(header.first(), last))) {
            return List.of();
        }
        lines.take(header.first(), last);
        return lines.between(header.first(), last);
    }

    private boolean isApart(int line) {
        return lines.get(line).chunks().size() == 1 && lines.distance(line - 1) > APART_FROM_TABLE * lines.get(line - 1).em()
                || !lines.get(line).figures().isEmpty();
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
