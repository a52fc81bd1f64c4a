package gouji.read.page.aligned;

import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.List;

/** A table known by its print, on one page or over several: what its columns are, all its parts tell together. */
final class SpreadTable {

    private final List<TablePart> parts = new ArrayList<>();
    private List<Extent> figures;
    private TableColumns columns;

    /** @param figures where the figures of all parts together stand */
    void add(TablePart part, List<Extent> figures) {
        parts.add(part);
        this.figures = figures;
        columns = null;
    }

    int parts() {
        return parts.size();
    }

    TableColumns columns() {
        if (columns == null) {
            columns = new ColumnFinder(parts, figures).find();
        }
        return columns;
    }

    AlignedGrid grid(int part) {
        Spacing spacing = Spacing.of(parts, columns());
        List<AlignedTable> all = parts.stream().map(p -> new AlignedTable(p, columns(), spacing)).toList();
        boolean ruled = parts.stream().anyMatch(p -> !p.rules().horizontal().isEmpty());
        boolean parted = ruled && all.stream().mapToInt(AlignedTable::ruledRows).sum() > 1 && all.stream().allMatch(AlignedTable::isParted);
        return AlignedGrid.of(all.get(part).layout(parted, part > 0, part + 1 < parts.size()));
    }
}
