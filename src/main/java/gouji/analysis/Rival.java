package gouji.analysis;

import java.util.List;

/**
 * A reading of a table that was weighed.
 *
 * @param table    id of the form's table
 * @param proposal what it followed, as rule code and trace; empty for the print as it stands
 * @param scores   relations that cannot hold, relations borne out, figures placed, labels matched (thousandths), figures moved,
 *                 figures moved out of the column that a header gives them
 * @param taken    whether it was taken
 */
public record Rival(String table, String proposal, List<Integer> scores, boolean taken) {

    public Rival {
        scores = List.copyOf(scores);
    }
}
