package gouji.bench.compare;

import gouji.corpus.make.PrintedRow;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a printed row is recovered: one row of the output has its seven figures in the right order, after its label.
 *
 * <p>The same for every program. White space and the width of characters do not count. Where every figure is printed, the row may
 * have empty cells anywhere (what a merged cell covers is empty in some outputs, and in others stands at the end); where a cell
 * is empty in print, the last seven cells must be the seven, since nothing else says which column a figure belongs to. The
 * label is right where the text before the figures ends with it, or where its last cell is at least half of it, from either
 * end: a page may cut a row's label.
 */
final class RowMatch {

    private static final int FIGURES = 7;

    private RowMatch() {
    }

    static boolean recovers(PrintedRow printed, List<List<String>> rows) {
        List<String> figures = printed.figures().stream().map(RowMatch::figure).toList();
        return rows.stream().anyMatch(row -> recovers(wording(printed.label()), figures, row));
    }

    private static boolean recovers(String label, List<String> figures, List<String> row) {
        if (row.size() <= FIGURES) {
            return false;
        }
        List<String> before = row.subList(0, row.size() - FIGURES);
        if (figures.equals(row.subList(row.size() - FIGURES, row.size()).stream().map(RowMatch::figure).toList())
                && labelled(label, before)) {
            return true;
        }
        List<String> filled = row.stream().filter(cell -> !figure(cell).isEmpty()).toList();
        return !figures.contains("") && filled.size() > FIGURES
                && figures.equals(filled.subList(filled.size() - FIGURES, filled.size()).stream().map(RowMatch::figure).toList())
                && labelled(label, filled.subList(0, filled.size() - FIGURES));
    }

    private static boolean labelled(String label, List<String> before) {
        List<String> words = new ArrayList<>(before.stream().map(RowMatch::wording).filter(word -> !word.isEmpty()).toList());
        if (words.isEmpty()) {
            return false;
        }
        String last = words.get(words.size() - 1);
        boolean cut = last.length() * 2 >= label.length() && (label.startsWith(last) || label.endsWith(last));
        return cut || String.join("", words).endsWith(label);
    }

    private static String figure(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    /** Letters and digits only: programs differ in quotes, stops and brackets. */
    private static String wording(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
