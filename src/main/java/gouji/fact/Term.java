package gouji.fact;

/**
 * The form's own words for one of its sections, rows or columns.
 *
 * @param name what candidates refer to: a section id, or the words of the row or column in the format's field list
 * @param text normal form of the words
 * @param core normal form without numbering in front and bracket behind
 * @param group whether it stands over rows or columns that have words of their own
 */
public record Term(Axis axis, String name, String text, String core, boolean group) {
}
