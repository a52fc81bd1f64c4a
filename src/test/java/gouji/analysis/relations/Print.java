package gouji.analysis.relations;

import gouji.rules.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A print to try: figures by id, changed step by step. */
final class Print implements Figures {

    private final Map<String, Figure> figures = new HashMap<>();

    /** Tables three and four of the year's form as most bodies print them, every figure 0; no merged row. */
    static Print zeros(int year) {
        Print print = new Print();
        FormFiles.ids(year).forEach(id -> print.set(id, 0));
        return year == 2021 ? print.rowAbsent("other") : print;
    }

    @Override
    public Figure of(String field) {
        return figures.get(field);
    }

    Print set(String id, long value) {
        return set(id, Figure.printed(value));
    }

    Print set(String id, Figure figure) {
        figures.put(id, figure);
        return this;
    }

    Print row(String row, long... values) {
        for (int i = 0; i < values.length; i++) {
            set("requests." + row + "." + FormFiles.COLUMNS.get(i), values[i]);
        }
        return this;
    }

    Print rowAbsent(String... rows) {
        for (String row : rows) {
            FormFiles.COLUMNS.forEach(column -> set("requests." + row + "." + column, Figure.ABSENT));
        }
        return this;
    }

    Map<String, Figure> map() {
        return figures;
    }

    /** Table three of 17 + 2 requests: two columns in use, one request carried out. */
    static Print small(int year) {
        return zeros(year).row("received", 17, 2, 0, 0, 0, 0, 19).row("granted", 10, 1, 0, 0, 0, 0, 11)
                .row("unavailable.not_held", 6, 1, 0, 0, 0, 0, 7).row("processed_total", 16, 2, 0, 0, 0, 0, 18)
                .row("carried_out", 1, 0, 0, 0, 0, 0, 1);
    }

    static Inferred inferred(Evaluation evaluation, String id) {
        List<Inferred> found = evaluation.inferred().stream().filter(i -> i.field().equals(id)).toList();
        return found.isEmpty() ? null : found.get(0);
    }

    static Outcome outcome(Evaluation evaluation, String instance) {
        List<Outcome> found = evaluation.outcomes().stream().filter(o -> o.relation().instance().equals(instance)).toList();
        return found.isEmpty() ? null : found.get(0);
    }

    static Range range(Evaluation evaluation, String id) {
        return evaluation.ranges().stream().filter(r -> r.field().equals(id)).findFirst().orElse(null);
    }

    static List<String> from(Inferred inferred) {
        return inferred.from().stream().map(Relation::instance).toList();
    }
}
