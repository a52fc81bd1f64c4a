package gouji.analysis.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Open relations that share open fields, one with the next: what they come to depends on no other relation. */
final class OpenGroup {

    private final List<Standing> relations;
    private final int hash;

    private OpenGroup(List<Standing> relations) {
        this.relations = relations;
        int code = 1;
        for (Standing standing : relations) {
            code = 31 * code + standing.indexed().number();
            code = 31 * code + Long.hashCode(standing.count());
            code = 31 * code + Arrays.hashCode(standing.open());
        }
        this.hash = code;
    }

    /** The groups of all that are open. */
    static List<OpenGroup> of(List<Standing> standings, int fields) {
        List<Standing> open = standings.stream().filter(Standing::bounds).toList();
        int[] joined = joined(open, fields);
        Map<Integer, List<Standing>> groups = new LinkedHashMap<>();
        for (int r = 0; r < open.size(); r++) {
            groups.computeIfAbsent(root(joined, r), each -> new ArrayList<>()).add(open.get(r));
        }
        return groups.values().stream().map(OpenGroup::new).toList();
    }

    /** For each relation another of its group, or itself: a forest. */
    private static int[] joined(List<Standing> open, int fields) {
        int[] joined = new int[open.size()];
        int[] first = new int[fields];
        Arrays.fill(first, -1);
        for (int r = 0; r < open.size(); r++) {
            joined[r] = r;
            for (int field : open.get(r).open()) {
                if (first[field] < 0) {
                    first[field] = r;
                }
                joined[root(joined, first[field])] = r;
            }
        }
        return joined;
    }

    private static int root(int[] joined, int relation) {
        int root = relation;
        while (joined[root] != root) {
            root = joined[root];
        }
        return root;
    }

    /** In how many ways its relations contradict each other, as {@link Resolution} counts. */
    int contradictions() {
        if (relations.size() == 1) {
            return 0;
        }
        // Numbered anew, from 0: most of the graph's fields are in no open relation, and what is followed is kept for each.
        BitSet open = new BitSet();
        for (Standing standing : relations) {
            for (int field : standing.open()) {
                open.set(field);
            }
        }
        int[] numbers = new int[open.length()];
        int count = 0;
        for (int field = open.nextSetBit(0); field >= 0; field = open.nextSetBit(field + 1)) {
            numbers[field] = count++;
        }
        return new Resolution(relations.stream().map(standing -> standing.numbered(numbers)).toList(), count).contradictions().size();
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof OpenGroup group) || group.hash != hash || group.relations.size() != relations.size()) {
            return false;
        }
        for (int r = 0; r < relations.size(); r++) {
            Standing mine = relations.get(r);
            Standing theirs = group.relations.get(r);
            if (mine.indexed() != theirs.indexed() || mine.count() != theirs.count() || !Arrays.equals(mine.open(), theirs.open())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
