package gouji.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads {@code relations.csv}. A term is a field id or a pattern of ids in which {@code *} stands for any piece, the same in
 * the whole line: {@code requests.received.* + requests.carried_in.*} is one relation a column. Several lines with one id are
 * variants; the first whose conditions hold is in force.
 */
final class RelationList {

    static final String FILE = "relations.csv";
    private static final List<String> COLUMNS = List.of("id", "left", "right", "when_printed", "when_absent", "clause");

    private final Set<String> ids;
    private final List<Fault> faults;

    RelationList(Set<String> ids, List<Fault> faults) {
        this.ids = ids;
        this.faults = faults;
    }

    /** The relations of several files, general to special: the lines of an id in a nearer file replace those farther off. */
    List<Relation> read(List<RuleFile> files) {
        Map<String, List<Relation>> byId = new LinkedHashMap<>();
        for (RuleFile file : files) {
            Map<String, List<Relation>> own = new LinkedHashMap<>();
            for (CsvRows.Row row : CsvRows.read(file, COLUMNS, faults)) {
                own.computeIfAbsent(row.cells().get(0), id -> new ArrayList<>()).addAll(expand(file, row));
            }
            byId.putAll(own);
        }
        return byId.values().stream().flatMap(List::stream).toList();
    }

    private List<Relation> expand(RuleFile file, CsvRows.Row row) {
        List<String> left = terms(row.cells().get(1), "\\+");
        List<String> right = terms(row.cells().get(2), "\\+");
        List<String> printed = terms(row.cells().get(3), "\\s");
        List<String> absent = terms(row.cells().get(4), "\\s");
        if (left.isEmpty() || right.isEmpty()) {
            faults.add(file.fault(row.line(), "rules.relation.side"));
            return List.of();
        }
        List<String> unknown = Stream.of(left, right, printed, absent).flatMap(List::stream).filter(term -> pieces(term).isEmpty()).toList();
        unknown.forEach(term -> faults.add(file.fault(row.line(), "rules.relation.term", term)));
        List<Relation> relations = new ArrayList<>();
        for (String piece : pieces(left.get(0))) {
            List<String> leftIds = fill(left, piece);
            List<String> rightIds = fill(right, piece);
            if (ids.containsAll(leftIds) && ids.containsAll(rightIds)) {
                String id = row.cells().get(0);
                String instance = piece.isEmpty() ? id : id + "[" + piece + "]";
                relations.add(new Relation(id, instance, leftIds, rightIds, fill(printed, piece), fill(absent, piece)));
            }
        }
        if (relations.isEmpty() && unknown.isEmpty()) {
            faults.add(file.fault(row.line(), "rules.relation.apart"));
        }
        return relations;
    }

    private static List<String> terms(String side, String separator) {
        List<String> terms = new ArrayList<>();
        for (String term : side.split(separator)) {
            if (!term.isBlank()) {
                terms.add(term.strip());
            }
        }
        return terms;
    }

    private static List<String> fill(List<String> terms, String piece) {
        return terms.stream().map(term -> term.replace("*", piece)).toList();
    }

    /** What {@code *} may stand for in a term; the term's own emptiness where it has none. */
    private Set<String> pieces(String term) {
        Set<String> pieces = new LinkedHashSet<>();
        String[] parts = term.split("\\*", -1);
        if (parts.length == 1) {
            if (ids.contains(term)) {
                pieces.add("");
            }
            return pieces;
        }
        Pattern pattern = Pattern.compile(Pattern.quote(parts[0]) + "(.+)" + Pattern.quote(parts[1]));
        for (String id : ids) {
            Matcher matcher = pattern.matcher(id);
            if (matcher.matches()) {
                pieces.add(matcher.group(1));
            }
        }
        return pieces;
    }
}
