package gouji.read.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the items of all lists of one document, from its beginning to its end, as Word does when it prints. */
public final class ListNumbers {

    private static final int UNUSED = Integer.MIN_VALUE;

    private final Map<Object, int[]> counted = new HashMap<>();

    /**
     * The number of the next item, with the gap behind it.
     *
     * @param list   what items with one count share
     * @param levels of the list, from the first on
     * @param level  of the item, from 0
     */
    public String next(Object list, List<ListLevel> levels, int level) {
        if (level < 0 || level >= Math.min(levels.size(), ListLevel.COUNT)) {
            return "";
        }
        int[] numbers = numbers(list);
        numbers[level] = numbers[level] == UNUSED ? levels.get(level).start() : numbers[level] + 1;
        for (int lower = level + 1; lower < levels.size() && lower < ListLevel.COUNT; lower++) {
            if (level < levels.get(lower).restart()) {
                numbers[lower] = UNUSED;
            }
        }
        String number = text(numbers, levels, levels.get(level));
        return number.isEmpty() ? "" : number + levels.get(level).gap();
    }

    /** Makes a level begin anew with its next item. */
    public void restart(Object list, int level) {
        numbers(list)[level] = UNUSED;
    }

    private int[] numbers(Object list) {
        return counted.computeIfAbsent(list, key -> {
            int[] none = new int[ListLevel.COUNT];
            Arrays.fill(none, UNUSED);
            return none;
        });
    }

    private static String text(int[] numbers, List<ListLevel> levels, ListLevel level) {
        StringBuilder text = new StringBuilder();
        String pattern = level.text();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                i++;
                int of = next - '1';
                if (of < levels.size()) {
                    NumberFormat format = level.legal() ? NumberFormat.DECIMAL : levels.get(of).format();
                    text.append(format.of(numbers[of] == UNUSED ? levels.get(of).start() : numbers[of]));
                }
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
