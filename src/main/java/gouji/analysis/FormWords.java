package gouji.analysis;

import gouji.analysis.naming.Names;
import gouji.document.Cell;
import gouji.fact.Axis;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which words that a document prints name rows and columns of the tables of its format. */
final class FormWords {

    /** Of a name. */
    private static final double SURE = 0.9;

    private final CellStage cells;
    private final Names names;
    private final List<FormTable> forms;
    private final Map<FormTable, Set<String>> rows = new HashMap<>();
    private final Map<FormTable, Set<String>> columns = new HashMap<>();

    FormWords(CellStage cells, Names names, List<FormTable> forms) {
        this.cells = cells;
        this.names = names;
        this.forms = forms;
        for (FormTable form : forms) {
            rows.put(form, form.blocks().stream().map(FormBlock::rows).flatMap(List::stream).map(FormRow::path).flatMap(List::stream).collect(Collectors.toSet()));
            columns.put(form, form.blocks().stream().map(FormBlock::columns).flatMap(List::stream).flatMap(List::stream).collect(Collectors.toSet()));
        }
    }

    List<FormTable> forms() {
        return forms;
    }

    /** The normal form of what a cell prints. */
    String text(Cell cell) {
        return cells.cut(cell, 0).text();
    }

    boolean isFigure(Cell cell) {
        return cells.isFigure(cell);
    }

    boolean isWords(Cell cell) {
        return cells.isWords(cell);
    }

    /** How many of the texts name columns of a table. */
    int columns(Set<String> texts, FormTable form) {
        return named(texts, Axis.COLUMN, columns.get(form));
    }

    /** How many of the texts name rows of a table. */
    int rows(Set<String> texts, FormTable form) {
        return named(texts, Axis.ROW, rows.get(form));
    }

    private int named(Set<String> texts, Axis axis, Set<String> wanted) {
        return (int) texts.stream().filter(text -> wanted.stream().anyMatch(name -> names.weight(axis, text, name) > 0)).count();
    }

    /** Whether a word surely names a row of some table. */
    boolean isRow(Cell cell) {
        return rows.values().stream().anyMatch(wanted -> isNamed(cell, Axis.ROW, wanted.stream()));
    }

    /** Whether a word surely names a column of a table by itself. */
    boolean isColumn(Cell cell, FormTable form) {
        return isNamed(cell, Axis.COLUMN, paths(form).map(path -> path.get(path.size() - 1)));
    }

    /** Whether a word surely names what the figures of a column are told apart by: a row of a table, of one printed in one row a group of columns. */
    boolean isRowOrGroup(Cell cell, FormTable form) {
        return form.across() ? isNamed(cell, Axis.COLUMN, paths(form).flatMap(path -> path.subList(0, path.size() - 1).stream()))
                : isNamed(cell, Axis.ROW, rows.get(form).stream());
    }

    private static Stream<List<String>> paths(FormTable form) {
        return form.blocks().stream().flatMap(block -> block.columns().stream());
    }

    private boolean isNamed(Cell cell, Axis axis, Stream<String> wanted) {
        String text = text(cell);
        return wanted.anyMatch(name -> names.weight(axis, text, name) >= SURE);
    }
}
