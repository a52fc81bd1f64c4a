package gouji.analysis.cutting;

import java.util.ArrayList;
import java.util.List;

/** Rows of a text whose labels stand in lines of their own above the figures, taken together. */
public final class LabelsAbove {

    /** No form's table has so many rows. */
    private static final int MOST_LABELS = 50;

    private LabelsAbove() {
    }

    /**
     * The rows; one with a label alone has the figures of the next one without a label, if only labels stand between. Where several stand
     * above the same figures, which are whose cannot be told: each has all.
     */
    public static List<CutRow> joined(List<CutRow> rows) {
        List<CutRow> joined = new ArrayList<>();
        int first = 0;
        for (CutRow row : rows) {
            if (row.labels().isEmpty() && !row.figures().isEmpty() && first < joined.size()) {
                List<CutRow> labels = joined.subList(Math.max(first, joined.size() - MOST_LABELS), joined.size());
                labels.replaceAll(label -> RowJoint.join(label, row));
            } else {
                joined.add(row);
            }
            first = row.figures().isEmpty() ? first : joined.size();
        }
        return joined;
    }
}
