package gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A line of a {@code relations.csv}, its lists taken apart. */
record PatternLine(RelationLine line, List<FieldPattern> left, List<FieldPattern> right, List<FieldPattern> whenPrinted,
        List<FieldPattern> whenAbsent) {

    /** The line, or null with the faults added that keep it from being read. */
    static PatternLine parse(RelationLine line, List<RelationFault> faults) {
        int before = faults.size();
        if (line.id() == null || line.id().isBlank()) {
            faults.add(new RelationFault(line.line(), "rules.relations.id", List.of()));
        }
        PatternLine parsed = new PatternLine(line,
                side(line.left(), "left", line.line(), faults), side(line.right(), "right", line.line(), faults),
                list(line.whenPrinted(), line.line(), faults), list(line.whenAbsent(), line.line(), faults));
        return faults.size() == before ? parsed : null;
    }

    private static List<FieldPattern> side(String text, String column, int line, List<RelationFault> faults) {
        if (text == null || text.isBlank()) {
            faults.add(new RelationFault(line, "rules.relations.side", List.of(column)));
        }
        return list(text, line, faults);
    }

    private static List<FieldPattern> list(String text, int line, List<RelationFault> faults) {
        List<FieldPattern> terms = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return terms;
        }
        for (String piece : text.split("\\+", -1)) {
            String term = piece.strip();
            if (term.isEmpty()) {
                faults.add(new RelationFault(line, "rules.relations.term", List.of(text.strip())));
            } else if (term.chars().anyMatch(Character::isWhitespace)) {
                faults.add(new RelationFault(line, "rules.relations.plus", List.of(term)));
            } else if (term.indexOf('*') != term.lastIndexOf('*')) {
                faults.add(new RelationFault(line, "rules.relations.stars", List.of(term)));
            } else {
                terms.add(new FieldPattern(term));
            }
        }
        return terms;
    }

    Stream<FieldPattern> terms() {
        return Stream.of(left, right, whenPrinted, whenAbsent).flatMap(List::stream);
    }

    /** The relation for this piece; its instance names the piece where there is a star to fill. */
    Relation fill(String piece, boolean starred) {
        String id = line.id().strip();
        return new Relation(id, starred ? id + "[" + piece + "]" : id, fill(left, piece), fill(right, piece),
                fill(whenPrinted, piece), fill(whenAbsent, piece), line.clause() == null ? "" : line.clause().strip());
    }

    private static List<String> fill(List<FieldPattern> terms, String piece) {
        return terms.stream().map(term -> term.fill(piece)).toList();
    }
}
