package gouji.analysis;

import java.util.List;

/**
 * A reading of a table that was weighed.
 *
 * @param table    id of the form's table
 * @param proposal what it followed, as rule code and trace; empty for the print as it stands
 * @param row      the printed row it cuts otherwise, the first of several; empty where it is about the whole table
 * @param scores   relations that cannot hold, figures moved out of the column that a header gives them, relations borne out, figures placed,
 *                 labels matched (thousandths), figures moved
 * @param taken    whether it was taken
 */
public record Rival(String table, String proposal, String row, List<Integer> scores, boolean taken) {

    public Rival {
        scores = List.copyOf(scores);
    }
}
