package gouji.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes relations between the fields of a format from the lines of its {@code relations.csv}. A line with a {@code *} makes one
 * relation for each piece of id for which all its ids, those of its conditions included, are fields of the format.
 */
public final class RelationPatterns {

    private final List<String> fields;
    private final Set<String> known;

    /** @param fields all field ids of the format, in its order */
    public RelationPatterns(List<String> fields) {
        this.fields = List.copyOf(fields);
        this.known = Set.copyOf(fields);
    }

    /** Expands all lines. Never throws for what they say: every mistake is in the answer, with its line. */
    public Expansion expand(List<RelationLine> lines) {
        List<Relation> relations = new ArrayList<>();
        List<RelationFault> faults = new ArrayList<>();
        Map<String, Integer> unconditional = new HashMap<>();
        for (RelationLine line : lines) {
            PatternLine pattern = PatternLine.parse(line, faults);
            if (pattern == null || !namesFields(pattern, faults)) {
                continue;
            }
            for (Relation relation : instances(pattern, faults)) {
                Integer earlier = unconditional.get(relation.instance());
                if (earlier != null) {
                    faults.add(new RelationFault(line.line(), "rules.relations.behind", List.of(relation.instance(), earlier)));
                    break;
                }
                if (relation.whenPrinted().isEmpty() && relation.whenAbsent().isEmpty()) {
                    unconditional.put(relation.instance(), line.line());
                }
                relations.add(relation);
            }
        }
        return new Expansion(relations, faults);
    }

    private boolean namesFields(PatternLine pattern, List<RelationFault> faults) {
        boolean all = true;
        for (FieldPattern term : pattern.terms().distinct().toList()) {
            if (term.starred() ? pieces(term).isEmpty() : !known.contains(term.fill(""))) {
                faults.add(new RelationFault(pattern.line().line(), "rules.relations.unknown", List.of(term.text())));
                all = false;
            }
        }
        return all;
    }

    private List<Relation> instances(PatternLine pattern, List<RelationFault> faults) {
        FieldPattern first = pattern.terms().filter(FieldPattern::starred).findFirst().orElse(null);
        List<String> pieces = first == null ? List.of("") : pieces(first).stream()
                .filter(piece -> pattern.terms().allMatch(term -> known.contains(term.fill(piece)))).toList();
        int line = pattern.line().line();
        if (pieces.isEmpty()) {
            faults.add(new RelationFault(line, "rules.relations.instances", List.of(pattern.line().id().strip())));
        }
        List<Relation> made = new ArrayList<>();
        for (String piece : pieces) {
            Relation relation = pattern.fill(piece, first != null);
            String twice = repeated(relation);
            if (twice != null) {
                faults.add(new RelationFault(line, "rules.relations.twice", List.of(relation.instance(), twice)));
                return List.of();
            }
            made.add(relation);
        }
        return made;
    }

    private List<String> pieces(FieldPattern term) {
        return fields.stream().map(term::piece).filter(Objects::nonNull).toList();
    }

    /** A figure that stands twice would count twice or cancel out, which no form means. */
    private static String repeated(Relation relation) {
        Set<String> seen = new HashSet<>();
        return relation.fields().stream().filter(id -> !seen.add(id)).findFirst().orElse(null);
    }
}
