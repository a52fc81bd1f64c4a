package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.PlacedRow;
import gouji.language.Likeness;
import java.util.List;
import java.util.Set;

/** Words of headers and labels that say something else of a row's figures than where these were placed. */
final class WordsAgainstPlace {

    /** So many characters are words, and no rest of a label. */
    private static final int WORDS = 4;
    /** Words less alike than this are no damaged print of each other. */
    private static final double UNLIKE = 0.4;

    private final Cutting cutting;
    private final Set<Integer> misordered;
    private final HeadersAgainstSums headers;

    /**
     * @param rows       that have a name and figures
     * @param misordered printed tables over whose figures words stand in another order than the form's columns
     */
    WordsAgainstPlace(Cutting cutting, List<PlacedRow> rows, Bearing bearing, Set<Integer> misordered) {
        this.cutting = cutting;
        this.misordered = misordered;
        this.headers = new HeadersAgainstSums(rows, bearing);
    }

    boolean speakAgainst(PlacedRow row) {
        return headers.isOver(row) || isInTheFormsOrderAgainstItsWords(row) || hasOtherWords(row);
    }

    /** Whether nothing but the form says which column is which, and words over the figures say another order. */
    private boolean isInTheFormsOrderAgainstItsWords(PlacedRow row) {
        return misordered.contains(row.row().table()) && (row.columns() == null || !row.columns().isNamed())
                && headers.differ(row);
    }

    /** Whether it stands where a row of the form lacks, and its own words say something else. */
    private boolean hasOtherWords(PlacedRow row) {
        if (!row.byNeighbours()) {
            return false;
        }
        String name = cutting.forms().core(row.form().path().get(row.form().path().size() - 1));
        return row.row().labels().stream().filter(CutCell::isWords).reduce((first, last) -> last).map(CutCell::core)
                .filter(own -> own.length() >= WORDS && !name.contains(own) && Likeness.of(own, name) < UNLIKE).isPresent();
    }
}
