package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several rows typed in the cells of one, a line each: they were no row of the form, and their figures were neither read nor told. */
class RowsInCellsTest {

    private static PrintedReport report(String print) throws Exception {
        Document document = CorpusFiles.read(Path.of("src", "test", "resources", "gouji", "prints", print + ".html"));
        return PrintedReport.of(document);
    }

    @Test
    void whereEachLineNamesARowAndEachCellHasAsManyTheLinesAreRows() throws Exception {
        PrintedReport report = report("rows-in-cells");
        assertEquals("1 0 2", report.row("proactive.regulations", "issued", "repealed", "in_force"));
        assertEquals("17 4 63", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
        assertEquals("97", report.row("proactive.penalties", "decisions"));
        assertEquals("12", report.row("proactive.compulsory_measures", "decisions"));
        assertEquals(0, report.report().account().unplaced());
    }

    /** Of 63 nobody knows in which line it stood; 行政 / 处罚 is one name. */
    @Test
    void elseNoneIsAndEachFigureIsToldToHaveNoPlace() throws Exception {
        PrintedReport report = report("rows-in-cells.left");
        assertEquals("-absent -absent", report.row("proactive.regulations", "issued", "in_force"));
        assertEquals("97", report.row("proactive.penalties", "decisions"));
        assertEquals(List.of("1", "17", "0", "4", "63"), report.report().unplaced().stream().map(unplaced -> unplaced.raw()).toList());
    }
}
