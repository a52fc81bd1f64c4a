package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Lines of 30 ideographs fit between the margins at 90 and 450. */
class PdfParagraphsTest {

    private static final String FULL = "街道全年按照统一部署推进各项公开事项并且整理了台账和目录清单";

    @Test
    void anIndentBeginsAParagraph() throws Exception {
        assertEquals("""
                %1$s|%2$s|%1$s
                %1$s|%2$s
                %1$s""".formatted(FULL.substring(2), FULL), TableText.of(new DrawnPdf()
                .text(114, 100, 12, FULL.substring(2)).text(90, 120, 12, FULL).text(90, 140, 12, FULL.substring(2))
                .text(114, 160, 12, FULL.substring(2)).text(90, 180, 12, FULL)
                .text(114, 200, 12, FULL.substring(2)).read()));
    }

    @Test
    void aShortLineEndsAParagraphAlsoWithoutIndents() throws Exception {
        assertEquals(FULL + "|共计12件。\n" + FULL + "|" + FULL, TableText.of(new DrawnPdf()
                .text(90, 100, 12, FULL).text(90, 120, 12, "共计12件。")
                .text(90, 140, 12, FULL).text(90, 160, 12, FULL).read()));
    }

    @Test
    void aLineThatALongNumberDidNotFitIntoEndsNothing() throws Exception {
        String line = FULL.substring(0, 26);
        assertEquals(FULL + "|" + line + "|1234567.89万元的费用", TableText.of(new DrawnPdf()
                .text(90, 100, 12, FULL).text(90, 120, 12, line).text(90, 140, 12, "1234567.89万元的费用").read()));
    }

    @Test
    void headingsAreNotGluedToTheText() throws Exception {
        assertEquals("""
                某街道办事处2021年年度报告
                一、总体情况
                %1$s|%2$s
                （一）主动公开
                %1$s""".formatted(FULL.substring(2), FULL), TableText.of(new DrawnPdf()
                .text(140, 100, 20, "某街道办事处2021年年度报告")
                .text(114, 128, 12, "一、总体情况")
                .text(114, 148, 12, FULL.substring(2)).text(90, 168, 12, FULL)
                .text(114, 188, 12, "（一）主动公开")
                .text(114, 208, 12, FULL.substring(2)).read()));
    }

    /** Three sentences of equal length, then a heading at the margin: their common end was taken for the margin. */
    @Test
    void whereAllLinesAreShortATableShowsHowFarAFullOneReaches() throws Exception {
        assertEquals("""
                街道设有公开专栏。
                街道设有查阅场所。
                街道设有咨询电话。
                二、主动公开情况
                table 1, page 1
                0 规章 ; 1 0
                0 1 ; 1 1
                """, TableText.of(new DrawnPdf()
                .text(114, 100, 12, "街道设有公开专栏。").text(114, 120, 12, "街道设有查阅场所。").text(114, 140, 12, "街道设有咨询电话。")
                .text(90, 160, 12, "二、主动公开情况")
                .ruled(new double[] {90, 270, 450}, new double[] {180, 200, 220})
                .text(100, 195, 12, "规章").text(280, 195, 12, "0").text(100, 215, 12, "1").text(280, 215, 12, "1").read()));
    }

    @Test
    void aTitleThatFillsItsLineGoesOnInTheNext() throws Exception {
        assertEquals("%s|年度报告\n%s|%s".formatted(FULL.substring(0, 18), FULL.substring(2), FULL), TableText.of(new DrawnPdf()
                .text(90, 100, 20, FULL.substring(0, 18)).text(230, 132, 20, "年度报告")
                .text(114, 160, 12, FULL.substring(2)).text(90, 180, 12, FULL).read()));
    }

    @Test
    void aWiderGapBeginsAParagraph() throws Exception {
        assertEquals("%1$s|%1$s\n%1$s|%1$s".formatted(FULL), TableText.of(new DrawnPdf()
                .text(90, 100, 12, FULL).text(90, 120, 12, FULL)
                .text(90, 150, 12, FULL).text(90, 170, 12, FULL).read()));
    }

    @Test
    void textRunsOverAPageBreakPastPageNumbersAndRunningHeads() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(114, 100, 12, FULL.substring(2)).text(90, 120, 12, FULL).text(255, 800, 10, "— 5 —")
                .page().text(240, 40, 9, "年度报告").text(90, 80, 12, FULL).text(90, 100, 12, "共计12件。")
                .text(114, 120, 12, FULL.substring(2)).text(255, 800, 10, "— 6 —");
        assertEquals("%1$s|%2$s|%2$s|共计12件。\n— 5 —\n年度报告\n%1$s\n— 6 —".formatted(FULL.substring(2), FULL),
                TableText.of(pdf.read()));
    }

    @Test
    void aParagraphThatEndsWithItsPageStaysAlone() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(114, 100, 12, FULL.substring(2)).text(90, 120, 12, FULL).text(90, 140, 12, "完毕。")
                .page().text(114, 80, 12, FULL.substring(2)).text(90, 100, 12, FULL);
        assertEquals("%1$s|%2$s|完毕。\n%1$s|%2$s".formatted(FULL.substring(2), FULL), TableText.of(pdf.read()));
    }

    @Test
    void tablesStandBetweenTheParagraphsAroundThem() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(90, 100, 12, FULL)
                .ruled(new double[] {90, 200, 450}, new double[] {106, 122, 138}).text(100, 118, 10, "规章").text(300, 118, 10, "3")
                .text(90, 152, 12, FULL);
        assertEquals(FULL + "\ntable 1, page 1\n0 规章 ; 1 3\n0 ; 1\n\n" + FULL, TableText.of(pdf.read()));
    }
}
