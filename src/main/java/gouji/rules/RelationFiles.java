package gouji.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the {@code relations.csv} of a format and of those it extends. */
final class RelationFiles {

    static final String FILE = "relations.csv";
    private static final List<String> COLUMNS = List.of("id", "left", "right", "when_printed", "when_absent", "clause");

    /** What a line may leave open. The two sides have faults of their own, which say more. */
    private static final Set<String> OPTIONAL = Set.of("id", "left", "right", "when_printed", "when_absent", "clause");

    private RelationFiles() {
    }

    /**
     * The relations between the fields of a format.
     *
     * @param files  general to special; the lines of an id in a nearer file replace those farther off
     * @param fields all field ids of the format, in its order
     * @param faults takes what is wrong
     */
    static List<Relation> read(List<RuleFile> files, List<String> fields, List<Fault> faults) {
        RelationPatterns patterns = new RelationPatterns(fields);
        Map<String, List<Relation>> byId = new LinkedHashMap<>();
        for (RuleFile file : files) {
            List<RelationLine> lines = CsvRows.read(file, COLUMNS, OPTIONAL, faults).stream().map(RelationFiles::line).toList();
            Expansion expansion = patterns.expand(lines);
            expansion.faults().forEach(fault -> faults.add(file.fault(fault.line(), fault.reason(), fault.arguments().toArray())));
            Map<String, List<Relation>> own = new LinkedHashMap<>();
            expansion.relations().forEach(relation -> own.computeIfAbsent(relation.id(), id -> new ArrayList<>()).add(relation));
            byId.putAll(own);
        }
        return byId.values().stream().flatMap(List::stream).toList();
    }

    private static RelationLine line(CsvRows.Row row) {
        List<String> cells = row.cells();
        return new RelationLine(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), row.line());
    }
}
