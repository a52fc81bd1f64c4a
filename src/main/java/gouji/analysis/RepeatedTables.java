package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.LabelsAbove;
import gouji.analysis.naming.Names;
import gouji.analysis.naming.TableNames;
import gouji.document.Table;
import gouji.fact.TableAgain;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Stage {@code copies}: printed tables that are taken for the same table of the form in, those that print the same rows out. What a page break
 * parted is held against the other print as one: the piece at the foot of a page may have one row, which alone shows nothing.
 */
final class RepeatedTables {

    static final String NAME = "copies";

    /** So many pieces are no report's table: each would be held against each. */
    private static final int MOST_TABLES = 100;

    private final TableStage tables;
    private final Names names;
    private final Map<Integer, String> captions;

    RepeatedTables(TableStage tables, Names names) {
        this.tables = tables;
        this.names = names;
        this.captions = tables.captions();
    }

    /** What a table prints in the places of a form's rows, or of the columns of one printed as one row. */
    private record Printed(Table table, Map<Integer, List<String>> figures) {

        boolean sharesWith(Copy copy) {
            return figures.keySet().stream().anyMatch(row -> copy.figure(row) != null);
        }
    }

    /** One print of a form's table: the pieces that page breaks made of it, no row in two of them. */
    private record Copy(List<Printed> pieces) {

        List<String> figure(int row) {
            return pieces.stream().map(piece -> piece.figures().get(row)).filter(Objects::nonNull).findFirst().orElse(null);
        }

        List<Integer> rows() {
            return pieces.stream().flatMap(piece -> piece.figures().keySet().stream()).toList();
        }

        Table first() {
            return pieces.get(0).table();
        }
    }

    /** Each piece of a print of a form's table beside each other print of it that has some of the same rows. */
    List<TableAgain> of(FormTable form, List<Table> claimed) {
        if (claimed.size() < 2 || claimed.size() > MOST_TABLES) {
            return List.of();
        }
        TableNames rows = new TableNames(form, names);
        List<Copy> copies = copies(claimed.stream().map(table -> new Printed(table, form.across() ? columns(table, form) : rows(table, rows))).toList());
        List<TableAgain> found = new ArrayList<>();
        for (Copy one : copies) {
            for (Copy other : copies) {
                List<Integer> shared = one.rows().stream().filter(row -> other.figure(row) != null).toList();
                if (one != other && !shared.isEmpty()) {
                    one.pieces().forEach(piece -> found.add(again(form, piece, one, other, shared)));
                }
            }
        }
        return found;
    }

    private TableAgain again(FormTable form, Printed piece, Copy own, Copy other, List<Integer> shared) {
        List<String> differing = shared.stream().filter(piece.figures()::containsKey)
                .flatMap(row -> differing(fields(form, row), piece.figures().get(row), other.figure(row)).stream()).toList();
        return new TableAgain(piece.table().id(), other.first().id(), form.id(), shared.size(), own.rows().size(),
                captions.get(own.first().id()), captions.get(other.first().id()), differing, piece.table().place());
    }

    /** Pieces belong together until one prints a row again. One without figures is the header of the next. */
    private static List<Copy> copies(List<Printed> pieces) {
        List<Copy> copies = new ArrayList<>();
        List<Printed> headers = new ArrayList<>();
        for (Printed piece : pieces) {
            if (piece.figures().isEmpty()) {
                headers.add(piece);
                continue;
            }
            if (copies.isEmpty() || piece.sharesWith(copies.get(copies.size() - 1))) {
                copies.add(new Copy(new ArrayList<>()));
            }
            copies.get(copies.size() - 1).pieces().addAll(headers);
            copies.get(copies.size() - 1).pieces().add(piece);
            headers.clear();
        }
        return copies;
    }

    private Map<Integer, List<String>> rows(Table table, TableNames rows) {
        Map<Integer, List<String>> printed = new LinkedHashMap<>();
        for (CutRow row : LabelsAbove.joined(tables.rows(table))) {
            List<String> figures = figures(row);
            if (!figures.isEmpty()) {
                rows.nearest(row).ifPresent(named -> printed.putIfAbsent(named, figures));
            }
        }
        return printed;
    }

    /** Of the first row with a figure for each column. */
    private Map<Integer, List<String>> columns(Table table, FormTable form) {
        int count = form.blocks().get(0).columns().size();
        Map<Integer, List<String>> printed = new LinkedHashMap<>();
        tables.rows(table).stream().map(RepeatedTables::figures).filter(figures -> figures.size() == count).findFirst().ifPresent(figures -> {
            for (int j = 0; j < count; j++) {
                printed.put(j, List.of(figures.get(j)));
            }
        });
        return printed;
    }

    private static List<String> figures(CutRow row) {
        return row.figures().stream().map(CutCell::text).toList();
    }

    /** The fields of a row, or the one of a column where there is one row only. */
    private static List<String> fields(FormTable form, int at) {
        List<FormRow> rows = form.blocks().stream().flatMap(block -> block.rows().stream()).toList();
        return form.across() ? rows.get(0).fields().subList(at, at + 1) : rows.get(at).fields();
    }

    /** Of the fields of a row those that two prints of it tell differently; all where a blank leaves open which figure is whose. */
    private static List<String> differing(List<String> fields, List<String> own, List<String> other) {
        if (own.size() != fields.size() || other.size() != fields.size()) {
            return own.equals(other) ? List.of() : fields;
        }
        return IntStream.range(0, fields.size()).filter(i -> !own.get(i).equals(other.get(i))).mapToObj(fields::get).toList();
    }
}
