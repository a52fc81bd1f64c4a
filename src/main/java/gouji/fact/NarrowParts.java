package gouji.fact;

import gouji.fact.Edit.EmptyColumns;
import java.util.ArrayList;
import java.util.List;

/**
 * The printed tables without header of one table of the form whose rows stand under fewer columns of figures than the form has.
 *
 * @param form  id of the form's table
 * @param blank how many cells are empty in their rows that print figures
 * @param parts from top to bottom
 */
public record NarrowParts(String form, int blank, List<Part> parts) {

    /** More ways than these are not weighed: the form has too many columns for the sums to tell them apart. */
    private static final int MOST = 450;

    public NarrowParts {
        parts = List.copyOf(parts);
    }

    /**
     * One of the tables.
     *
     * @param table    of the document
     * @param begin    its first column of figures, as edits name it
     * @param columns  how many columns of figures it has
     * @param demanded how many the form has in such rows
     * @param summed   whether in each row the last figure is the sum of those before it, as a total is
     */
    public record Part(int table, int begin, int columns, int demanded, boolean summed) {

        /** The ways of leaving so many of the form's columns empty as are lacking; but not the last, where the table's is a total. */
        private List<EmptyColumns> choices() {
            List<List<Integer>> choices = new ArrayList<>(List.of(List.of()));
            int end = summed ? demanded - 1 : demanded;
            for (int lacking = demanded - columns; lacking > 0 && choices.size() <= MOST; lacking--) {
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

    /** The ways in which the form's columns may be empty in all the tables; none where these are too many. */
    public List<List<EmptyColumns>> choices() {
        List<List<EmptyColumns>> choices = new ArrayList<>(List.of(List.of()));
        for (Part part : parts) {
            List<EmptyColumns> own = part.choices();
            if (choices.size() * own.size() > MOST) {
                return List.of();
            }
            List<List<EmptyColumns>> longer = new ArrayList<>();
            for (List<EmptyColumns> choice : choices) {
                for (EmptyColumns columns : own) {
                    List<EmptyColumns> next = new ArrayList<>(choice);
                    next.add(columns);
                    longer.add(next);
                }
            }
            choices = longer;
        }
        return choices;
    }
}
