package gouji.analysis;

import gouji.fact.Edit.EmptyColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * A printed table without header whose rows stand under fewer columns of figures than the form has.
 *
 * @param table    of the document
 * @param begin    its first column of figures, as edits name it
 * @param columns  how many columns of figures it has
 * @param demanded how many the form has in such rows
 * @param summed   whether in each row the last figure is the sum of those before it, as a total is
 */
record NarrowPart(int table, int begin, int columns, int demanded, boolean summed) {

    /** The ways of leaving so many of the form's columns empty as are lacking; but not the last, where the table's is a total. */
    List<EmptyColumns> choices(int most) {
        List<List<Integer>> choices = new ArrayList<>(List.of(List.of()));
        int end = summed ? demanded - 1 : demanded;
        for (int lacking = demanded - columns; lacking > 0 && choices.size() <= most; lacking--) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> choice : choices) {
                int from = choice.isEmpty() ? 0 : choice.get(choice.size() - 1) + 1;
                for (int position = from; position <= end - lacking; position++) {
                    List<Integer> next = new ArrayList<>(choice);
                    next.add(position);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices.stream().map(positions -> new EmptyColumns(table, begin, positions)).toList();
    }
}
