package gouji.read.text;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tables and paragraphs of a sheet saved as values between commas, semicolons or tabs: records with several values make tables, one
 * value alone is a line of text, a title within a table, or the label of an empty row.
 */
final class CsvTables {

    private static final char[] SEPARATORS = {',', ';', '\t'};
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_COLUMNS = 3;
    /** Values of a row that no line of text has. */
    private static final int WIDE = 6;
    /** Figures behind words, or empty values where zeros are left blank; commas within one number part fewer. */
    private static final int SOME = 3;
    /** Words of a header, by which a table shows in which all zeros are left blank. */
    private static final int HEADER = 3;

    private final List<List<Cell>> records;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private CsvTables(List<List<Cell>> records) {
        this.records = IntStream.range(0, records.size()).filter(at -> printed(records.get(at)) > 0 || blankRow(records, at))
                .mapToObj(records::get).toList();
    }

    /** Whether a record without print is the row of the header right above it, as none with figures follows; else it only parts rows. */
    private static boolean blankRow(List<List<Cell>> records, int at) {
        return at > 0 && header(records.get(at - 1)) && (at + 1 == records.size() || figures(records.get(at + 1)) == 0);
    }

    private static boolean header(List<Cell> record) {
        return printed(record) >= HEADER && figures(record) == 0;
    }

    /**
     * The blocks of such a text in reading order; none where it is another text. Other texts have tabs too: between tabs it is
     * one only where text is followed by empty values, or values are broken over lines.
     *
     * @param most values that it may have
     */
    static List<Block> blocks(String text, int most) {
        for (char separator : SEPARATORS) {
            CsvTables reading = new CsvTables(CsvRecords.of(text, separator, most));
            if (reading.sheet() && (separator == '\t' ? reading.padded() || reading.broken() : !reading.tabbed())) {
                reading.read();
                return reading.blocks;
            }
        }
        return List.of();
    }

    /** Whether running text too is as wide as the tables, with empty values behind it. */
    private boolean padded() {
        return records.stream().mapToInt(List::size).distinct().count() == 1
                && IntStream.range(0, records.size()).anyMatch(at -> single(at) && prose(at));
    }

    private boolean tabbed() {
        return records.stream().flatMap(List::stream).anyMatch(cell -> cell.text().indexOf('\t') >= 0);
    }

    /** Whether lines end within values, as only quotes allow. */
    private boolean broken() {
        return records.stream().flatMap(List::stream).anyMatch(cell -> cell.prints().size() > 1);
    }

    /** Whether there are rows of a label and figures, so many in a row or all records so even that nothing else has them. */
    private boolean sheet() {
        int widest = records.stream().mapToInt(List::size).max().orElse(0);
        long parted = records.stream().filter(record -> record.size() > 1).count();
        long even = records.stream().filter(record -> record.size() == widest).count();
        boolean rectangular = widest >= FEWEST_COLUMNS && even * 5 >= parted * 4;
        return labelledRows(WIDE) >= FEWEST_ROWS || rectangular && labelledRows(FEWEST_COLUMNS) >= FEWEST_ROWS;
    }

    private long labelledRows(int width) {
        return records.stream().filter(record -> record.size() >= width && figuresOrBlanks(record) >= SOME)
                .filter(record -> !CellText.wordless(first(record).text()) && !CellText.figure(first(record).text())).count();
    }

    private void read() {
        for (int at = 0; at < records.size();) {
            int end = tableEnd(at);
            List<List<Cell>> rows = records.subList(at, end);
            if (rows.stream().anyMatch(row -> printed(row) > 1 && figures(row) > 0) || blank(at, end)) {
                blocks.add(new Found(withoutEmptyColumns(padded(rows)), List.of(), end).table(++tables));
            } else {
                end = Math.max(at + 1, end);
                records.subList(at, end).stream().flatMap(List::stream).filter(cell -> !cell.isEmpty())
                        .forEach(cell -> blocks.add(new Paragraph(cell.prints())));
            }
            at = end;
        }
    }

    /** Whether a header stands over labels, all in so many columns, and no figure. */
    private boolean blank(int from, int to) {
        int width = from < to ? records.get(from).size() : 0;
        boolean even = width >= HEADER && records.subList(from, to).stream().allMatch(record -> record.size() == width);
        return even && IntStream.range(from, to - 1).anyMatch(at -> header(records.get(at)) && (at > from || printed(records.get(at + 1)) > 0))
                && records.subList(from, to).stream().flatMap(List::stream).noneMatch(cell -> CellText.prose(cell.text()) || CellText.endsSentence(cell.text()));
    }

    /** Where the table ends that begins with a record; the same record where none does. */
    private int tableEnd(int start) {
        int first = single(start) ? start + 1 : start;
        boolean titled = first > start && first < records.size() && !single(first) && figures(records.get(first)) == 0 && !heading(start) && !prose(start);
        if (first > start && !titled) {
            return start;
        }
        int end = first;
        while (end < records.size()) {
            int next = end;
            while (next < records.size() && single(next) && !prose(next)) {
                next++;
            }
            boolean more = next < records.size() && !single(next);
            boolean header = more && figures(records.get(next)) == 0 && !CellText.numbered(first(records.get(next)).text());
            boolean ends = header && next > end
                    && (heading(next - 1) || header(records.get(next)) && IntStream.range(end, next).anyMatch(this::heading));
            if (more && !ends) {
                end = next + 1;
                continue;
            }
            return end + emptyRows(end, next);
        }
        return end;
    }

    /** How many values alone are labels of empty rows: those numbered in words, but for the last, which is a heading; or one before that. */
    private int emptyRows(int from, int to) {
        return (int) IntStream.range(from, to)
                .takeWhile(at -> (heading(at) || at == from && records.get(at).size() > 1) && at + 1 < to && heading(at + 1)).count();
    }

    private boolean single(int at) {
        return printed(records.get(at)) == 1;
    }

    private boolean heading(int at) {
        String text = first(records.get(at)).text();
        return single(at) && CellText.numbered(text) && Character.isLetter(text.codePointAt(0));
    }

    private boolean prose(int at) {
        String text = first(records.get(at)).text();
        return CellText.prose(text) || CellText.endsSentence(text) || CellText.clauses(text);
    }

    /** The first value that prints, if one does. */
    private static Cell first(List<Cell> record) {
        return record.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse(record.get(0));
    }

    private static long printed(List<Cell> record) {
        return record.stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static long figures(List<Cell> record) {
        return record.stream().filter(cell -> CellText.figure(cell.text())).count();
    }

    private static long figuresOrBlanks(List<Cell> record) {
        return figures(record) + record.stream().skip(first(record).column()).filter(Cell::isEmpty).count();
    }

    /** Empty values at a record's end may be left away: each row is as wide as the widest header. */
    private static List<List<Cell>> padded(List<List<Cell>> rows) {
        int width = rows.stream().filter(CsvTables::header).mapToInt(List::size).max().orElse(0);
        List<List<Cell>> padded = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add(new Cell(cells.size(), 1, 1, List.of(), row.get(row.size() - 1).place()));
            }
            padded.add(cells);
        }
        return padded;
    }

    /** A sheet has the columns of all its tables, and those that merged cells cover. */
    private static List<List<Cell>> withoutEmptyColumns(List<List<Cell>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        boolean[] used = new boolean[width];
        rows.forEach(row -> row.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> used[cell.column()] = true));
        List<List<Cell>> compact = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<Cell> cells = new ArrayList<>();
            row.stream().filter(cell -> used[cell.column()])
                    .forEach(cell -> cells.add(new Cell(cells.size(), 1, 1, cell.prints(), cell.place())));
            compact.add(cells);
        }
        return compact;
    }
}
