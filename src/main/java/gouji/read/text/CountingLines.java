package gouji.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the page numbers among the lines of a text by what only they do: lines that are alike but for one number, and this number counts
 * from each to the next. Words or marks stand around it, or the number of all pages behind a slash; a number alone may as well be a figure.
 */
final class CountingLines {

    private static final String DIGITS = "[0-9\uFF10-\uFF19]{1,4}";
    private static final Pattern NUMBERED = Pattern.compile("([^0-9\uFF10-\uFF19]*)(" + DIGITS + ")([^0-9\uFF10-\uFF19].*)?");
    private static final Pattern OF_ALL = Pattern.compile("[/\uFF0F]" + DIGITS);
    private static final Pattern WHITE = Pattern.compile("[\\s\u00A0\u3000]+");
    private static final int LONGEST = 20;
    private static final int FEWEST = 2;
    /** Two numbers between words may count by chance if they do not begin with the first page. */
    private static final int SURE = 3;

    private CountingLines() {
    }

    /** The indexes of such lines. */
    static Set<Integer> in(List<Line> lines) {
        Map<String, List<Integer>> alike = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            Matcher line = NUMBERED.matcher(WHITE.matcher(lines.get(at).print()).replaceAll(""));
            boolean page = !lines.get(at).tabbed() && CellText.length(lines.get(at).print()) <= LONGEST && line.matches() && page(line);
            numbers.add(page ? Integer.parseInt(line.group(2)) : 0);
            if (page) {
                alike.computeIfAbsent(line.group(1) + '#' + behind(line), shape -> new ArrayList<>()).add(at);
            }
        }
        Set<Integer> found = new HashSet<>();
        alike.values().stream().filter(places -> count(places, numbers, lines)).forEach(found::addAll);
        return found;
    }

    private static String behind(Matcher line) {
        return line.group(3) == null ? "" : line.group(3);
    }

    /** Words before the number, the same marks on both sides of it, or the number of all pages behind it. */
    private static boolean page(Matcher line) {
        String before = line.group(1);
        String behind = behind(line);
        if (before.isEmpty()) {
            return OF_ALL.matcher(behind).matches();
        }
        boolean words = Character.isLetter(before.codePointAt(0));
        return words || before.equals(behind) && CellText.wordless(before);
    }

    private static boolean count(List<Integer> places, List<Integer> numbers, List<Line> lines) {
        int first = numbers.get(places.get(0));
        for (int i = 1; i < places.size(); i++) {
            if (numbers.get(places.get(i)) != first + i) {
                return false;
            }
        }
        String print = lines.get(places.get(0)).print();
        boolean figures = CellText.figure(print);
        boolean surrounded = Character.isLetter(print.codePointBefore(print.length()));
        return (!figures || surrounded) && places.size() >= (figures && first > 1 ? SURE : FEWEST);
    }
}
