package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.document.Table;
import gouji.fact.NarrowParts;
import gouji.rules.FormBlock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Parts of a table that print fewer columns of figures than the form has, with no header to say which these are. */
final class LackingColumns {

    private final NamedTable table;

    private LackingColumns(NamedTable table) {
        this.table = table;
    }

    /** @param form the id that facts give the table */
    static Optional<NarrowParts> of(String form, Reading reading) {
        NamedTable table = reading.table();
        LackingColumns lacking = new LackingColumns(table);
        List<NarrowPart> parts = new ArrayList<>();
        int blank = 0;
        for (Table printed : table.cutting().form().across() ? List.<Table>of() : table.cutting().tables()) {
            List<CutRow> rows = table.cutting().rows().stream().filter(row -> row.table() == printed.id()).toList();
            Optional<NarrowPart> part = lacking.part(printed, rows);
            parts.addAll(part.stream().toList());
            blank += part.map(each -> blank(rows, each.begin())).orElse(0);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new NarrowParts(form, blank, EmptyColumnChoices.of(reading, parts)));
    }

    private Optional<NarrowPart> part(Table printed, List<CutRow> rows) {
        List<FormBlock> blocks = table.rows().stream().filter(row -> row.row().table() == printed.id()).map(PlacedRow::block)
                .filter(Objects::nonNull).distinct().toList();
        boolean headed = table.headers().stream().anyMatch(header -> header.table() == printed.id());
        boolean even = printed.grid() == Table.Grid.SPANS || rows.stream().mapToInt(row -> row.cells().size()).distinct().count() == 1;
        int begin = rows.stream().flatMap(row -> row.figures().stream()).mapToInt(CutCell::column).min().orElse(0);
        if (headed || !even || blocks.size() != 1 || begin == 0) {
            return Optional.empty();
        }
        int columns = rows.stream().mapToInt(CutRow::width).max().orElse(0) - begin;
        int demanded = blocks.get(0).columns().size();
        boolean summed = rows.stream().filter(row -> row.figures().size() > 1).allMatch(LackingColumns::isSummed);
        return columns < demanded ? Optional.of(new NarrowPart(printed.id(), begin, columns, demanded, summed)) : Optional.empty();
    }

    private static boolean isSummed(CutRow row) {
        List<CutCell> figures = row.figures();
        BigDecimal sum = BigDecimal.ZERO;
        for (CutCell figure : figures) {
            if (figure.reading().value() == null) {
                return false;
            }
            sum = sum.add(figure.reading().value());
        }
        BigDecimal last = figures.get(figures.size() - 1).reading().value();
        return sum.compareTo(last.add(last)) == 0;
    }

    private static int blank(List<CutRow> rows, int begin) {
        return (int) rows.stream().filter(row -> !row.figures().isEmpty()).flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() >= begin && cell.isBlank()).count();
    }
}
