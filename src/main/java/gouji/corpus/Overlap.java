package gouji.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * How far what was found is what was expected.
 *
 * @param matched how many are in both
 * @param missing expected and not found
 * @param extra   found and not expected
 */
public record Overlap(int matched, List<String> missing, List<String> extra) {

    public Overlap {
        missing = List.copyOf(missing);
        extra = List.copyOf(extra);
    }

    /** Where a label leaves open what must be found. */
    static final Overlap OPEN = new Overlap(0, List.of(), List.of());

    /**
     * Compares without regard to order; what stands twice counts twice.
     *
     * @param expected null where it is left open
     */
    static Overlap of(List<?> expected, List<?> found) {
        return expected == null ? OPEN : ofTexts(expected.stream().map(Object::toString).toList(), found.stream().map(Object::toString).toList());
    }

    private static Overlap ofTexts(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        List<String> extra = new ArrayList<>();
        for (String item : found) {
            if (!missing.remove(item)) {
                extra.add(item);
            }
        }
        return new Overlap(expected.size() - missing.size(), missing, extra);
    }

    /**
     * Compares two sequences: what stands out of order is missing in its place and extra where it is (longest common part).
     *
     * @param expected null where it is left open
     */
    static Overlap inOrder(List<String> expected, List<String> found) {
        if (expected == null) {
            return OPEN;
        }
        int[][] common = new int[expected.size() + 1][found.size() + 1];
        for (int i = expected.size() - 1; i >= 0; i--) {
            for (int j = found.size() - 1; j >= 0; j--) {
                common[i][j] = expected.get(i).equals(found.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<String> missing = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < found.size()) {
            if (i < expected.size() && j < found.size() && expected.get(i).equals(found.get(j))) {
                i++;
                j++;
            } else if (j == found.size() || i < expected.size() && common[i + 1][j] >= common[i][j + 1]) {
                missing.add(expected.get(i++));
            } else {
                extra.add(found.get(j++));
            }
        }
        return new Overlap(common[0][0], missing, extra);
    }

    public boolean isExact() {
        return missing.isEmpty() && extra.isEmpty();
    }
}
