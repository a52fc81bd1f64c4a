package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.fact.Axis;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How well the words of a row name each row of the form. */
final class RowWeights {

    static final double SKIPPED = 0.001;
    /** What agreement with a group's label adds to a row's own words, and disagreement takes away. */
    private static final double GROUP = 0.2;
    /** A label without figures is a row only if no row with figures has a claim to the name. */
    private static final double WITHOUT_FIGURES = 0.3;

    private final List<FormRow> form;
    private final Names names;
    /** By the cells of the row: in cuttings that take it to lack one figure or another, they are the same. */
    private final Map<List<CutCell>, double[]> known = new IdentityHashMap<>();

    RowWeights(FormTable table, Names names) {
        this.form = table.blocks().stream().flatMap(block -> block.rows().stream()).toList();
        this.names = names;
    }

    /** The weight of the row for each row of the form, in the form's order; 0 where it is no candidate. */
    double[] of(CutRow row) {
        return known.computeIfAbsent(row.cells(), cells -> weights(row));
    }

    /** Its weight for one row of the form. */
    double of(CutRow row, FormRow canonical) {
        return of(row)[form.indexOf(canonical)];
    }

    /** The row of the form that the row's words name best, or {@link Alignment#NONE}. */
    int best(CutRow row) {
        double[] weights = of(row);
        int best = Alignment.NONE;
        for (int j = 0; j < weights.length; j++) {
            best = weights[j] > (best == Alignment.NONE ? 0 : weights[best]) ? j : best;
        }
        return best;
    }

    private double[] weights(CutRow row) {
        List<Names.Entry> labels = row.labels().stream().map(label -> names.of(Axis.ROW, label.text())).toList();
        boolean empty = row.figures().isEmpty();
        return form.stream().mapToDouble(canonical -> weight(labels, empty, canonical)).toArray();
    }

    private static double weight(List<Names.Entry> labels, boolean empty, FormRow canonical) {
        double own = 0;
        double groups = 0;
        for (Names.Entry label : labels) {
            double weight = label.weight(canonical.name());
            own = Math.max(own, weight);
            if (weight == 0) {
                double group = group(label, canonical);
                groups += group > 0 ? GROUP * group : -GROUP * label.best();
            }
        }
        if (own == 0 || !canonical.always() && (empty || !namedByOwnLabel(labels, canonical))) {
            return 0;
        }
        return Math.max(SKIPPED, (own + groups) * (empty ? WITHOUT_FIGURES : 1));
    }

    private static double group(Names.Entry label, FormRow canonical) {
        double group = 0;
        for (String name : canonical.path().subList(0, canonical.path().size() - 1)) {
            group = Math.max(group, label.weight(name));
        }
        return group;
    }

    /** A row that stands for its group: a label of its own behind the group's makes it one of the rows under it. */
    private static boolean namedByOwnLabel(List<Names.Entry> labels, FormRow canonical) {
        return labels.get(labels.size() - 1).weight(canonical.name()) > 0;
    }
}
