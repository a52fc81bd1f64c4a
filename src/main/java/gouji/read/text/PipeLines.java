package gouji.read.text;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the lines of a table drawn with pipes, and the rulings between them, from text in which a pipe happens to stand. */
final class PipeLines {

    private static final Pattern RULING = Pattern.compile("[-=+:|\\s\uFF5C\u2500-\u257F]+");
    private static final Pattern STROKE = Pattern.compile("-[-:]|:-|==|[\u2500\u2501\u2550]");
    private static final Pattern DASHES = Pattern.compile("[|\\s]*-(?:\\s*\\|\\s*-)*[|\\s]*");

    private static final int LONGEST_RULING = 500;
    /** Rows of figures that make a table of lines with more and with fewer cells. */
    private static final int FEWEST = 2;

    private PipeLines() {
    }

    static boolean possible(Line line) {
        return framed(line) || !line.tabbed() && (pipes(line) > 0 || ruling(line));
    }

    /** A line that only separates rows: dashes, equals signs or box drawing, with or without pipes between. */
    static boolean ruling(Line line) {
        return RULING.matcher(line.text()).matches() && STROKE.matcher(line.text()).find();
    }

    /** A line of single dashes under the header: a ruling in short, though elsewhere such dashes are figures. */
    static boolean shortRuling(Line header, Line line) {
        return line.text().length() <= LONGEST_RULING && DASHES.matcher(line.text()).matches()
                && CellCutter.atPipes(header).stream().noneMatch(cell -> CellText.figure(cell.text()));
    }

    /** Whether lines that follow each other are rows, or one row, of a table. */
    static boolean table(List<Line> lines) {
        boolean framed = lines.stream().anyMatch(PipeLines::framed);
        boolean ruled = lines.stream().anyMatch(PipeLines::ruling);
        List<Line> rows = lines.stream().filter(line -> !ruling(line)).toList();
        return rows.stream().anyMatch(row -> pipes(row) > 0) && (framed || rows.size() > 1 && (ruled || figures(rows)));
    }

    /** Whether rows hold figures as a table does: in as many cells each, or in several rows, or with nothing else in a long one. */
    private static boolean figures(List<Line> rows) {
        List<List<Boolean>> figures = rows.stream()
                .map(row -> CellCutter.atPipes(row).stream().filter(cell -> !cell.isEmpty()).map(cell -> CellText.figure(cell.text())).toList()).toList();
        return figures.stream().filter(row -> row.contains(true)).count() >= (even(rows) ? 1 : FEWEST)
                || figures.stream().anyMatch(row -> row.size() > FEWEST && !row.contains(false));
    }

    private static boolean even(List<Line> rows) {
        return rows.stream().mapToInt(PipeLines::pipes).distinct().count() == 1;
    }

    /** Whether pipes stand between the cells of rows only: then one at a line's beginning stands behind an empty cell. */
    static boolean unframed(List<Line> lines) {
        List<Line> rows = lines.stream().filter(line -> !ruling(line)).toList();
        long framed = rows.stream().filter(PipeLines::framed).count();
        return framed < rows.size() && (even(rows) || framed * 2 < rows.size());
    }

    private static boolean framed(Line line) {
        String print = line.print();
        return pipes(line) >= 2 && CellCutter.pipe(print.charAt(0));
    }

    private static int pipes(Line line) {
        String text = line.text();
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += CellCutter.pipe(text, i) ? 1 : 0;
        }
        return count;
    }
}
