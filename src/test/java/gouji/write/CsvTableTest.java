package gouji.write;

import static gouji.write.Reports.line;
import static gouji.write.Reports.page;
import static gouji.write.Reports.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Report;
import gouji.report.Severity;
import gouji.report.Status;
import gouji.report.Value;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One row a report, and beside it one row a figure that was not simply read. */
class CsvTableTest {

    @TempDir
    Path folder;

    @Test
    void oneRowAReportWithTheIdsAsColumns() throws IOException {
        write(Reports.of("f", "a.txt", "甲镇", List.of(read("x.a", "17"), read("x.b", "-3.50")), List.of()));
        assertEquals("\uFEFFfile,format,issuer,year,x.a,x.b\r\na.txt,f,甲镇,2021,17,-3.5\r\n", table());
    }

    @Test
    void twoFormatsShareTheirCommonColumnsAndKeepBothOrders() throws IOException {
        write(Reports.of("new", "a", null, List.of(read("x.a", "1"), read("x.c", "2"), read("x.e", "3")), List.of()),
                Reports.of("old", "b", null, List.of(read("x.a", "4"), read("x.b", "5"), read("x.c", "6"), read("x.d", "7")), List.of()));
        assertEquals("\uFEFFfile,format,issuer,year,x.a,x.b,x.c,x.d,x.e\r\na,new,,2021,1,,2,,3\r\nb,old,,2021,4,5,6,7,\r\n", table());
    }

    @Test
    void textThatASpreadsheetTakesForAFormulaIsMadeSafe() throws IOException {
        for (String wicked : List.of("=HYPERLINK(0)", "+1", "-1", "@SUM", "\tx", "＝1")) {
            write(Reports.of("f", "a", wicked, List.of(read("x.a", "-1")), List.of()));
            assertEquals("\uFEFFfile,format,issuer,year,x.a\r\na,f,'" + wicked + ",2021,-1\r\n", table());
        }
        write(Reports.of("f", "a", "\r=1", List.of(), List.of()));
        assertEquals("\uFEFFfile,format,issuer,year\r\na,f,\"'\r=1\",2021\r\n", table());
    }

    @Test
    void separatorsQuotesAndLinesInATextStayInItsCell() throws IOException {
        write(Reports.of("f", "a,b\".txt", "=\"x\",\n1", List.of(), List.of()));
        assertEquals("\uFEFFfile,format,issuer,year\r\n\"a,b\"\".txt\",f,\"'=\"\"x\"\",\n1\",2021\r\n", table());
    }

    @Test
    void everyFigureThatIsNotReadHasARowAmongTheDoubts() throws IOException {
        Field inferred = new Field("x.b", Value.of(0), Status.INFERRED, null, List.of(), List.of("x.sum"), List.of());
        Field doubtful = new Field("x.c", Value.of(-3), Status.DOUBTFUL, "-3", List.of(page(2, 10, 20.25, 30, 40), line(7)),
                List.of(), List.of(Value.of(3)));
        write(Reports.of("f", "a", "甲镇", List.of(read("x.a", "1"), inferred, doubtful),
                List.of(new Finding("figure.doubtful", Severity.WARNING, List.of("x.c"), null, null, "两读皆可", List.of(), null))));
        assertEquals("\uFEFFfile,issuer,year,field,value,candidates,status,raw,place,why\r\n"
                + "a,甲镇,2021,x.b,0,,inferred,,,x.sum\r\n"
                + "a,甲镇,2021,x.c,-3,3,doubtful,'-3,\"p2@10.0,20.3 7:1\",figure.doubtful: 两读皆可\r\n",
                Files.readString(folder.resolve("out.doubts.csv")));
    }

    @Test
    void nothingIsNamedBeforeItIsWhole() throws IOException {
        Files.writeString(folder.resolve("out.csv"), "\uFEFFfile,format\n");
        try (CsvTable table = new CsvTable(folder.resolve("out.csv"))) {
            table.add(Reports.of("f", "a", null, List.of(), List.of()));
        }
        assertEquals("\uFEFFfile,format\n", table());
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("out.csv")), files.toList());
        }
    }

    /** {@code --csv *.pdf} takes the first report for the table, and it was overwritten. */
    @Test
    void aFileThatIsNoSuchTableIsKept() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4");
        assertThrows(FileAlreadyExistsException.class, () -> new CsvTable(folder.resolve("a.pdf")));
        Files.writeString(folder.resolve("b.doubts.csv"), "file,a report of its own");
        assertThrows(FileAlreadyExistsException.class, () -> new CsvTable(folder.resolve("b.csv")));
        assertEquals("%PDF-1.4", Files.readString(folder.resolve("a.pdf")));
    }

    @Test
    void anEmptyFileIsReplaced() throws IOException {
        Files.createFile(folder.resolve("out.csv"));
        write(Reports.of("f", "a", null, List.of(), List.of()));
        assertEquals("\uFEFFfile,format,issuer,year\r\na,f,,2021\r\n", table());
    }

    @Test
    void aMissingFolderIsToldAtOnce() {
        assertThrows(IOException.class, () -> new CsvTable(folder.resolve("none").resolve("out.csv")));
    }

    private void write(Report... reports) throws IOException {
        try (CsvTable table = new CsvTable(folder.resolve("out.csv"))) {
            for (Report report : reports) {
                table.add(report);
            }
            table.finish();
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    private String table() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }
}
