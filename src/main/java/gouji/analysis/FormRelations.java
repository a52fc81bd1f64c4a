package gouji.analysis;

import gouji.analysis.relations.RelationGraph;
import gouji.rules.Format;
import gouji.rules.FormField;
import gouji.rules.FormTable;
import gouji.rules.Relation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The relations of a format, made ready once for all its documents: all of them, and those within each of its tables. */
final class FormRelations {

    private final RelationGraph all;
    private final Map<String, RelationGraph> within = new HashMap<>();

    FormRelations(Format format) {
        all = new RelationGraph(format.relations());
        for (FormTable table : format.form().tables()) {
            Set<String> ids = format.form().fields().stream().filter(field -> field.table().equals(table.id())).map(FormField::id)
                    .collect(Collectors.toSet());
            List<Relation> own = format.relations().stream()
                    .filter(relation -> ids.containsAll(relation.left()) && ids.containsAll(relation.right())).toList();
            within.put(table.id(), new RelationGraph(own));
        }
    }

    /** Those between tables too. */
    RelationGraph all() {
        return all;
    }

    RelationGraph within(FormTable table) {
        return within.get(table.id());
    }
}
