package gouji.analysis;

import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.Header;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.Names;
import gouji.analysis.naming.RowWeights;
import gouji.analysis.naming.TableNaming;
import gouji.fact.Axis;

/** Names cuttings, making sure that the wordings of their headers and joined labels have been shown to the rules. */
final class TableReading {

    private final Wordings wordings;
    private RowWeights weights;

    TableReading(Wordings wordings) {
        this.wordings = wordings;
    }

    /** The cutting with names. */
    NamedTable read(Cutting cutting) {
        cutting.rows().forEach(row -> row.labels().forEach(label -> wordings.add(Axis.ROW, label.text(), label.core())));
        NamedTable first = TableNaming.of(cutting, weights(cutting));
        for (Header header : first.headers()) {
            header.leaves().forEach(leaf -> leaf.wordings().forEach(words -> wordings.add(Axis.COLUMN, words, words)));
        }
        return wordings.unnamed() ? TableNaming.of(cutting, weights(cutting)) : first;
    }

    private RowWeights weights(Cutting cutting) {
        Names names = wordings.name();
        if (weights == null || weights.names() != names) {
            weights = new RowWeights(cutting.form(), names);
        }
        return weights;
    }
}
