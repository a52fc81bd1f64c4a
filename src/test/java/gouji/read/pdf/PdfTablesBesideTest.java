package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Tables beside each other that no rulings part. Lines of the left and the right one were read as one row, and figures came out under
 * the words of the other table.
 */
class PdfTablesBesideTest {

    private static final String LEFT = """
            0 信息内容 ; 1 制发 ; 2 废止
            0 规章 ; 1 3 ; 2 1
            0 规范性文件 ; 1 20 ; 2 7
            0 行政许可 ; 1 41 ; 2 6""";

    private static final String RIGHT = """
            0 申请渠道 ; 1 件数
            0 当面申请 ; 1 12
            0 网上申请 ; 1 31""";

    /** The left table: labels from 60, figures in two columns up to 240. */
    private static DrawnPdf left(double top, double step) {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, top, 60, "信息内容", "制发", "废止");
        row(pdf, top + step, 60, "规章", "3", "1");
        row(pdf, top + 2 * step, 60, "规范性文件", "20", "7");
        return row(pdf, top + 3 * step, 60, "行政许可", "41", "6");
    }

    private static DrawnPdf right(DrawnPdf pdf, double top, double step) {
        row(pdf, top, 330, "申请渠道", "件数");
        row(pdf, top + step, 330, "当面申请", "12");
        return row(pdf, top + 2 * step, 330, "网上申请", "31");
    }

    private static DrawnPdf row(DrawnPdf pdf, double baseline, double x, String label, String... cells) {
        pdf.text(x, baseline, 10, label);
        for (int i = 0; i < cells.length; i++) {
            double width = cells[i].codePoints().mapToDouble(c -> c < 128 ? 5 : 10).sum();
            pdf.text(x + 105 + 60 * i - width / 2, baseline, 10, cells[i]);
        }
        return pdf;
    }

    private static String tables(DrawnPdf pdf) throws Exception {
        return pdf.read().tables().map(TableText::of).collect(Collectors.joining("\n\n"));
    }

    @Test
    void rowsOnTheSameLinesAreRowsOfTwoTables() throws Exception {
        assertEquals(LEFT + "\n\n" + RIGHT, tables(right(left(100, 20), 100, 20)));
    }

    @Test
    void theRightTableMayBeginHigherAndItsRowsStandBetweenThoseOfTheLeft() throws Exception {
        assertEquals(LEFT + "\n\n" + RIGHT, tables(right(left(100, 20), 93, 18)));
    }

    @Test
    void whatStandsAboveAndBelowGoesOnOverBoth() throws Exception {
        DrawnPdf pdf = right(left(140, 20), 140, 20).text(60, 100, 10, "主动公开的信息和收到的申请见下面的两张表，数字截至十二月三十一日为止。");
        row(pdf, 260, 60, "许可", "1", "2", "3", "4");
        row(pdf, 280, 60, "处罚", "5", "6", "7", "8");
        assertEquals(LEFT + "\n\n" + RIGHT + "\n\n0 许可 ; 1 1 ; 2 2 ; 3 3 ; 4 4\n0 处罚 ; 1 5 ; 2 6 ; 3 7 ; 4 8", tables(pdf));
    }

    @Test
    void rulesThatEndAtAGapPartTablesOfOneRowEach() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, 60, "信息内容", "制发", "废止");
        row(pdf, 120, 60, "规章", "3", "1");
        row(pdf, 100, 330, "事项", "金额");
        row(pdf, 120, 330, "收费", "31");
        for (int y = 86; y <= 126; y += 20) {
            pdf.line(50, y, 260, y).line(320, y, 480, y);
        }
        assertEquals("0 信息内容 ; 1 制发 ; 2 废止\n0 规章 ; 1 3 ; 2 1\n\n0 事项 ; 1 金额\n0 收费 ; 1 31", tables(pdf));
    }

    @Test
    void aTableWithoutRulingsBesideARuledOneIsFoundByItsLabels() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {50, 120, 260}, new double[] {86, 106, 126, 146}).text(60, 100, 10, "信息内容")
                .text(150, 100, 10, "制发").text(60, 120, 10, "规章").text(150, 120, 10, "3").text(60, 140, 10, "许可").text(150, 140, 10, "4");
        assertEquals("0 信息内容 ; 1 制发\n0 规章 ; 1 3\n0 许可 ; 1 4\n\n" + RIGHT, tables(right(pdf, 100, 20)));
    }

    @Test
    void aTableWithoutLabelsStandsApartWhereItsHeaderIsBesideRows() throws Exception {
        DrawnPdf pdf = right(new DrawnPdf(), 100, 20);
        for (int column = 0; column < 5; column++) {
            pdf.text(60 + 40 * column, 100, 10, "结果").text(60 + 40 * column, 120, 10, "维纠他未总".substring(column, column + 1))
                    .text(60 + 40 * column, 150, 10, String.valueOf(column));
        }
        assertEquals("0 0 ; 1 1 ; 2 2 ; 3 3 ; 4 4\n\n" + RIGHT, tables(pdf).lines().skip(1).collect(Collectors.joining("\n")));
    }

    @Test
    void textBesideATableIsNoColumnOfIt() throws Exception {
        DrawnPdf pdf = left(100, 20);
        for (int i = 0; i < 4; i++) {
            pdf.text(330, 104 + 16 * i, 10, "注：表中所称件数是指印发的件数");
        }
        assertEquals(LEFT, tables(pdf));
    }

    @Test
    void aWideGapBetweenColumnsOfFiguresPartsNoTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 4; i++) {
            row(pdf, 100 + 20 * i, 60, "许可处罚", "1" + i, "2" + i);
            pdf.text(430, 100 + 20 * i, 10, "3" + i).text(490, 100 + 20 * i, 10, "4" + i);
        }
        assertEquals(1, pdf.read().tables().count());
    }

    @Test
    void aRowThatPrintsWordsInPlaceOfFiguresPartsNoTable() throws Exception {
        DrawnPdf pdf = left(100, 20);
        row(pdf, 180, 60, "行政强制", "没有", "5");
        row(pdf, 200, 60, "行政收费", "没有", "8");
        assertEquals("0 行政强制 ; 1 没有 ; 2 5\n0 行政收费 ; 1 没有 ; 2 8", tables(pdf).lines().skip(4).collect(Collectors.joining("\n")));
    }

    @Test
    void rulesThroughTheGapMakeOneTable() throws Exception {
        DrawnPdf pdf = right(left(100, 20), 100, 20);
        for (int y = 86; y <= 166; y += 20) {
            pdf.line(50, y, 480, y);
        }
        assertEquals(1, pdf.read().tables().count());
    }

    @Test
    void cellsDrawnApartAreCellsOfOneTable() throws Exception {
        DrawnPdf pdf = left(100, 20);
        for (int y = 86; y <= 166; y += 20) {
            pdf.line(50, y, 125, y).line(135, y, 195, y).line(205, y, 255, y);
        }
        assertEquals(LEFT, tables(pdf));
    }

    /** The three tables were one, in which a row had two labels. */
    @Test
    void ruledTablesThatTouchTheOneAboveAreTablesOfTheirOwn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {50, 170, 450}, new double[] {80, 100})
                .ruled(new double[] {50, 120, 230}, new double[] {100, 120, 150}).ruled(new double[] {260, 350, 450}, new double[] {100, 120, 140, 160});
        pdf.text(60, 94, 10, "规章").text(200, 94, 10, "3").text(60, 114, 10, "信息内容").text(140, 114, 10, "处理决定").text(60, 140, 10, "行政许可").text(140, 140, 10, "53")
                .text(270, 114, 10, "信息内容").text(360, 114, 10, "处理决定").text(270, 134, 10, "行政处罚").text(360, 134, 10, "7")
                .text(270, 154, 10, "行政强制").text(360, 154, 10, "9");
        assertEquals("""
                0 规章 ; 1 3

                0 信息内容 ; 1 处理决定
                0 行政许可 ; 1 53

                0 信息内容 ; 1 处理决定
                0 行政处罚 ; 1 7
                0 行政强制 ; 1 9""", tables(pdf));
    }

    /** Outer tables that end higher than the one between them seemed torn by a page break: a line was drawn from one to the other through it. */
    @Test
    void tablesThatEndHigherThanOneBetweenThemAreNotOpenBelow() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {50, 170, 550}, new double[] {80, 100}).ruled(new double[] {50, 120, 190}, new double[] {100, 120, 140})
                .ruled(new double[] {210, 280, 370}, new double[] {100, 120, 140, 160}).ruled(new double[] {390, 470, 550}, new double[] {100, 120, 140});
        pdf.text(60, 94, 10, "规章").text(200, 94, 10, "3").text(60, 114, 10, "信息内容").text(140, 114, 10, "决定").text(60, 134, 10, "行政许可").text(140, 134, 10, "53")
                .text(220, 114, 10, "信息内容").text(300, 114, 10, "决定").text(220, 134, 10, "行政处罚").text(300, 134, 10, "7")
                .text(220, 154, 10, "行政强制").text(300, 154, 10, "9").text(400, 114, 10, "信息内容").text(490, 114, 10, "收费")
                .text(400, 134, 10, "行政收费").text(490, 134, 10, "25");
        assertEquals("""
                0 规章 ; 1 3

                0 信息内容 ; 1 决定
                0 行政许可 ; 1 53

                0 信息内容 ; 1 决定
                0 行政处罚 ; 1 7
                0 行政强制 ; 1 9

                0 信息内容 ; 1 收费
                0 行政收费 ; 1 25""", tables(pdf));
    }

    /** The title and the header of the table below were taken for more lines of the two, and its only row was read as text. */
    @Test
    void theHeaderOfTheNextTableIsNoPartOfTablesAboveIt() throws Exception {
        DrawnPdf pdf = right(left(100, 20), 100, 20).text(240, 180, 10, "第二十条第（八）项");
        pdf.text(100, 200, 10, "信息内容").text(360, 200, 10, "本年收费金额").text(90, 220, 10, "行政事业性收费").text(380, 220, 10, "25.48");
        assertEquals(LEFT + "\n\n" + RIGHT + "\n\n0+2×1 第二十条第（八）项\n0 信息内容 ; 1 本年收费金额\n0 行政事业性收费 ; 1 25.48", tables(pdf));
    }

    /** The longer table's last ruling is the next one's first: its last row was text. */
    @Test
    void aRowAboveARulingThatRunsOverBothIsOneOfTheLongerTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, 60, "信息内容", "制发", "废止");
        row(pdf, 120, 60, "规章", "3", "1");
        right(pdf, 100, 20);
        row(pdf, 160, 60, "许可", "1", "2", "3", "4");
        row(pdf, 180, 60, "处罚", "5", "6", "7", "8");
        pdf.line(50, 86, 260, 86).line(320, 86, 480, 86).line(50, 106, 260, 106).line(320, 106, 480, 106).line(50, 126, 260, 126).line(320, 126, 480, 126)
                .line(50, 146, 480, 146).line(50, 166, 480, 166).line(50, 186, 480, 186);
        assertEquals("0 信息内容 ; 1 制发 ; 2 废止\n0 规章 ; 1 3 ; 2 1\n\n" + RIGHT + "\n\n0 许可 ; 1 1 ; 2 2 ; 3 3 ; 4 4\n0 处罚 ; 1 5 ; 2 6 ; 3 7 ; 4 8", tables(pdf));
    }

    /** A header of which one cell has two lines, the other one in their middle, has no line of two words: its word over the labels tells all the same. */
    @Test
    void aWordOverTheLabelsOfBothTablesPartsThemThoughNoOtherStandsInItsLine() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, 60, "信息内容", "决定");
        row(pdf, 120, 60, "行政处罚", "34");
        row(pdf, 140, 60, "行政强制", "15");
        pdf.text(430, 97, 10, "收费金额（单").text(330, 104, 10, "信息内容").text(430, 111, 10, "位：万元）").text(330, 140, 10, "行政收费").text(450, 140, 10, "25.48");
        List<String> tables = pdf.read().tables().map(TableText::of).toList();
        assertEquals("0 信息内容 ; 1 决定\n0 行政处罚 ; 1 34\n0 行政强制 ; 1 15", tables.get(0));
        assertEquals("0 信息内容 ; 1 收费金额（单|位：万元）\n0 行政收费 ; 1 25.48", tables.get(1));
    }

    /** The names of two tables were one line of text. */
    @Test
    void aLineOverTablesBesideEachOtherIsTheirTitles() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {50, 120, 230}, new double[] {100, 120, 140}).ruled(new double[] {260, 350, 450}, new double[] {100, 120, 140, 160});
        pdf.text(120, 94, 10, "行政复议").text(335, 94, 10, "行政诉讼").text(60, 114, 10, "维持").text(60, 134, 10, "1").text(270, 134, 10, "2");
        assertEquals(List.of("行政复议", "行政诉讼"), pdf.read().paragraphs().map(Paragraph::text).toList());
    }

    @Test
    void aLineOverTheGapIsNoTitles() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {50, 120, 230}, new double[] {100, 120, 140}).ruled(new double[] {260, 350, 450}, new double[] {100, 120, 140, 160});
        pdf.text(180, 94, 10, "行政复议和行政诉讼见下").text(60, 134, 10, "1").text(270, 134, 10, "2");
        assertEquals(List.of("行政复议和行政诉讼见下"), pdf.read().paragraphs().map(Paragraph::text).toList());
    }

    /** The right table is a row lower: what stands behind the left one's figures are words of its header, and it is not cut between them. */
    @Test
    void aTableIsNotCutInTheMiddleOfItsHeader() throws Exception {
        DrawnPdf pdf = outcomes(new DrawnPdf(), 60, 100, "1");
        pdf.text(300, 100, 10, "未经复议直接起诉").text(470, 100, 10, "复议后起诉");
        outcomes(outcomes(pdf, 255, 120, "2"), 415, 120, "3");
        assertEquals(List.of(5, 10), pdf.read().tables().map(table -> table.edges().size() - 1).toList());
    }

    /** A total's word in the middle of two lines is a line of its own: the white beside it is narrower than that beside its figure. */
    @Test
    void aHeaderOfTwoLinesWithItsTotalBetweenThemStaysWhole() throws Exception {
        DrawnPdf pdf = wrapped(new DrawnPdf(), 60, 120, "1").text(110, 100, 10, "行政复议");
        pdf.text(250, 120, 10, "未经复议直接起诉").text(450, 120, 10, "复议后起诉");
        wrapped(wrapped(pdf, 225, 138, "2"), 390, 138, "3");
        List<String> tables = pdf.read().tables().map(TableText::of).toList();
        assertEquals(2, tables.size());
        assertEquals("0+5×1 行政复议\n0 结果|维持 ; 1 结果|纠正 ; 2 其他|结果 ; 3 尚未|审结 ; 4 总计\n0 1 ; 1 1 ; 2 1 ; 3 1 ; 4 1", tables.get(0));
    }

    /** Four words of two lines, a total's word between them, and five figures below. */
    private static DrawnPdf wrapped(DrawnPdf pdf, double x, double top, String figure) {
        List<String> words = List.of("结果维持", "结果纠正", "其他结果", "尚未审结");
        for (int i = 0; i < 4; i++) {
            pdf.text(x + 30 * i, top, 10, words.get(i).substring(0, 2)).text(x + 30 * i, top + 12, 10, words.get(i).substring(2));
        }
        pdf.text(x + 120, top + 6, 10, "总计");
        for (int i = 0; i < 5; i++) {
            pdf.text(x + 7 + 30 * i, top + 30, 10, figure);
        }
        return pdf;
    }

    /** Five words, the last one short, and five figures below them. */
    private static DrawnPdf outcomes(DrawnPdf pdf, double x, double top, String figure) {
        for (int i = 0; i < 5; i++) {
            pdf.text(x + 30 * i, top, 10, i == 4 ? "计" : "结果").text(x + 5 + 30 * i, top + 20, 10, figure);
        }
        return pdf;
    }
}
