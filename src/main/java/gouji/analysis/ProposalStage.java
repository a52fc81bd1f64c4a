package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.fact.Proposal;
import gouji.fact.RowSeen;
import gouji.fact.ShortRun;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Stage {@code propose}: the rows of a table as they are printed in, other ways of cutting them out. */
final class ProposalStage {

    static final String NAME = "propose";
    /** More rows than these that lack figures alike have one cause. */
    private static final int APART = 3;

    private final RuleSession session;
    private final int zeros;

    /** @param zeros how many zeros the report prints in its tables */
    ProposalStage(int zeros, RuleSession session) {
        this.zeros = zeros;
        this.session = session;
    }

    /** @param turn how often the table was shown to the rules before: each time with other facts */
    List<Proposal> run(Reading reading, int turn) {
        NamedTable table = reading.table();
        String form = table.cutting().form().id() + "/" + turn;
        List<PlacedRow> rows = table.rows().stream()
                .filter(row -> row.row().cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
        for (int i = 0; i < rows.size(); i++) {
            boolean whole = !isJoined(rows.get(i));
            boolean first = whole && (i == 0 || rows.get(i - 1).row().table() != rows.get(i).row().table());
            boolean last = whole && (i + 1 == rows.size() || rows.get(i + 1).row().table() != rows.get(i).row().table());
            session.insert(seen(form, rows.get(i), i, first, last));
        }
        session.insertAll(shortRuns(form, rows, new EmptyEdges(rows)));
        LackingColumns.of(form, reading).ifPresent(session::insert);
        CellTraces traces = new CellTraces(form, new UsualRows(rows));
        rows.forEach(row -> session.insertAll(traces.of(row)));
        session.fire(NAME);
        return session.facts(Proposal.class).stream().filter(proposal -> proposal.form().equals(form)).distinct().toList();
    }

    /** A row that was put together already is torn no more. */
    private static boolean isJoined(PlacedRow row) {
        return row.row().cells().stream().anyMatch(cell -> cell.printedIn().stream().anyMatch(number -> number != row.row().number()));
    }

    private static RowSeen seen(String form, PlacedRow row, int position, boolean first, boolean last) {
        List<CutCell> labels = row.row().labels();
        String words = labels.stream().map(CutCell::raw).collect(Collectors.joining(" "));
        String own = labels.isEmpty() ? "" : labels.get(labels.size() - 1).text();
        boolean named = row.form() != null && !row.byNeighbours();
        boolean spanning = row.row().cells().size() == 1 && row.row().cells().get(0).columnSpan() > 1;
        return new RowSeen(form, row.row().number(), position, row.row().table(), words, own, named ? row.form().name() : "",
                row.figures().size(), row.form() == null ? 0 : row.printed().size(), spanning, first, last);
    }

    /**
     * Short rows with as many figures lacking, one below the other in one printed table, whole rows without figures aside. A row with more
     * figures than most others print is not short: these lack a column, and it has a number too many.
     */
    private List<ShortRun> shortRuns(String form, List<PlacedRow> rows, EmptyEdges edges) {
        List<ShortRun> runs = new ArrayList<>();
        List<PlacedRow> run = new ArrayList<>();
        for (PlacedRow row : rows) {
            boolean isShort = (row.fit() == PlacedRow.Fit.SHORT || lacksAtEdge(row, edges)) && !hasMoreThanMost(row, rows);
            boolean goesOn = !run.isEmpty() && isShort && missing(row) == missing(run.get(0)) && row.fit() == run.get(0).fit()
                    && emptyAlike(run, row)
                    && row.row().table() == run.get(0).row().table() && row.block() == run.get(0).block();
            if (!goesOn) {
                addRuns(form, run, edges, runs);
                run = new ArrayList<>();
            }
            if (isShort) {
                run.add(row);
            }
        }
        addRuns(form, run, edges, runs);
        return runs;
    }

    /** The run; and where it is short, each of its rows, too: two rows one below the other may each have lost a figure of its own. */
    private void addRuns(String form, List<PlacedRow> run, EmptyEdges edges, List<ShortRun> runs) {
        if (!run.isEmpty()) {
            runs.add(run(form, run, edges));
        }
        if (run.size() > 1 && run.size() <= APART) {
            run.forEach(row -> runs.add(run(form, List.of(row), edges)));
        }
    }

    /**
     * One figure too few, and the first or the last column empty: the others may have moved towards the other edge. More may be zeros left
     * blank, if the empty edge is none of them.
     */
    private static boolean lacksAtEdge(PlacedRow row, EmptyEdges edges) {
        return row.form() != null && row.fit() == PlacedRow.Fit.SURE && !row.row().figures().isEmpty()
                && (blankBefore(row) || blankAfter(row)) && (missing(row) == 1 || missing(row) > 1 && edges.areOdd(row));
    }

    private static boolean hasMoreThanMost(PlacedRow row, List<PlacedRow> rows) {
        List<PlacedRow> others = rows.stream().filter(other -> other != row && other.block() == row.block()
                && other.row().table() == row.row().table() && !other.row().figures().isEmpty()).toList();
        long fewer = others.stream().filter(other -> other.row().figures().size() < row.row().figures().size()).count();
        return fewer >= UsualRows.TELLING && 2 * fewer > others.size();
    }

    private static boolean empty(PlacedRow row, int column) {
        return row.cells().get(column) == null || row.cells().get(column).isBlank();
    }

    private static int missing(PlacedRow row) {
        long figures = row.fit() == PlacedRow.Fit.SURE ? row.cells().stream().filter(cell -> cell != null && cell.isFigure()).count()
                : row.row().figures().size();
        return row.printed().size() - row.form().texts().size() - (int) figures;
    }

    /** Whether all are empty before their figures, or behind them, or at neither end. */
    private static boolean emptyAlike(List<PlacedRow> run, PlacedRow row) {
        boolean before = run.stream().allMatch(ProposalStage::blankBefore);
        boolean after = run.stream().allMatch(ProposalStage::blankAfter);
        return before && blankBefore(row) || after && blankAfter(row) || !before && !after && !blankBefore(row) && !blankAfter(row);
    }

    private ShortRun run(String form, List<PlacedRow> rows, EmptyEdges edges) {
        PlacedRow first = rows.get(0);
        return new ShortRun(form, first.row().number(), rows.get(rows.size() - 1).row().number(), rows.size(), missing(first),
                first.printed().size(), rows.stream().allMatch(ProposalStage::blankBefore),
                rows.stream().allMatch(ProposalStage::blankAfter), first.fit() == PlacedRow.Fit.SURE, rows.stream().allMatch(edges::areOdd), zeros);
    }

    private static boolean blankBefore(PlacedRow row) {
        return row.fit() == PlacedRow.Fit.SURE ? empty(row, row.printed().get(0)) : row.row().figureArea().get(0).isBlank();
    }

    private static boolean blankAfter(PlacedRow row) {
        List<CutCell> area = row.row().figureArea();
        return row.fit() == PlacedRow.Fit.SURE ? empty(row, row.printed().get(row.printed().size() - 1)) : area.get(area.size() - 1).isBlank();
    }
}
