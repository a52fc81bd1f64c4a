package gouji.read.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the page numbers of a text that form feeds cut into pages: at the foot, or at the head, of every page the next number. */
final class PageNumbers {

    private static final Pattern NUMBER = Pattern.compile("[-\u2010-\u2015\u2212\uFF0D]?\\s*(\\d{1,4})\\s*[-\u2010-\u2015\u2212\uFF0D]?");
    private static final int FEWEST_PAGES = 2;

    private PageNumbers() {
    }

    /** The indexes of the lines that are page numbers. */
    static Set<Integer> in(List<Line> lines) {
        List<Integer> feet = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 || lines.get(i).column() > 1;
            if (begins) {
                heads.add(i);
            }
            if (begins && i > 0) {
                feet.add(i - 1);
            }
        }
        feet.add(lines.size() - 1);
        Set<Integer> found = new HashSet<>();
        for (List<Integer> places : List.of(feet, heads)) {
            if (counts(lines, places)) {
                found.addAll(places);
            }
        }
        return found;
    }

    private static boolean counts(List<Line> lines, List<Integer> places) {
        int before = -1;
        for (int at : places) {
            var number = NUMBER.matcher(lines.get(at).print());
            if (!number.matches() || before >= 0 && Integer.parseInt(number.group(1)) != before + 1) {
                return false;
            }
            before = Integer.parseInt(number.group(1));
        }
        return places.size() >= FEWEST_PAGES;
    }
}
