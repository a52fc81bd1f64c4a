package gouji.read.text;

import gouji.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds tables in a text in which nothing but line ends or single spaces part the cells: as one cell a line, or as the lines in the order
 * in which a page draws them. What makes a table is figures without a sentence around them.
 */
final class UnmarkedTables {

    /** Figures that show a table. */
    private static final int FEWEST = 3;
    private static final int LONGEST_CELL = 60;
    /** Lines of a label that may be broken before its figures. */
    private static final int LABEL = 2;
    private static final int LONG_LABEL = 8;
    private static final int FULL_LINES = 3;
    private static final int RAGGED = 6;

    private final List<Line> lines;
    private final List<UnmarkedLine> cut;
    private final Set<Integer> pageNumbers;
    /** Columns of the widest line of running text where several lines are as wide, else 0. */
    private final int widest;
    private final boolean[] prose;
    private final List<Block> blocks = new ArrayList<>();

    private UnmarkedTables(List<Line> lines) {
        this.lines = lines;
        this.cut = lines.stream().map(UnmarkedLine::of).toList();
        this.pageNumbers = PageNumbers.in(lines);
        int[] widths = lines.stream().mapToInt(Paragraphs::width).sorted().toArray();
        int third = widths.length < FULL_LINES ? 0 : widths[widths.length - FULL_LINES];
        this.widest = third >= widths[widths.length - 1] - RAGGED ? widths[widths.length - 1] : 0;
        this.prose = new boolean[lines.size()];
        for (int at = 0; at < prose.length; at++) {
            prose[at] = prose(at, at > 0 && prose[at - 1] && full(at - 1));
        }
    }

    /** Whether a text has such tables and no others. */
    static boolean in(List<Line> lines) {
        return lines.stream().noneMatch(Line::tabbed)
                && Layouts.of(lines).stream().allMatch(layout -> layout.kind() == Layout.Kind.PLAIN)
                && new UnmarkedTables(lines).figures() >= FEWEST;
    }

    /** The blocks of such a text in reading order. */
    static List<Block> blocks(List<Line> lines) {
        UnmarkedTables reading = new UnmarkedTables(lines);
        reading.read();
        return reading.blocks;
    }

    private long figures() {
        return IntStream.range(0, lines.size()).filter(at -> !prose(at)).mapToLong(at -> cut.get(at).figures().size()).sum();
    }

    private void read() {
        List<Line> running = new ArrayList<>();
        int tables = 0;
        for (int from = 0; from < lines.size();) {
            int to = from;
            while (to < lines.size() && !prose(to) && (to == from || !heading(to, from))) {
                to++;
            }
            int begin = to > from && heading(from, from) ? from + 1 : from;
            if (cut.subList(begin, Math.max(begin, to)).stream().mapToInt(line -> line.figures().size()).sum() == 0) {
                to = Math.max(from + 1, to);
                running.addAll(lines.subList(from, to));
            } else {
                running.addAll(lines.subList(from, begin));
                Found found = UnmarkedRows.of(cut.subList(begin, to), begin);
                if (found.rows().isEmpty()) {
                    running.addAll(lines.subList(begin, to));
                } else {
                    blocks.addAll(Paragraphs.of(running, widest));
                    running.clear();
                    blocks.add(found.table(++tables));
                }
            }
            from = to;
        }
        blocks.addAll(Paragraphs.of(running, widest));
    }

    /** Running text, or a page's number. */
    private boolean prose(int at) {
        return prose[at] || pageNumbers.contains(at);
    }

    private boolean prose(int at, boolean afterOpenLine) {
        String print = lines.get(at).print();
        return CellText.prose(print) || CellText.endsSentence(print) || lengthOfWords(at) > LONGEST_CELL || CellText.clauses(print)
                || afterOpenLine && !CellText.numbered(print);
    }

    /** Without the spaces that set words apart, as a program that shows a page sets them under each other. */
    private int lengthOfWords(int at) {
        return Pieces.words(lines.get(at)).stream().mapToInt(word -> word.end() - word.begin()).sum();
    }

    /** Whether a line is so wide that the sentence in it goes on in the next. */
    private boolean full(int at) {
        return widest > 0 && Paragraphs.width(lines.get(at)) >= widest - RAGGED && !CellText.endsSentence(lines.get(at).print());
    }

    /** Numbered in words, and no label: neither do figures follow, nor what is numbered under it, nor figures as many as before. */
    private boolean heading(int at, int from) {
        String print = lines.get(at).print();
        if (!CellText.numbered(print) || !Character.isLetter(print.codePointAt(0)) || cut.get(at).hasFigures()) {
            return false;
        }
        int next = figuresBehind(at, LABEL);
        boolean under = at + 1 < lines.size() && CellText.numbered(lines.get(at + 1).print());
        int before = rowBefore(at, from);
        return next == 0 && !(before > 1 && (under || rowBehind(at) == before));
    }

    private int figuresBehind(int at, int most) {
        for (int next = at + 1; next < lines.size() && next <= at + most && !prose(next); next++) {
            if (cut.get(next).hasFigures()) {
                return cut.get(next).figures().size();
            }
        }
        return 0;
    }

    /** How many figures the row before a line has. */
    private int rowBefore(int at, int from) {
        int last = at - 1;
        while (last >= from && !cut.get(last).hasFigures()) {
            last--;
        }
        int count = 0;
        for (; last >= from && cut.get(last).hasFigures(); last--) {
            count += cut.get(last).figures().size();
            if (!cut.get(last).label().isEmpty()) {
                break;
            }
        }
        return count;
    }

    /** How many figures the next row behind a line has, if not too many lines stand between. */
    private int rowBehind(int at) {
        int next = at + 1;
        while (next < lines.size() && next <= at + LONG_LABEL && !cut.get(next).hasFigures() && !prose(next)) {
            next++;
        }
        int count = 0;
        for (int first = next; next < lines.size() && cut.get(next).hasFigures(); next++) {
            if (next > first && !cut.get(next).label().isEmpty()) {
                break;
            }
            count += cut.get(next).figures().size();
        }
        return count;
    }
}
