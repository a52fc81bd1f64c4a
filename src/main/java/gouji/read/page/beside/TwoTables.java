package gouji.read.page.beside;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What shows that white between the halves of some lines parts two tables. A table by itself has such white between its columns, too; but
 * its labels stand on the left of it alone, and its header above its figures.
 */
record TwoTables(PartedLines lines) {

    /** So many lines beside rows are no words in place of figures. */
    private static final int TEXT_LINES = 3;

    /** Where the right table has labels of its own. */
    List<Gutter> bothLabelled() {
        List<Gutter> found = new ArrayList<>();
        for (int i = 0; i < lines.count(); i++) {
            if (lines.right().get(i).hasFigures() && label(i) != null) {
                i = addLabelled(i, found);
            }
        }
        return found;
    }

    /** @return the last line of the right table's rows */
    private int addLabelled(int first, List<Gutter> found) {
        Set<String> labels = new HashSet<>();
        double labelsEnd = Double.NEGATIVE_INFINITY;
        double figuresBegin = Double.POSITIVE_INFINITY;
        int last = first;
        for (int i = first; i < lines.count(); i++) {
            Half row = lines.right().get(i);
            Half label = row.hasFigures() ? label(i) : null;
            if (row.hasFigures()) {
                figuresBegin = Math.min(figuresBegin, row.figuresBegin());
                if (label != null && label.begin() < figuresBegin) {
                    labelsEnd = Math.max(labelsEnd, label.labelsEnd());
                    labels.add(label.first());
                }
                if (label == null || labelsEnd > figuresBegin) {
                    break;
                }
                last = i;
            }
        }
        PartedLines.Zone zone = lines.zone(lines.right(), lines.left(), first, last);
        Half beside = lines.left().get(first);
        boolean table = labels.size() > 1 || beside.isEmpty() || !beside.hasFigures() && labelBeside(first).isPresent()
                || repeatsHeader(zone.first(), first, zone.last());
        if (table && rows(lines.left(), zone.first(), zone.last()) > 0) {
            found.add(lines.gutter(zone, labels.size()));
        }
        return last;
    }

    /** What holds the label of the right side's figures: the same line or, where it takes several, that above or below; or null. */
    private Half label(int i) {
        Half row = lines.right().get(i);
        return row.isLabelled() ? row : labelBeside(i).orElse(null);
    }

    private Optional<Half> labelBeside(int i) {
        double figures = lines.right().get(i).figuresBegin();
        return Stream.of(i - 1, i + 1, i - 2, i + 2).filter(j -> j >= 0 && j < lines.count() && lines.areOfOneCell(i, j) && !lines.isAsNearBeyond(i, j)).map(lines.right()::get)
                .filter(l -> l.isLabel() && l.labelsEnd() < figures).findFirst();
    }

    /** Whether the word over the right table's labels stands over those of the left one, too. */
    private boolean repeatsHeader(int first, int row, int last) {
        List<String> words = lines.left().subList(first, last + 1).stream().filter(h -> !h.isEmpty()).map(Half::first).toList();
        return lines.right().subList(first, row).stream().filter(half -> !half.isEmpty() && !half.hasFigures()).anyMatch(half -> words.contains(half.first()));
    }

    /** Where the header of a table without labels stands beside or under rows of the other one. */
    List<Gutter> oneWithoutLabels() {
        List<Gutter> found = new ArrayList<>();
        addBare(lines.left(), lines.right(), found);
        addBare(lines.right(), lines.left(), found);
        return found;
    }

    private void addBare(List<Half> own, List<Half> other, List<Gutter> found) {
        for (int i = 0; i < lines.count(); i++) {
            int top = i;
            int header = -1;
            for (int j = i - 1; own.get(i).isBare() && j >= 0 && !own.get(j).hasFigures() && !lines.isRowAcross(j) && lines.areNear(j, top); j--) {
                top = own.get(j).isEmpty() ? top : j;
                header = header < 0 && own.get(j).isHeader() ? j : header;
            }
            if (header >= 0 && other.subList(top, header + 1).stream().anyMatch(half -> half.isRow() && half.endsWithFigures())) {
                found.add(lines.gutter(lines.zone(own, other, header, i), 1));
            }
        }
    }

    /** Where text stands beside the rows of a table that has no column there. */
    List<Gutter> textAtRight() {
        List<Half> right = lines.right();
        List<Half> left = lines.left();
        List<Integer> text = IntStream.range(0, lines.count())
                .filter(i -> right.get(i).isText() && (left.get(i).isEmpty() || left.get(i).hasFigures())).boxed().toList();
        if (text.size() < TEXT_LINES || right.stream().anyMatch(Half::hasFigures) || rows(left, text.get(0), text.get(text.size() - 1)) == 0) {
            return List.of();
        }
        return List.of(lines.gutter(lines.zone(right, left, text.get(0), text.get(text.size() - 1)), 1));
    }

    private static int rows(List<Half> half, int first, int last) {
        return (int) half.subList(first, last + 1).stream().filter(Half::isRow).count();
    }
}
