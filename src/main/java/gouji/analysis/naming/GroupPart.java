package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.fact.Axis;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What one printed row shows of a form printed across: the groups of columns that its label names, as where each group has
 * a row of its own, or that its header names, as where each has a table of its own; else all of them.
 */
final class GroupPart {

    private final FormBlock block;
    private final Names names;

    GroupPart(FormBlock block, Names names) {
        this.block = block;
        this.names = names;
    }

    /** The block that the row shows, with one row. */
    FormBlock of(CutRow row, Header header) {
        for (int i = row.labels().size() - 1; i >= 0; i--) {
            String group = group(row.labels().get(i));
            if (group != null) {
                return only(Set.of(group), true);
            }
        }
        Set<String> groups = new HashSet<>();
        for (Leaf leaf : header == null ? List.<Leaf>of() : header.leaves()) {
            String group = leaf.stack().stream().map(this::group).filter(each -> each != null).findFirst().orElse(null);
            if (group == null) {
                return block;
            }
            groups.add(group);
        }
        return groups.isEmpty() ? block : only(groups, false);
    }

    /** The group that a cell's words name best, or null. */
    private String group(CutCell cell) {
        String best = null;
        double weight = 0;
        for (List<String> path : block.columns()) {
            double own = path.size() < 2 || !cell.isWords() ? 0 : names.weight(Axis.COLUMN, cell.text(), path.get(0));
            if (own > weight) {
                best = path.get(0);
                weight = own;
            }
        }
        return best;
    }

    /** The columns of some groups; without the group in their words where the row's own label says it. */
    private FormBlock only(Set<String> groups, boolean labelled) {
        List<Integer> kept = IntStream.range(0, block.columns().size())
                .filter(j -> groups.contains(block.columns().get(j).get(0))).boxed().toList();
        FormRow row = block.rows().get(0);
        FormRow part = new FormRow(row.path(), kept.stream().map(row.fields()::get).toList(), row.texts(), row.always());
        List<List<String>> columns = kept.stream().map(block.columns()::get)
                .map(path -> labelled ? path.subList(1, path.size()) : path).toList();
        return kept.size() == block.columns().size() && !labelled ? block : new FormBlock(columns, List.of(part));
    }
}
