package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page break does to a table: one table a page, with what each page shows. */
class PdfPageBreakTest {

    @Test
    void anOpenBottomIsClosed() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 780, 300, 780).line(100, 800, 300, 800);
        for (double x : new double[] {100, 160, 300}) {
            pdf.line(x, 780, x, 820);
        }
        pdf.text(110, 794, 10, "规章").text(200, 794, 10, "3").text(110, 812, 10, "行政规范").text(200, 812, 10, "8");
        assertEquals("0 规章 ; 1 3\n0 行政规范 ; 1 8", tables(pdf));
    }

    @Test
    void anOpenTopIsClosed() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 60, 300, 60).line(100, 80, 300, 80);
        for (double x : new double[] {100, 160, 300}) {
            pdf.line(x, 40, x, 80);
        }
        pdf.text(110, 52, 10, "性文件").text(110, 74, 10, "总计").text(200, 74, 10, "11");
        assertEquals("0 性文件 ; 1\n0 总计 ; 1 11", tables(pdf));
    }

    @Test
    void linesThatRunOnWithoutPrintMakeNoRow() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {100, 160, 300}, new double[] {760, 780, 800})
                .line(100, 800, 100, 812).line(300, 800, 300, 812)
                .text(110, 774, 10, "规章").text(110, 794, 10, "总计");
        assertEquals("0 规章 ; 1\n0 总计 ; 1", tables(pdf));
    }

    /** Chromium ends the lines of the row where its shortest cell ends. */
    @Test
    void printThatHangsOverTheOpenEndBelongsToItsCell() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 760, 300, 760).line(100, 780, 300, 780).line(160, 800, 300, 800);
        for (double x : new double[] {100, 160, 300}) {
            pdf.line(x, 760, x, 800);
        }
        pdf.text(110, 774, 10, "甲").text(110, 792, 10, "三、本").text(110, 806, 10, "年度").text(200, 794, 10, "359")
                .text(290, 836, 9, "5");
        assertEquals("0 甲 ; 1\n0 三、本|年度 ; 1 359\n\n5", TableText.of(pdf.read()).substring("table 1, page 1\n".length()));
    }

    /** With separate borders Chromium may end a cell that goes on over the page before its row ends. */
    @Test
    void aStripUnderACellThatEndsEarlyMakesNoRow() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 40, 300, 40).line(100, 100, 300, 100).line(130, 60, 300, 60).line(130, 80, 300, 80)
                .line(100, 89, 130, 89).line(100, 40, 100, 100).line(130, 40, 130, 100).line(200, 40, 200, 100)
                .line(300, 40, 300, 100).line(100, 120, 300, 120).line(100, 100, 100, 120).line(300, 100, 300, 120)
                .line(130, 100, 130, 120).line(200, 100, 200, 120);
        pdf.text(105, 70, 10, "三").text(150, 54, 10, "甲").text(150, 74, 10, "乙").text(150, 94, 10, "丙").text(220, 94, 10, "7")
                .text(105, 114, 10, "四").text(220, 114, 10, "9");
        assertEquals("0+1×3 三 ; 1 甲 ; 2\n1 乙 ; 2\n1 丙 ; 2 7\n0 四 ; 1 ; 2 9", tables(pdf));
    }

    @Test
    void aBlankRowThatIsMeantStays() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 40, 300, 40).line(130, 60, 300, 60).line(130, 80, 300, 80).line(100, 100, 300, 100)
                .line(100, 40, 100, 100).line(130, 40, 130, 100).line(200, 40, 200, 100).line(300, 40, 300, 100);
        pdf.text(105, 54, 10, "三").text(150, 54, 10, "甲").text(150, 94, 10, "丙");
        assertEquals("0+1×3 三 ; 1 甲 ; 2\n1 ; 2\n1 丙 ; 2", tables(pdf));
    }

    @Test
    void aRowOfOneCellCutOffByThePageBreakIsARow() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {100, 300}, new double[] {780, 800}).text(150, 794, 10, "第一项")
                .page().ruled(new double[] {100, 160, 300}, new double[] {40, 60, 80}).text(110, 54, 10, "规章");
        assertEquals("0 第一项\n--\n0 规章 ; 1\n0 ; 1", tables(pdf));
    }

    private static String tables(DrawnPdf pdf) throws Exception {
        return pdf.read().tables().map(TableText::of).collect(Collectors.joining("\n--\n"));
    }
}
