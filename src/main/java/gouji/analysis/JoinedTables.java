package gouji.analysis;

import gouji.document.Document;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.HeaderInside;
import gouji.fact.TableBegins;
import gouji.rules.FormTable;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Stage {@code parts}: rows that begin another table of the form in, the document with its printed tables cut there out. */
final class JoinedTables {

    private final FormWords words;

    JoinedTables(FormWords words) {
        this.words = words;
    }

    /** The document; where tables are cut, all are numbered anew. */
    Document cut(Document document, RuleSession session) {
        document.tables().forEach(table -> session.insertAll(headersInside(table)));
        session.fire(PartStage.NAME);
        return PartStage.parted(document, session.facts(TableBegins.class), TableBegins::table,
                (table, begun) -> parts(table, begun.stream().map(TableBegins::row).collect(Collectors.toCollection(TreeSet::new))));
    }

    private static List<Table> parts(Table table, TreeSet<Integer> beginnings) {
        List<Table> parts = new ArrayList<>();
        List<Integer> edges = new ArrayList<>(beginnings);
        edges.add(table.rows().size());
        int from = 0;
        for (int to : edges) {
            List<Row> rows = table.rows().subList(from, to);
            parts.add(new Table(table.id(), table.grid(), rows, table.edges(),
                    from == 0 || rows.get(0).cells().isEmpty() ? table.place() : rows.get(0).cells().get(0).place()));
            from = to;
        }
        return parts;
    }

    private List<HeaderInside> headersInside(Table table) {
        List<HeaderInside> found = new ArrayList<>();
        Set<String> above = new HashSet<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Set<String> own = texts(table.rows().get(i));
            // Most rows print figures and are no header: they need not be held against the forms.
            FormTable begun = hasFigures(table.rows().get(i)) ? null : best(own, false);
            FormTable before = begun == null ? null : best(above, true);
            if (before != null && begun != before && words.columns(own, begun) > words.columns(own, before)) {
                found.add(new HeaderInside(table.id(), i, begun.id(), words.columns(header(table, i), begun)));
                above.clear();
            }
            above.addAll(own);
        }
        return found;
    }

    /** The words of the row and of those below it down to the next figures. */
    private Set<String> header(Table table, int row) {
        Set<String> texts = new HashSet<>();
        for (int i = row; i < table.rows().size() && !hasFigures(table.rows().get(i)); i++) {
            texts.addAll(texts(table.rows().get(i)));
        }
        return texts;
    }

    private boolean hasFigures(Row row) {
        return row.cells().stream().anyMatch(words::isFigure);
    }

    private Set<String> texts(Row row) {
        return row.cells().stream().filter(words::isWords).map(words::text).collect(Collectors.toSet());
    }

    /** The form's table of which the texts name most columns, rows counted too if asked for; null where they name none. */
    private FormTable best(Set<String> texts, boolean rows) {
        FormTable best = null;
        int most = 0;
        for (FormTable form : words.forms()) {
            int named = words.columns(texts, form) + (rows ? words.rows(texts, form) : 0);
            if (named > most) {
                most = named;
                best = form;
            }
        }
        return best;
    }
}
