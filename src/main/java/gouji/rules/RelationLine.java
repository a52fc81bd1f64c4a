package gouji.rules;

/**
 * A line of a {@code relations.csv}, its cells as written. Left, right and the two conditions are lists of field ids joined by
 * {@code +}; one {@code *} in an id stands for the same piece of id, dots included, wherever it stands in the line.
 *
 * @param whenPrinted may be empty
 * @param whenAbsent  may be empty
 * @param line        of the file, from 1
 */
public record RelationLine(String id, String left, String right, String whenPrinted, String whenAbsent, String clause,
        int line) {
}
