package gouji.analysis;

import gouji.analysis.arbiter.Verdict;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.naming.Leaf;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.fact.Axis;
import gouji.fact.Candidate;
import gouji.fact.Edit;
import gouji.fact.Proposal;
import gouji.report.Repair;
import gouji.rules.Form;
import gouji.rules.FormField;
import gouji.rules.RuleOrigin;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tells of every decision that placed a figure: the accepted proposals, and names that only neighbours give. */
final class RepairAccount {

    private final NamedTable print;
    private final NamedTable taken;
    private final TableFields fields;
    private final RuleSession session;
    private final List<String> order;

    private RepairAccount(NamedTable print, NamedTable taken, TableFields fields, RuleSession session, Form form) {
        this.print = print;
        this.taken = taken;
        this.fields = fields;
        this.session = session;
        this.order = form.fields().stream().map(FormField::id).toList();
    }

    static List<Repair> of(NamedTable print, Verdict verdict, TableFields fields, RuleSession session, Form form) {
        RepairAccount account = new RepairAccount(print, verdict.reading().table(), fields, session, form);
        List<Repair> repairs = new ArrayList<>();
        for (Proposal proposal : verdict.accepted()) {
            List<Integer> rows = account.rows(proposal.edit());
            account.add(repairs, session.origin(proposal).orElse(null), proposal.because(), row -> rows.contains(row.row().number()),
                    cell -> !(proposal.edit() instanceof Edit.Take take) || cell.column() == take.column());
        }
        for (PlacedRow row : account.taken.rows()) {
            if (row.byNeighbours()) {
                String label = row.row().labels().isEmpty() ? "" : row.row().labels().get(row.row().labels().size() - 1).text();
                account.add(repairs, account.namedBy(Axis.ROW, Set.of(label)), null, other -> other == row, cell -> true);
            }
        }
        account.byNeighbours(repairs);
        repairs.sort(Comparator.comparingInt(repair -> account.order.indexOf(repair.fields().get(0))));
        return repairs;
    }

    private void byNeighbours(List<Repair> repairs) {
        for (List<PlacedRow> rows : taken.underOneHeader()) {
            for (int column : rows.get(0).columns().byNeighbours()) {
                Leaf leaf = rows.get(0).columns().leaves().get(column);
                List<String> words = rows.get(0).block().columns().get(column);
                RuleOrigin rule = namedBy(Axis.COLUMN, leaf.wordings());
                List<String> ids = rows.stream().filter(row -> !row.cells().isEmpty() && row.cells().get(column) != null)
                        .map(row -> row.form().fields().get(column)).filter(fields.decided()::contains).toList();
                if (!ids.isEmpty() && rule != null) {
                    repairs.add(new Repair(rule.code(), rule.name(), ids, leaf.raw(), words.get(words.size() - 1), rule.name(),
                            leaf.stack().get(0).places().get(0)));
                }
            }
        }
    }

    /** The rows that an edit changes, by the numbers they have afterwards. */
    private List<Integer> rows(Edit edit) {
        if (edit instanceof Edit.JoinRows join) {
            return List.of(join.upper());
        } else if (edit instanceof Edit.PartRow part) {
            return taken.rows().stream().filter(row -> row.row().cells().stream().anyMatch(cell -> cell.printedIn().contains(part.row())))
                    .map(row -> row.row().number()).toList();
        } else if (edit instanceof Edit.PartCell part) {
            return List.of(part.row());
        } else if (edit instanceof Edit.JoinCells join) {
            return List.of(join.row());
        } else if (edit instanceof Edit.Take take) {
            return List.of(take.row());
        }
        if (edit instanceof Edit.LeaveEmpty empty) {
            return taken.rows().stream().map(PlacedRow::row).filter(row -> empty.parts().stream().anyMatch(part -> part.table() == row.table()))
                    .map(CutRow::number).toList();
        } else if (edit instanceof Edit.MoveUp move) {
            return taken.rows().stream().map(row -> row.row().number()).filter(number -> number >= move.first() && number < move.last()).toList();
        }
        if (edit instanceof Edit.JoinNumbers join) {
            return List.of(join.upper());
        }
        Edit.LeaveOut out = (Edit.LeaveOut) edit;
        return taken.rows().stream().filter(row -> row.lacks()).map(row -> row.row().number())
                .filter(number -> number >= out.first() && number <= out.last()).toList();
    }

    private RuleOrigin namedBy(Axis axis, Set<String> texts) {
        return session.facts(Candidate.class).stream()
                .filter(candidate -> candidate.axis() == axis && candidate.name().equals(Candidate.NEIGHBOURS) && texts.contains(candidate.text()))
                .map(candidate -> session.origin(candidate).orElse(null)).filter(Objects::nonNull)
                .min(Comparator.comparing(RuleOrigin::code)).orElse(null);
    }

    private void add(List<Repair> repairs, RuleOrigin rule, String because, Predicate<PlacedRow> concerned, Predicate<CutCell> cells) {
        List<PlacedRow> rows = taken.rows().stream().filter(row -> row.form() != null).filter(concerned).toList();
        List<String> ids = rows.stream().flatMap(row -> decided(row, cells)).sorted(Comparator.comparingInt(order::indexOf)).toList();
        if (rule == null || ids.isEmpty()) {
            return;
        }
        Set<Integer> numbers = rows.stream().flatMap(row -> row.row().cells().stream()).flatMap(cell -> cell.printedIn().stream())
                .collect(Collectors.toSet());
        String before = print.cutting().rows().stream().filter(row -> numbers.contains(row.number())).map(CutRow::raw)
                .collect(Collectors.joining(" ⏎ "));
        String after = rows.stream().map(RepairAccount::placed).collect(Collectors.joining(" ⏎ "));
        repairs.add(new Repair(rule.code(), rule.name(), ids, before, after, because == null ? rule.name() : because,
                FieldStage.place(rows.get(0).row())));
    }

    private Stream<String> decided(PlacedRow row, Predicate<CutCell> cells) {
        return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i) != null && cells.test(row.cells().get(i)))
                .mapToObj(row.form().fields()::get).filter(fields.decided()::contains);
    }

    private static String placed(PlacedRow row) {
        return row.form().name() + ": " + row.cells().stream().map(cell -> cell == null ? "" : cell.raw()).collect(Collectors.joining(" | "));
    }
}
