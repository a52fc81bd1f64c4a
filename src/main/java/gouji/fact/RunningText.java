package gouji.fact;

/**
 * One of the first paragraphs that shows that the report has begun.
 *
 * @param index         of the paragraph
 * @param behindFigures whether it stands behind the tables of figures; if not, it is longer than any title
 */
public record RunningText(int index, boolean behindFigures) {
}
