package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.fact.Axis;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which printed row is which row of the form. */
final class RowNaming {

    /** Words name two rows if they fit the other so much of what they fit the better one: those of a torn label fit each by its own length. */
    private static final double AS_WELL = 0.75;

    /** A printed row and the form's row it is; {@code form} null where nothing names it. */
    record Pair(CutRow row, FormRow form, FormBlock block, boolean byNeighbours, boolean outOfOrder, boolean orAnother, double weight) {
    }

    private final Names names;
    private final RowWeights weights;
    private final List<FormRow> form = new ArrayList<>();
    private final List<FormBlock> blocks = new ArrayList<>();

    RowNaming(FormTable table, TableNames names) {
        this.names = names.names();
        this.weights = names.rows();
        for (FormBlock block : table.blocks()) {
            for (FormRow row : block.rows()) {
                form.add(row);
                blocks.add(block);
            }
        }
    }

    /** Pairs the rows, which are no headers, with the form's: in order; what order leaves unnamed, by words alone. */
    List<Pair> pair(List<CutRow> rows) {
        double[][] weight = IntStream.range(0, rows.size())
                .mapToObj(i -> isUnderGroupAlone(rows, i) ? new double[form.size()] : weights.of(rows.get(i))).toArray(double[][]::new);
        int[] formOf = Alignment.align(weight, skipped());
        boolean[] byNeighbours = fillGaps(rows, formOf);
        boolean[] moved = placeOthers(rows, weight, formOf);
        boolean[] orAnother = fitAnother(weight, formOf);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int j = formOf[i];
            pairs.add(j == Alignment.NONE ? new Pair(rows.get(i), null, null, false, false, false, 0)
                    : new Pair(rows.get(i), form.get(j), blocks.get(j), byNeighbours[i], moved[i], orAnother[i], weight[i][j]));
        }
        return pairs;
    }

    /**
     * Whether the words of each row name a free row of the form as well, which order leaves it: between those its neighbours are. A group
     * and the rows under it are no others.
     */
    private boolean[] fitAnother(double[][] weight, int[] formOf) {
        boolean[] another = new boolean[formOf.length];
        boolean[] taken = taken(formOf);
        for (int i = 0; i < formOf.length; i++) {
            int named = formOf[i];
            another[i] = named != Alignment.NONE && form.get(named).always()
                    && (fitsAsWell(weight[i], named, -1, taken) || fitsAsWell(weight[i], named, 1, taken));
        }
        return another;
    }

    /** Whether the weights name another row of the form as well, before this one or behind it, as far as nothing printed is any of these. */
    private boolean fitsAsWell(double[] own, int named, int step, boolean[] taken) {
        for (int j = named + step; j >= 0 && j < taken.length && !taken[j]; j += step) {
            if (form.get(j).always() && own[j] > 0 && own[j] >= AS_WELL * own[named]) {
                return true;
            }
        }
        return false;
    }

    /** Which rows of the form something printed is. */
    private boolean[] taken(int[] formOf) {
        boolean[] taken = new boolean[form.size()];
        for (int row : formOf) {
            if (row != Alignment.NONE) {
                taken[row] = true;
            }
        }
        return taken;
    }

    private double[] skipped() {
        double[] skipped = new double[form.size()];
        for (int j = 0; j < skipped.length; j++) {
            skipped[j] = form.get(j).always() ? RowWeights.SKIPPED : 0;
        }
        return skipped;
    }

    /** As many unnamed rows of figures as free rows of the form between two named ones: they are these, if rules let neighbours name them. */
    private boolean[] fillGaps(List<CutRow> rows, int[] formOf) {
        boolean[] filled = new boolean[formOf.length];
        int before = Alignment.NONE;
        for (int next = 0; next < formOf.length; next++) {
            if (formOf[next] == Alignment.NONE || before != Alignment.NONE && formOf[next] < formOf[before]) {
                continue;
            }
            if (before != Alignment.NONE) {
                fill(rows, formOf, filled, before, next);
            }
            before = next;
        }
        return filled;
    }

    private void fill(List<CutRow> rows, int[] formOf, boolean[] filled, int before, int next) {
        List<Integer> free = new ArrayList<>();
        for (int j = formOf[before] + 1; j < formOf[next]; j++) {
            if (form.get(j).always()) {
                free.add(j);
            }
        }
        List<Integer> unnamed = new ArrayList<>();
        for (int i = before + 1; i < next; i++) {
            if (!rows.get(i).figures().isEmpty()) {
                unnamed.add(i);
            }
        }
        if (free.size() == unnamed.size() && unnamed.stream().allMatch(i -> mayBeNamedByNeighbours(rows, i))) {
            for (int k = 0; k < free.size(); k++) {
                formOf[unnamed.get(k)] = free.get(k);
                filled[unnamed.get(k)] = true;
            }
        }
    }

    /**
     * Whether all words of a row are a group's over several rows, the others of which have labels of their own: it lost its label, and the
     * group's does not name it. Rows that are no rows of that group do not tell: its label is in the place of those below it, too.
     */
    private boolean isUnderGroupAlone(List<CutRow> rows, int row) {
        List<CutCell> labels = rows.get(row).labels();
        if (labels.isEmpty() || labels.get(0).rowSpan() == 1) {
            return false;
        }
        int span = labels.stream().mapToInt(CutCell::rowSpan).min().orElseThrow();
        int number = rows.get(row).number();
        return rows.subList(row + 1, rows.size()).stream().filter(below -> below.number() > number && below.number() < number + span)
                .anyMatch(below -> below.table() == rows.get(row).table() && !below.figures().isEmpty() && !below.labels().isEmpty()
                        && mayBeUnder(rows.get(row), below));
    }

    /** Whether the words of the second name no row of the form but one under that which the words of the first name. */
    private boolean mayBeUnder(CutRow group, CutRow row) {
        int own = weights.best(group);
        int below = weights.best(row);
        return own == Alignment.NONE || below == Alignment.NONE || form.get(own).isGroupOf(form.get(below));
    }

    private boolean mayBeNamedByNeighbours(List<CutRow> rows, int row) {
        List<CutCell> labels = rows.get(row).labels();
        String own = labels.isEmpty() || isUnderGroupAlone(rows, row) ? "" : labels.get(labels.size() - 1).text();
        return names.byNeighbours(Axis.ROW, own) > 0;
    }

    /** Rows of figures that order left unnamed take the one free row of the form that their words name best. */
    private boolean[] placeOthers(List<CutRow> rows, double[][] weight, int[] formOf) {
        boolean[] moved = new boolean[formOf.length];
        boolean[] taken = taken(formOf);
        for (int i = 0; i < formOf.length; i++) {
            if (formOf[i] != Alignment.NONE || rows.get(i).figures().isEmpty()) {
                continue;
            }
            int best = Alignment.NONE;
            boolean tie = false;
            for (int j = 0; j < taken.length; j++) {
                if (!taken[j] && weight[i][j] > 0) {
                    tie = best != Alignment.NONE && weight[i][j] == weight[i][best];
                    best = best == Alignment.NONE || weight[i][j] > weight[i][best] ? j : best;
                }
            }
            if (best != Alignment.NONE && !tie) {
                formOf[i] = best;
                taken[best] = true;
                moved[i] = true;
            }
        }
        return moved;
    }
}
