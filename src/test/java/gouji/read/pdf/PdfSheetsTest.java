package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Table;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two pages of a report on one landscape sheet, as offices print them to save paper. They were read line by line across both: text ran
 * into the text beside it, and tables without rulings into each other.
 */
class PdfSheetsTest {

    private static final double PAGE = 595;
    private static final String LEFT = "本年度各部门主动公开的信息比上一年";
    private static final String RIGHT = "各镇街收到的申请均在期限以内作出答复";

    private static DrawnPdf sheet() {
        DrawnPdf pdf = new DrawnPdf();
        pdf.currentPage().setMediaBox(new PDRectangle(2 * (float) PAGE, (float) DrawnPdf.HEIGHT));
        return pdf;
    }

    @Test
    void theRightPageIsReadBehindTheLeft() throws Exception {
        DrawnPdf pdf = sheet().text(70, 100, 12, LEFT).text(70, 120, 12, "有所增加。").text(PAGE + 70, 100, 12, RIGHT).text(PAGE + 94, 120, 12, "另起一段。");
        assertEquals(LEFT + "|有所增加。\n" + RIGHT + "\n另起一段。", new ShownText(pdf).toString());
    }

    @Test
    void aTableWithoutRulingsEndsWithItsPage() throws Exception {
        DrawnPdf pdf = sheet().text(70, 60, 12, LEFT + "。").text(PAGE + 70, 60, 12, RIGHT + "。");
        for (int i = 0; i < 4; i++) {
            pdf.text(70, 140 + 20 * i, 10, "许可处理").text(200, 140 + 20 * i, 10, "1" + i).text(300, 140 + 20 * i, 10, "2" + i)
                    .text(PAGE + 70, 140 + 20 * i, 10, "处罚处理").text(PAGE + 220, 140 + 20 * i, 10, "3" + i).text(PAGE + 300, 140 + 20 * i, 10, "4" + i);
        }
        assertEquals("""
                %s。
                table 1, page 1
                0 许可处理 ; 1 10 ; 2 20
                0 许可处理 ; 1 11 ; 2 21
                0 许可处理 ; 1 12 ; 2 22
                0 许可处理 ; 1 13 ; 2 23

                %s。
                table 2, page 1
                0 处罚处理 ; 1 30 ; 2 40
                0 处罚处理 ; 1 31 ; 2 41
                0 处罚处理 ; 1 32 ; 2 42
                0 处罚处理 ; 1 33 ; 2 43
                """.formatted(LEFT, RIGHT), TableText.of(pdf.read()));
    }

    @Test
    void placesAreThoseOfTheSheetAndEdgesThoseOfThePage() throws Exception {
        double[] ys = {140, 160, 180};
        DrawnPdf pdf = sheet().text(70, 100, 12, LEFT).text(PAGE + 70, 100, 12, RIGHT).ruled(new double[] {70, 150, 250}, ys)
                .ruled(new double[] {PAGE + 70, PAGE + 150, PAGE + 250}, ys).text(80, 154, 10, "许可").text(PAGE + 80, 154, 10, "处罚")
                .text(PAGE + 160, 154, 10, "17");
        Document read = pdf.read();
        assertEquals(List.of(70.0, PAGE + 70), read.tables().map(t -> ((PagePlace) t.place()).box().left()).toList());
        assertEquals(List.of(List.of(70.0, 150.0, 250.0), List.of(70.0, 150.0, 250.0)), read.tables().map(Table::edges).toList());
        Table right = read.tables().toList().get(1);
        assertEquals(1, ((PagePlace) right.place()).page());
        assertEquals(PAGE + 160, ((PagePlace) right.rows().get(0).cells().get(1).prints().get(0).place()).box().left());
    }

    @Test
    void theLastSheetMayHoldOnePage() throws Exception {
        DrawnPdf pdf = sheet().text(70, 100, 12, LEFT).text(PAGE + 70, 100, 12, RIGHT).page();
        pdf.currentPage().setMediaBox(new PDRectangle(2 * (float) PAGE, (float) DrawnPdf.HEIGHT));
        pdf.text(70, 100, 12, "仍有一些不足。");
        assertEquals(List.of(1, 1, 2), new ShownText(pdf).prints().stream().map(print -> ((PagePlace) print.place()).page()).toList());
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 540})
    void aBroadPageWithATitleOrATextOverItsMiddleIsOnePage(double from) throws Exception {
        DrawnPdf pdf = sheet().text(from, 60, 14, "二〇二一年度政府信息公开工作年度报告及其附表一览").text(70, 100, 12, LEFT).text(PAGE + 70, 100, 12, RIGHT);
        assertEquals(2, new ShownText(pdf).prints().size());
    }

    @Test
    void aBroadTableWithAGapInTheMiddleIsOneTable() throws Exception {
        DrawnPdf pdf = sheet();
        for (int i = 0; i < 4; i++) {
            pdf.text(70, 140 + 20 * i, 10, "本年新收政府信息公开申请数量合计").text(300, 140 + 20 * i, 10, "1" + i).text(400, 140 + 20 * i, 10, "2" + i)
                    .text(700, 140 + 20 * i, 10, "3" + i).text(900, 140 + 20 * i, 10, "4" + i);
        }
        Table only = pdf.read().tables().findFirst().orElseThrow();
        assertEquals(List.of(5, 5, 5, 5), only.rows().stream().map(row -> row.cells().size()).toList());
    }

    /** A long word over the last column passed for the text of a second page, and the figures lost their labels. */
    @Test
    void aHalfWithFiguresButNoLabelsIsNoPage() throws Exception {
        DrawnPdf pdf = sheet().text(70, 100, 10, "本年新收政府信息公开申请数量合计").text(700, 100, 10, "采购总金额单位万元保留四位小数");
        for (int i = 0; i < 4; i++) {
            pdf.text(200, 140 + 20 * i, 10, "许可处理").text(700, 140 + 20 * i, 10, "3" + i).text(900, 140 + 20 * i, 10, "4" + i);
        }
        Table only = pdf.read().tables().findFirst().orElseThrow();
        assertEquals(List.of("许可处理", "30", "40"), only.rows().get(only.rows().size() - 1 - 3).cells().stream().map(Cell::text).toList());
    }
}
