package gouji.analysis;

import gouji.analysis.arbiter.Arbiter;
import gouji.analysis.arbiter.Reading;
import gouji.analysis.arbiter.Verdict;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.RelationGraph;
import gouji.analysis.relations.Scales;
import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Source;
import gouji.document.Table;
import gouji.fact.Edit;
import gouji.fact.Proposal;
import gouji.rules.Format;
import gouji.rules.FormTable;
import gouji.rules.RuleFolder;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of the 2021 form, printed with bars between cells, and how the rules of this project name its rows and columns. */
final class NamedPrint implements AutoCloseable {

    private static final RuleFolder RULES = CorpusFiles.rules(CorpusFiles.RULES);
    private static final Format FORMAT =
            RULES.formats().stream().filter(format -> format.id().equals("disclosure-2021")).findFirst().orElseThrow();

    private final RuleSession session = FORMAT.rules().session();
    private final TableReading naming;
    private final Cutting print;
    private int readings;

    private NamedPrint(String form, List<Table> tables) {
        Document document = document(form, tables);
        Wordings wordings = new Wordings(session, FORMAT);
        Outline outline = new SectionStage(document, RULES.language(), FORMAT.form().sections()).run(session, wordings);
        CellStage cells = new CellStage(RULES.language());
        cells.run(document, List.of(), session, wordings);
        TableStage stage = new TableStage(document, outline, cells);
        stage.run(FORMAT.form().tables(), wordings.name(), session);
        FormTable table = FORMAT.form().tables().stream().filter(each -> each.id().equals(form)).findFirst().orElseThrow();
        naming = new TableReading(wordings);
        print = stage.print(table);
    }

    /** Tables whose cells are only numbered in their rows; an empty line between two of them. */
    static NamedPrint numbered(String form, String lines) {
        List<Table> tables = new ArrayList<>();
        for (String part : lines.strip().split("\n\\s*\n")) {
            tables.add(table(tables.size() + 1, Table.Grid.NUMBERED, part));
        }
        return new NamedPrint(form, tables);
    }

    /** A table whose columns and spans are known: {@code words*3} covers three columns; a cell {@code ^} goes on the one above. */
    static NamedPrint ruled(String form, String lines) {
        return new NamedPrint(form, List.of(table(1, Table.Grid.SPANS, lines)));
    }

    /** Ruled tables over pages; before each of them a line with the positions of its columns' edges, in points. */
    static NamedPrint paged(String form, String... pages) {
        List<Table> tables = new ArrayList<>();
        for (String page : pages) {
            String[] edgesAndLines = page.split("\n", 2);
            Table table = table(tables.size() + 1, Table.Grid.SPANS, edgesAndLines[1]);
            List<Double> edges = Stream.of(edgesAndLines[0].split(" ")).map(Double::valueOf).toList();
            tables.add(new Table(table.id(), table.grid(), table.rows(), edges, table.place()));
        }
        return new NamedPrint(form, tables);
    }

    private static Table table(int id, Table.Grid grid, String lines) {
        List<Row> rows = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            List<Cell> cells = new ArrayList<>();
            int column = 0;
            for (String words : line.strip().split("\\|", -1)) {
                String[] spanned = words.split("\\*");
                int span = spanned.length > 1 ? Integer.parseInt(spanned[1]) : 1;
                LinePlace place = new LinePlace(100 * id + rows.size(), column + 1);
                if (!words.equals("^")) {
                    List<Print> prints = words.isBlank() ? List.of() : List.of(new Print(spanned[0].strip(), place));
                    cells.add(new Cell(column, span, 1, prints, place));
                }
                column += span;
            }
            rows.add(new Row(cells));
        }
        return new Table(id, grid, rows, List.of(), new LinePlace(100 * id, 1));
    }

    private static Document document(String form, List<Table> tables) {
        String title = FORMAT.form().sections().stream().filter(section -> section.id().equals(form)).findFirst().orElseThrow().title();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(List.of(new Print(title, new LinePlace(1, 1)))));
        blocks.addAll(tables);
        return new Document(new Source("print", null, "text/plain", null), blocks);
    }

    NamedTable named() {
        return naming.read(print);
    }

    /** As {@link #shown()}, cut otherwise. */
    String shown(Edit... edits) {
        Cutting cut = print;
        for (Edit edit : edits) {
            cut = cut.with(edit);
        }
        return naming.read(cut).rows().stream().map(NamedPrint::shown).collect(Collectors.joining("\n"));
    }

    boolean allows(Edit edit) {
        return print.allows(edit);
    }

    /** Each row under its header: its name, then its cells under the form's columns; what is not certain about it in front. */
    String shown() {
        return named().rows().stream().map(NamedPrint::shown).collect(Collectors.joining("\n"));
    }

    private static String shown(PlacedRow row) {
        if (row.form() == null) {
            return "?";
        }
        String marks = (row.byNeighbours() ? "neighbours " : "") + (row.outOfOrder() ? "moved " : "")
                + (row.fit() == PlacedRow.Fit.SURE ? "" : row.fit() + " ");
        String cells = row.cells().stream().map(cell -> cell == null ? " ." : cell.isBlank() ? " _" : " " + cell.raw()).collect(Collectors.joining());
        String name = row.form().name().isEmpty() ? "-" : row.form().name();
        return marks + name + ":" + cells;
    }

    /** The headers over the form's columns, as printed, a dot where there is none, a star behind those that neighbours name. */
    String columns() {
        PlacedRow row = named().rows().stream().filter(each -> each.columns() != null).findFirst().orElseThrow();
        List<String> shown = new ArrayList<>();
        for (int j = 0; j < row.columns().leaves().size(); j++) {
            var leaf = row.columns().leaves().get(j);
            String words = leaf == null ? "." : leaf.stack().stream().map(CutCell::raw).collect(Collectors.joining("/"));
            shown.add(words + (row.columns().byNeighbours().contains(j) ? "*" : ""));
        }
        return String.join(" ", shown);
    }

    /** What the arbiter makes of the print and these proposals. */
    Verdict decide(List<Proposal> proposals) {
        Scales scales = scales();
        return new Arbiter(cutting -> {
            readings++;
            return Reading.of(naming.read(cutting), scales);
        }).decide(print, reading -> proposals);
    }

    /** How many cuttings the arbiter had named and weighed. */
    int readings() {
        return readings;
    }

    private Scales scales() {
        Set<String> ids = print.form().blocks().stream().flatMap(block -> block.rows().stream()).flatMap(row -> row.fields().stream())
                .collect(Collectors.toSet());
        return new Scales(new RelationGraph(FORMAT.relations().stream()
                .filter(relation -> ids.containsAll(relation.left()) && ids.containsAll(relation.right())).toList()));
    }

    /** What rules propose. */
    List<Proposal> proposals() {
        return new ProposalStage(0, session).run(Reading.of(named(), scales()), 0);
    }

    @Override
    public void close() {
        session.close();
    }
}
