package gouji.read.text;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.characters.Span;
import gouji.read.page.Pages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the tables of a text in which spaces put the figures of a table under each other, as they stand on a page. */
final class SpacedTables {

    /** Rows that show that spaces lay out the text. */
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_FIGURES = 3;
    /** In columns, how far lines of one label may begin apart. */
    private static final int INDENT = 2;

    private final List<Raster> pages = new ArrayList<>();
    private final List<List<Integer>> indexes = new ArrayList<>();
    private final List<Found> ordered = new ArrayList<>();
    private final List<Line> lines;
    private final SpacedLines spaced;
    private final Columns columns;

    private SpacedTables(List<Line> lines) {
        this.lines = lines;
        this.columns = Columns.of(lines);
        this.spaced = new SpacedLines(lines, columns);
        boolean[] done = new boolean[lines.size()];
        for (int at = 0; at < lines.size(); at++) {
            Found headed = HeadedRow.at(lines, spaced, at);
            if (!headed.rows().isEmpty() && !done[headed.starts().get(0)]) {
                ordered.add(headed);
                Arrays.fill(done, headed.starts().get(0), headed.end(), true);
                continue;
            }
            Found found = OrderedRows.from(lines, spaced, at);
            if (!found.rows().isEmpty()) {
                ordered.add(found);
                Arrays.fill(done, at, found.end(), true);
                at = found.end() - 1;
            }
        }
        for (int from = 0; from < lines.size();) {
            int to = from + 1;
            while (to < lines.size() && lines.get(to).column() == 1) {
                to++;
            }
            List<Integer> own = IntStream.range(from, to).filter(i -> !done[i] && !spaced.text(i)).boxed().toList();
            if (!own.isEmpty()) {
                pages.add(new Raster(pages.size() + 1, own.stream().map(lines::get).toList(), spaced.tops(own), columns));
                indexes.add(own);
            }
            from = to;
        }
    }

    /** Whether tables of a text are laid out by spaces, and no others are in it. */
    static boolean in(List<Line> lines) {
        long rows = lines.stream().filter(Columns::row).count();
        return lines.stream().noneMatch(Line::tabbed) && rows >= FEWEST_ROWS && rows >= lines.stream().filter(SpacedTables::tight).count();
    }

    /** Whether figures end a line of nothing but words a space apart: its cells stand under no others, only in their order. */
    private static boolean tight(Line line) {
        List<Span> words = Pieces.words(line);
        return Pieces.of(line).size() == 1 && words.size() > FEWEST_FIGURES
                && words.subList(words.size() - FEWEST_FIGURES, words.size()).stream().allMatch(word -> Pieces.figure(line, word));
    }

    /** The blocks of such a text in reading order. */
    static List<Block> blocks(List<Line> lines) {
        return new SpacedTables(lines).read();
    }

    private List<Block> read() {
        // Each page has columns of its own: the same spaces on the next one need not be the same place.
        List<Block> found = pages.stream().flatMap(page -> Pages.blocks(List.of(page.content())).stream()).toList();
        TablesInText tables = new TablesInText(lines);
        for (Block block : found) {
            if (block instanceof Table table) {
                List<Integer> own = table.rows().stream().flatMap(r -> r.cells().stream()).flatMap(c -> c.prints().stream())
                        .map(p -> (PagePlace) p.place()).flatMap(at -> Stream.of(index(at), last(at))).sorted().toList();
                Table inText = SpacedLabels.of(HeaderOverFigures.parted(DriftedHeader.inOrder(inText(table))), columns.areLines());
                tables.add(inText, own.get(0), own.get(own.size() - 1) + 1);
            }
        }
        ordered.forEach(rows -> tables.add(rows, spaced::text));
        RowsAfterBreak breaks = new RowsAfterBreak(lines, spaced::text, tables::has);
        IntStream.range(1, lines.size()).filter(at -> PageEdges.begins(lines, at))
                .forEach(page -> breaks.at(page).ifPresent(rows -> tables.add(rows, at -> !rows.starts().contains(at))));
        for (Block block : found) {
            if (block instanceof Paragraph paragraph) {
                paragraph.prints().forEach(print -> tables.addBeside(index((PagePlace) print.place()), inText(print)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        int count = 0;
        for (TablesInText.Stretch stretch : tables.stretches()) {
            if (!addWords(from, stretch.start(), blocks) && !addLabelBeforeBreak(from, stretch.start(), blocks)) {
                addText(from, stretch.start(), blocks);
            }
            for (Table table : stretch.tables()) {
                count = add(table, count, blocks);
            }
            from = stretch.end();
            blocks.addAll(tables.beside(stretch));
        }
        addText(from, lines.size(), blocks);
        return blocks;
    }

    /** Adds a table; what of its header stands over no columns as one of its own before it. */
    private int add(Table table, int count, List<Block> blocks) {
        int header = table.grid() == Table.Grid.SPANS ? TightHeader.rows(table, lines) : 0;
        Optional<OrderedHeader> ordered = header > 0 ? OrderedHeader.of(table, header, lines, spaced.pieces()) : Optional.empty();
        List<Row> before = ordered.map(OrderedHeader::groups).orElse(TightHeader.words(table.rows().subList(0, header)));
        List<Row> rows = new ArrayList<>(table.rows().subList(header, table.rows().size()));
        ordered.ifPresent(words -> rows.add(0, words.row(SpacedLabels.first(table))));
        int added = count;
        if (!before.isEmpty()) {
            blocks.add(new Table(++added, Table.Grid.NUMBERED, before, List.of(), table.place()));
        }
        blocks.add(new Table(++added, table.grid(), rows, table.edges(), header == 0 ? table.place() : rows.get(0).cells().get(0).place()));
        return added;
    }

    /** Words alone between two tables, no running text, are more rows of the first: what the table was torn at. */
    private boolean addWords(int from, int to, List<Block> blocks) {
        boolean words = from > 0 && from < to && !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table
                && IntStream.rangeClosed(from, to).allMatch(i -> lines.get(i).attached() && lines.get(i).column() == 1)
                && IntStream.range(from, to).noneMatch(spaced::text);
        if (words) {
            Table table = (Table) blocks.remove(blocks.size() - 1);
            List<Row> rows = new ArrayList<>(table.rows());
            labels(from, to).forEach(label -> rows.add(new Row(List.of(new Cell(0, 1, 1, label, label.get(0).place())))));
            blocks.add(new Table(table.id(), table.grid(), rows, table.edges(), table.place()));
        }
        return words;
    }

    /**
     * The last line of a page, right under a row and numbered and begun as its label is, is a row without figures and no heading,
     * where the next page begins with more rows and no header.
     */
    private boolean addLabelBeforeBreak(int at, int page, List<Block> blocks) {
        if (page != at + 1 || at == 0 || !PageEdges.begins(lines, page) || spaced.pieces().labels(page) == 0 || spaced.pieces().figures(page) == 0
                || blocks.isEmpty() || !(blocks.get(blocks.size() - 1) instanceof Table table) || table.grid() != Table.Grid.SPANS) {
            return false;
        }
        Print print = lines.get(at).placed();
        Row above = table.rows().get(table.rows().size() - 1);
        Optional<Cell> label = above.cells().stream().filter(cell -> !cell.isEmpty() && isLabelLike(print, cell.prints().get(0))).findFirst();
        if (!lines.get(at).attached() || !lines.get(at).indented() || label.isEmpty()) {
            return false;
        }
        List<Row> rows = new ArrayList<>(table.rows());
        Cell own = new Cell(label.get().column(), label.get().columnSpan(), 1, List.of(print), print.place());
        rows.add(GroupBesideLabels.withoutFigures(own, above));
        blocks.set(blocks.size() - 1, new Table(table.id(), table.grid(), rows, table.edges(), table.place()));
        return true;
    }

    /** Whether a line is numbered, and begins where a label in the line above does that is numbered, too. */
    private static boolean isLabelLike(Print print, Print above) {
        return CellText.numbered(print.text()) && CellText.numbered(above.text()) && Math.abs(column(print) - column(above)) <= INDENT
                && ((LinePlace) above.place()).line() == ((LinePlace) print.place()).line() - 1;
    }

    /** Words that begin under each other are one label, though words of the next column stand between its lines, but for a new number. */
    private List<List<Print>> labels(int from, int to) {
        List<List<Print>> labels = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Print print = lines.get(i).placed();
            Optional<List<Print>> above = CellText.numbered(print.text()) ? Optional.empty()
                    : labels.stream().filter(label -> Math.abs(column(label.get(0)) - column(print)) <= INDENT).reduce((first, last) -> last);
            above.ifPresentOrElse(label -> label.add(print), () -> labels.add(new ArrayList<>(List.of(print))));
        }
        return labels;
    }

    private static int column(Print print) {
        return ((LinePlace) print.place()).column();
    }

    private void addText(int from, int to, List<Block> blocks) {
        List<Print> prints = new ArrayList<>();
        for (int i = from; i < to; i++) {
            prints.add(lines.get(i).placed());
            if (i + 1 == to || !spaced.goesOn(i)) {
                blocks.add(new Paragraph(prints));
                prints.clear();
            }
        }
    }

    /** The index of the line in which a place is. */
    private int index(PagePlace place) {
        return indexes.get(place.page() - 1).get(pages.get(place.page() - 1).line(place));
    }

    /** The index of the line in which a place ends. */
    private int last(PagePlace place) {
        return indexes.get(place.page() - 1).get(pages.get(place.page() - 1).last(place));
    }

    private Table inText(Table table) {
        List<Row> rows = table.rows().stream().map(row -> new Row(row.cells().stream().map(this::inText).toList())).toList();
        return new Table(table.id(), table.grid(), rows, table.edges(), inText((PagePlace) table.place()));
    }

    private Cell inText(Cell cell) {
        List<Print> prints = cell.prints().stream().map(this::inText).toList();
        return new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), prints,
                prints.isEmpty() ? inText((PagePlace) cell.place()) : prints.get(0).place());
    }

    private Print inText(Print print) {
        return new Print(print.text(), inText((PagePlace) print.place()), print.confidence());
    }

    private LinePlace inText(PagePlace place) {
        return pages.get(place.page() - 1).place(place);
    }
}
