package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables without rulings whose cells are set flush, or whose columns are no wider than their words: rows and columns nearly touch. */
class PdfNarrowTableTest {

    private static final double EM = 10;

    /** Set flush right, the heading of the next part stood under the last figure: 265第二十条第（五）项 was one cell, and the figure lost. */
    @Test
    void wordsUnderAFigureInRowsEvenlySetAreARowOfTheirOwn() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        right(pdf, 100, "信息内容", "制发", "废止", "有效");
        right(pdf, 112, "规章", "9", "3", "57");
        right(pdf, 124, "规范性文件", "37", "14", "265");
        right(pdf, 136, null, null, null, "第二十条第（五）项");
        right(pdf, 148, "信息内容", null, null, "处理决定");
        right(pdf, 160, "行政许可", null, null, "18427");
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 9 ; 2 3 ; 3 57
                0 规范性文件 ; 1 37 ; 2 14 ; 3 265
                0+4×1 第二十条第（五）项
                0 信息内容 ; 1 ; 2 ; 3 处理决定
                0 行政许可 ; 1 ; 2 ; 3 18427""", tables(pdf));
    }

    @Test
    void wordsCloserUnderAFigureThanTheNextRowAreItsNote() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        right(pdf, 100, "信息内容", "制发", "废止", "有效");
        right(pdf, 120, "规章", "9", "3", "57");
        right(pdf, 140, "规范性文件", "37", "14", "265");
        right(pdf, 152, null, null, null, "（修订6）");
        right(pdf, 172, "行政许可", "5", "6", "18427");
        assertEquals("0 规范性文件 ; 1 37 ; 2 14 ; 3 265|（修订6）", tables(pdf).lines().skip(2).findFirst().orElseThrow());
    }

    /** Set flush left, the heading of the next part was the second line of the one label above it, and its figures had no place. */
    @Test
    void aLineAsFarFromTheNextHeaderAsFromALabelIsNotItsSecond() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        left(pdf, 100, "信息内容", "上年", "增减");
        left(pdf, 112, "行政事业性收费", "34", "-2");
        left(pdf, 124, "第二十条第（九）项");
        left(pdf, 136, "信息内容", "数量", "金额");
        left(pdf, 148, "政府集中采购", "587", "36204.5");
        assertEquals("0 行政事业性收费 ; 1 34 ; 2 -2", tables(pdf).lines().skip(1).findFirst().orElseThrow());
    }

    /** 行政规范性文件37 was one label: what nothing but its place tells from the words before it was lost. */
    @Test
    void aFigureCloseBehindItsLabelIsKnownByTheColumnThatItBeginsIn() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        left(pdf, 100, "信息内容", "制发", "废止");
        left(pdf, 112, "规章", "9", "3");
        pdf.text(100, 124, EM, "行政规范性文件办").text(182, 124, EM, "37").text(242, 124, EM, "14");
        left(pdf, 136, "行政许可", "5", "6");
        left(pdf, 148, "行政事业性收费");
        pdf.text(100, 160, EM, "三类收费“罚没”").text(182, 160, EM, "48");
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止
                0 规章 ; 1 9 ; 2 3
                0 行政规范性文件办 ; 1 37 ; 2 14
                0 行政许可 ; 1 5 ; 2 6
                0 行政事业性收费 ; 1 ; 2
                0 三类收费“罚没” ; 1 48 ; 2""", tables(pdf));
    }

    /** 三、本年度办理（一）予以公开 was one label, which names no row. */
    @Test
    void labelsOfTwoColumnsThatNearlyTouchArePartedWhereOthersBegin() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(100, 100, EM, "本年新收").text(182, 100, EM, "9").text(242, 100, EM, "3");
        pdf.text(100, 114, EM, "办理").text(123, 114, EM, "予以公开").text(182, 114, EM, "8").text(242, 114, EM, "2");
        pdf.text(123, 128, EM, "部分公开").text(182, 128, EM, "7").text(242, 128, EM, "1");
        pdf.text(123, 142, EM, "不予公开").text(182, 142, EM, "6").text(242, 142, EM, "0");
        assertEquals("""
                0+2×1 本年新收 ; 2 9 ; 3 3
                0+1×3 办理 ; 1 予以公开 ; 2 8 ; 3 2
                1 部分公开 ; 2 7 ; 3 1
                1 不予公开 ; 2 6 ; 3 0""", tables(pdf));
    }

    /** The last part's figures stood under columns of the table on the page before, and its own header at the foot of that page was text. */
    @Test
    void aHeaderAtTheFootOfAPageBelongsToTheRowsThatTheNextBeginsWith() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        left(pdf, 700, "信息内容", "上年", "增减");
        left(pdf, 714, "行政许可", "412", "-17");
        left(pdf, 728, "行政事业性收费", "34", "-2");
        left(pdf, 756, "信息内容", "数量", "金额（万元）");
        pdf.page();
        left(pdf, 60, "政府集中采购", "587", "36204.5");
        assertEquals("""
                0 信息内容 ; 1 上年 ; 2 增减
                0 行政许可 ; 1 412 ; 2 -17
                0 行政事业性收费 ; 1 34 ; 2 -2
                0 信息内容 ; 1 数量 ; 2 金额（万元）
                0 政府集中采购 ; 1 587 ; 2 36204.5""", tables(pdf));
    }

    private static void right(DrawnPdf pdf, double baseline, String label, String... words) {
        double[] ends = {240, 300, 360};
        if (label != null) {
            pdf.text(180 - width(label), baseline, EM, label);
        }
        for (int i = 0; i < words.length; i++) {
            if (words[i] != null) {
                pdf.text(ends[i] - width(words[i]), baseline, EM, words[i]);
            }
        }
    }

    private static void left(DrawnPdf pdf, double baseline, String... words) {
        double[] begins = {100, 182, 242};
        for (int i = 0; i < words.length; i++) {
            pdf.text(begins[i], baseline, EM, words[i]);
        }
    }

    private static double width(String words) {
        return words.chars().mapToDouble(c -> c < 128 ? EM / 2 : EM).sum();
    }

    private static String tables(DrawnPdf pdf) throws Exception {
        return pdf.read().tables().map(TableText::of).collect(Collectors.joining("\n"));
    }
}
