package gouji.fact;

/**
 * A row of a claimed table several of whose cells print two numbers each, and a place where its label may begin anew.
 *
 * @param form   id of the form's table
 * @param row    its number, as edits name it
 * @param pairs  how many of its cells print two numbers
 * @param single how many print another count of numbers, or something unreadable
 * @param at     the character of the label's print where the second label may begin
 * @param first  the label up to there
 * @param second the label from there
 */
public record LabelsInRow(String form, int row, int pairs, int single, int at, String first, String second) {
}
