package gouji.cli;

import java.util.Comparator;
import java.util.List;

/** What somebody may have meant by a name that is not known. */
final class NearNames {

    private static final int SHOWN = 5;

    private NearNames() {
    }

    /** The nearest names, nearest first: those that hold the asked one, then those with the fewest letters changed. */
    static List<String> of(String asked, List<String> names) {
        Comparator<String> holding = Comparator.comparing(name -> !name.contains(asked));
        return names.stream().sorted(holding.thenComparingInt(name -> distance(asked, name))).limit(SHOWN).toList();
    }

    /** How many letters must be put in, left out or changed (Levenshtein). */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[to.length()];
    }
}
