package gouji.analysis;

import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.Names;
import gouji.analysis.naming.TableNames;
import gouji.analysis.naming.TableNaming;
import gouji.fact.Axis;
import gouji.rules.FormRow;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Names cuttings, making sure that the wordings of their headers and joined labels have been shown to the rules. */
final class TableReading {

    private final Wordings wordings;
    /** Rows and headers whose words were shown: most cuttings have them in common. */
    private final Set<Object> shown = Collections.newSetFromMap(new IdentityHashMap<>());
    private TableNames names;

    TableReading(Wordings wordings) {
        this.wordings = wordings;
    }

    /** The cutting with names. */
    NamedTable read(Cutting cutting) {
        cutting.rows().stream().filter(shown::add)
                .forEach(row -> row.labels().forEach(label -> wordings.add(Axis.ROW, label.text(), label.core())));
        NamedTable first = TableNaming.of(cutting, names(cutting));
        first.headers().stream().filter(shown::add)
                .forEach(header -> header.leaves().forEach(leaf -> leaf.wordings().forEach(words -> wordings.add(Axis.COLUMN, words, words))));
        return wordings.unnamed() ? TableNaming.of(cutting, names(cutting)) : first;
    }

    /** How well the words of a row of a cutting that was read name a row of the form; 0 where they do not. */
    double weight(CutRow row, FormRow form) {
        return names.weight(row, form);
    }

    /** Whether the words of such a row name another row of the form better than this one. */
    boolean isOfAnother(CutRow row, FormRow form) {
        return names.isOfAnother(row, form);
    }

    private TableNames names(Cutting cutting) {
        Names known = wordings.name();
        if (names == null || names.names() != known) {
            names = new TableNames(cutting.form(), known);
        }
        return names;
    }
}
