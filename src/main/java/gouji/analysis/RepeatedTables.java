package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.naming.Names;
import gouji.analysis.naming.TableNames;
import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Table;
import gouji.fact.TableAgain;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stage {@code copies}: printed tables that are taken for the same table of the form in, those that print the same rows out. */
final class RepeatedTables {

    static final String NAME = "copies";

    /** A longer line is a sentence. */
    private static final int LONGEST = 20;

    /** So many pieces are no report's table: each would be held against each. */
    private static final int MOST_TABLES = 100;

    private final TableStage tables;
    private final Names names;
    private final Map<Integer, String> captions;

    RepeatedTables(Document document, Outline outline, TableStage tables, Names names) {
        this.tables = tables;
        this.names = names;
        this.captions = captions(document, outline);
    }

    /** What a table prints in the places of a form's rows, or of the columns of one printed as one row. */
    private record Printed(Table table, Map<Integer, List<String>> figures) {
    }

    /** Each pair of a form's tables that prints some of the same rows, either way round. */
    List<TableAgain> of(FormTable form, List<Table> claimed) {
        if (claimed.size() < 2 || claimed.size() > MOST_TABLES) {
            return List.of();
        }
        TableNames rows = new TableNames(form, names);
        List<Printed> all = claimed.stream().map(table -> new Printed(table, form.across() ? columns(table, form) : rows(table, rows))).toList();
        List<TableAgain> found = new ArrayList<>();
        for (Printed one : all) {
            for (Printed other : all) {
                List<Integer> shared = one.figures().keySet().stream().filter(other.figures()::containsKey).toList();
                if (one != other && !shared.isEmpty()) {
                    List<String> differing = shared.stream().filter(row -> !one.figures().get(row).equals(other.figures().get(row)))
                            .flatMap(row -> fields(form, row).stream()).toList();
                    found.add(new TableAgain(one.table().id(), other.table().id(), form.id(), shared.size(), one.figures().size(),
                            captions.get(one.table().id()), captions.get(other.table().id()), differing, one.table().place()));
                }
            }
        }
        return found;
    }

    private Map<Integer, List<String>> rows(Table table, TableNames rows) {
        Map<Integer, List<String>> printed = new LinkedHashMap<>();
        for (CutRow row : tables.rows(table)) {
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

    private static Map<Integer, String> captions(Document document, Outline outline) {
        Map<Integer, String> captions = new HashMap<>();
        String caption = "";
        String section = "";
        boolean ended = true;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (!outline.sectionOf(i).equals(section)) {
                section = outline.sectionOf(i);
                caption = "";
            }
            if (block instanceof Table table) {
                captions.put(table.id(), caption);
                ended = true;
            } else if (block instanceof Paragraph paragraph && paragraph.text().codePoints().anyMatch(Character::isLetter)) {
                String line = paragraph.text().length() <= LONGEST ? paragraph.text() : "";
                caption = ended ? line : caption + "\n" + line;
                ended = false;
            }
        }
        return captions;
    }
}
