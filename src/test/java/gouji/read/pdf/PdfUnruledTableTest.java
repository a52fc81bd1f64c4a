package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.read.UnreadableException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Tables that no rulings draw, or too few: what stands under each other and beside each other says the rest. */
class PdfUnruledTableTest {

    @Test
    void figuresUnderEachOtherMakeATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 1 ; 2 0 ; 3 12
                0 规范性文件 ; 1 204 ; 2 7 ; 3 3""", tables(pdf));
    }

    @Test
    void aFigureWithItsUnitIsTheOnlyOneOfItsRow() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        pdf.text(260, 160, 10, "收费金额");
        row(pdf, 180, "收费", null, "12.5万元");
        assertEquals("0 收费 ; 1 ; 2 12.5万元 ; 3", last(tables(pdf)));
    }

    /** It was a title over all columns, and the section that it begins missing. */
    @Test
    void aNumberedHeadingRightOverATableIsNoRowOfIt() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(130, 80, 10, "二、政府信息公开");
        pdf.text(180, 95, 10, "第二十条第（一）项");
        row(pdf, 110, "信息内容", "制发", "废止", "有效");
        row(pdf, 125, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        Document read = pdf.read();
        assertEquals("""
                0+4×1 第二十条第（一）项
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 1 ; 2 0 ; 3 12
                0 规范性文件 ; 1 204 ; 2 7 ; 3 3""", read.tables().map(TableText::of).collect(Collectors.joining("\n")));
        assertEquals("二、政府信息公开", new ShownText(read).toString());
    }

    /** The licences in a table of their own: their figure was running text, and the row missing. */
    @Test
    void aLoneFigureUnderAWordBesideThatOverItsLabelIsATable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(180, 100, 10, "第二十条第（五）项");
        row(pdf, 120, "信息内容", null, "处理决定");
        row(pdf, 140, "行政许可", null, "53");
        assertEquals("0+2×1 第二十条第（五）项\n0 信息内容 ; 1 处理决定\n0 行政许可 ; 1 53", tables(pdf));
    }

    @Test
    void aLoneFigureBehindAWordIsNoTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "联系我们", null, null);
        row(pdf, 120, "邮政编码", null, "610000");
        row(pdf, 140, "电话号码", null, "82345678");
        assertEquals(0, pdf.read().tables().count());
    }

    @Test
    void aLabelInTheNextRowThatRulesMakeIsARowWithoutFigures() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        row(pdf, 160, "行政许可", "5", "6", "7");
        pdf.text(100, 180, 10, "行政强制").text(90, 215, 10, "三、申请情况");
        for (int y = 95; y <= 195; y += 20) {
            pdf.line(90, y, 420, y);
        }
        assertEquals("0 行政强制 ; 1 ; 2 ; 3", last(tables(pdf)));
    }

    @Test
    void aWordInPlaceOfAFigureIsARowOfTheTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        row(pdf, 160, "行政强制", "无", "无", "无");
        assertEquals("0 行政强制 ; 1 无 ; 2 无 ; 3 无", last(tables(pdf)));
    }

    @Test
    void aFigureBrokenOverTwoLinesStaysInItsRow() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        for (int column = 0; column < 6; column++) {
            pdf.text(100 + 40 * column, 100, 10, "栏");
            if (column != 3) {
                pdf.text(100 + 40 * column, 126, 10, "4");
            }
        }
        pdf.text(215, 120, 10, "1,1").text(220, 132, 10, "07");
        assertEquals("0 4 ; 1 4 ; 2 4 ; 3 1,107 ; 4 4 ; 5 4", last(tables(pdf)));
    }

    @Test
    void aFigureBrokenOverThreeLinesStaysWhole() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        for (int column = 0; column < 6; column++) {
            pdf.text(100 + 40 * column, 100, 10, "栏").text(100 + 40 * column, 132, 10, column == 3 ? "10" : "4");
        }
        pdf.text(220, 120, 10, "1,").text(220, 144, 10, "7");
        assertEquals("0 4 ; 1 4 ; 2 4 ; 3 1,107 ; 4 4 ; 5 4", last(tables(pdf)));
    }

    @Test
    void aFigureBrokenBesideALabelStaysWholeToo() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "新收", "12", "4", "16");
        row(pdf, 132, "结转", "1,", "10", "4");
        pdf.text(305, 120, 10, "1,").text(307, 144, 10, "7");
        row(pdf, 166, "总计", "5", "6", "7");
        assertEquals("0 结转 ; 1 1, ; 2 1,107 ; 3 4", tables(pdf).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aFigureWithANoteOverTwoLinesStaysInItsRow() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", null, "7", "3");
        pdf.text(215, 134, 10, "22（其中").text(210, 147, 10, "修订16件）");
        assertEquals("0 规范性文件 ; 1 22（其中|修订16件） ; 2 7 ; 3 3", last(tables(pdf)));
    }

    @Test
    void figuresOfTwoRowsUnderEachOtherStayApart() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "新收", "1", "2", "3");
        row(pdf, 113, "结转", "4", null, null);
        row(pdf, 126, "总计", "7", "8", "9");
        assertEquals("0 结转 ; 1 4 ; 2 ; 3", tables(pdf).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void aHeaderAloneAtThePageFootStandsOverTheNextPage() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(90, 730, 14, "四、复议情况");
        for (int column = 0; column < 6; column++) {
            pdf.text(92 + 40 * column, 760, 10, "维持").text(297, 820, 9, "1");
        }
        pdf.page();
        for (int column = 0; column < 6; column++) {
            pdf.text(100 + 40 * column, 60, 10, String.valueOf(column));
        }
        pdf.text(90, 100, 14, "五、存在的问题");
        assertEquals("""
                0 维持 ; 1 维持 ; 2 维持 ; 3 维持 ; 4 维持 ; 5 维持
                0 0 ; 1 1 ; 2 2 ; 3 3 ; 4 4 ; 5 5""", tables(pdf));
    }

    @Test
    void textAtThePageFootIsNoHeaderOfTheNextPage() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(90, 740, 10, "全年没有收到复议申请，也没有被提起行政诉讼。").text(90, 760, 10, "有关数据见下表。");
        pdf.page();
        for (int column = 0; column < 6; column++) {
            pdf.text(100 + 40 * column, 60, 10, String.valueOf(column));
        }
        assertEquals("0 0 ; 1 1 ; 2 2 ; 3 3 ; 4 4 ; 5 5", tables(pdf));
    }

    @Test
    void rulesBetweenRowsTellHowFarAGroupReaches() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(40, 86, 420, 86).line(90, 108, 420, 108).line(90, 128, 420, 128).line(40, 148, 420, 148)
                .line(40, 168, 420, 168);
        row(pdf, 100, "其中一", "1", "2", "3");
        row(pdf, 120, "其中二", null, null, null);
        row(pdf, 140, "其中三", "7", "8", "9");
        row(pdf, 160, "其中四", null, null, null);
        pdf.text(42, 102, 10, "不予").text(42, 114, 10, "公开").text(42, 160, 10, "其他");
        assertEquals("""
                0+1×3 不予|公开 ; 1 其中一 ; 2 1 ; 3 2 ; 4 3
                1 其中二 ; 2 ; 3 ; 4
                1 其中三 ; 2 7 ; 3 8 ; 4 9
                0 其他 ; 1 其中四 ; 2 ; 3 ; 4""", tables(pdf));
    }

    /** Each row was one cell of all its words, and no figure read. */
    @Test
    void aFrameWithRulesBetweenRowsAloneHasTheColumnsOfItsPrint() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {90, 420}, new double[] {86, 106, 126, 146, 166});
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        row(pdf, 160, "行政许可", null, null, "53");
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 1 ; 2 0 ; 3 12
                0 规范性文件 ; 1 204 ; 2 7 ; 3 3
                0 行政许可 ; 1 ; 2 ; 3 53""", tables(pdf));
    }

    /** The figures stood in one cell, or in none where no side closed it. */
    @Test
    void aRuleBehindTheLabelsAloneHasTheColumnsOfItsPrint() throws Exception {
        for (boolean framed : new boolean[] {true, false}) {
            DrawnPdf pdf = new DrawnPdf().line(197, 86, 197, 146);
            for (int y = 86; y <= 146; y += 20) {
                pdf.line(90, y, 420, y);
            }
            if (framed) {
                pdf.line(90, 86, 90, 146).line(420, 86, 420, 146);
            }
            row(pdf, 100, "信息内容", "制发", "废止", "有效");
            row(pdf, 120, "规章", "1", "0", "12");
            row(pdf, 140, "规范性文件", "204", "7", "3");
            assertEquals("0 规范性文件 ; 1 204 ; 2 7 ; 3 3", last(tables(pdf)));
        }
    }

    @Test
    void aLongRowOfFiguresInOneCellIsOneOfColumns() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {90, 140, 420}, new double[] {86, 106, 126});
        for (int column = 0; column < 8; column++) {
            pdf.text(100 + 40 * column, 100, 10, "栏").text(100 + 40 * column, 120, 10, String.valueOf(column));
        }
        assertEquals("0 0 ; 1 1 ; 2 2 ; 3 3 ; 4 4 ; 5 5 ; 6 6 ; 7 7", last(tables(pdf)));
    }

    @Test
    void digitsSetApartInACellAreNoColumns() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {90, 197, 272, 347, 420}, new double[] {86, 106, 126, 146});
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "1 2 3");
        row(pdf, 140, "规范性文件", "2 0 4", "7", "3");
        assertEquals("0 规范性文件 ; 1 2 0 4 ; 2 7 ; 3 3", last(tables(pdf)));
    }

    @Test
    void aFrameRoundTextIsNoTableOfColumns() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {90, 420}, new double[] {86, 106, 126});
        pdf.text(100, 100, 10, "本年度收到申请17件").text(100, 120, 10, "办结16件，结转1件");
        assertEquals("0 本年度收到申请17件\n0 办结16件，结转1件", tables(pdf));
    }

    @Test
    void aFrameWithRulesBetweenColumnsAloneHasTheRowsOfItsPrint() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {90, 197, 272, 347, 420}, new double[] {86, 150});
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", null, "3");
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 1 ; 2 0 ; 3 12
                0 规范性文件 ; 1 204 ; 2 ; 3 3""", tables(pdf));
    }

    @Test
    void aGroupOnTheNextPageIsToldByTheLabelsOfThePageBefore() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        for (int r = 0; r < 5; r++) {
            row(pdf, 700 + 20 * r, "其中" + "一二三四五".charAt(r), "1", "2", "3");
        }
        pdf.text(40, 740, 10, "不予公开");
        pdf.page();
        row(pdf, 60, "其中六", "1", "2", "3");
        row(pdf, 80, "其中七", "1", "2", "3");
        pdf.text(40, 70, 10, "无法提供");
        assertEquals("0+1×2 无法提供 ; 1 其中六 ; 2 1 ; 3 2 ; 4 3", tables(pdf).lines().skip(5).findFirst().orElseThrow());
    }

    @Test
    void aRowWithoutFiguresAtTheTopOfTheNextPageIsOfTheTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        for (int r = 0; r < 4; r++) {
            row(pdf, 700 + 20 * r, "（" + "一二三四".charAt(r) + "）情形", "1", "2", "3");
        }
        pdf.page();
        row(pdf, 60, "（五）情形", null, null, null);
        row(pdf, 80, "（六）情形", "4", "5", "6");
        row(pdf, 100, "（七）情形", "7", "8", "9");
        assertEquals("0 （五）情形 ; 1 ; 2 ; 3", tables(pdf).lines().skip(4).findFirst().orElseThrow());
    }

    @Test
    void aGroupOfColumnsKeepsWithinTheGroupOverIt() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(130, 100, 10, "行政复议").text(310, 100, 10, "行政诉讼");
        pdf.text(230, 115, 10, "未经复议直接起诉").text(365, 115, 10, "复议后起诉");
        for (int column = 0; column < 9; column++) {
            String leaf = List.of("维持", "纠正", "总计").get(column % 3);
            double top = column < 3 ? 123 : 133;
            pdf.text(105 + 40 * column, top, 10, leaf.substring(0, 1)).text(105 + 40 * column, top + 12, 10, leaf.substring(1));
            pdf.text(107 + 40 * column, 162, 10, "1");
        }
        assertEquals("""
                0+3×1 行政复议 ; 3+6×1 行政诉讼
                0+1×2 维|持 ; 1+1×2 纠|正 ; 2+1×2 总|计 ; 3+3×1 未经复议直接起诉 ; 6+3×1 复议后起诉
                3 维|持 ; 4 纠|正 ; 5 总|计 ; 6 维|持 ; 7 纠|正 ; 8 总|计
                0 1 ; 1 1 ; 2 1 ; 3 1 ; 4 1 ; 5 1 ; 6 1 ; 7 1 ; 8 1""", tables(pdf));
    }

    /**
     * Cells drawn apart have a rule of their own above and below. A column may have no figure at all: its cells are there, and what
     * stands behind them does not move up.
     */
    @Test
    void rulesInAPieceACellPartRowsAndColumns() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", null, "有效");
        row(pdf, 126, "规章", "1", null, "12");
        row(pdf, 152, "规范性文件", null, null, null);
        row(pdf, 178, "其他文件", "204", null, "3");
        for (int y = 86; y <= 164; y += 26) {
            for (double[] cell : new double[][] {{90, 197}, {207, 265}, {275, 340}, {350, 420}}) {
                pdf.line(cell[0], y, cell[1], y).line(cell[0], y + 20, cell[1], y + 20);
            }
        }
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 ; 3 有效
                0 规章 ; 1 1 ; 2 ; 3 12
                0 规范性文件 ; 1 ; 2 ; 3
                0 其他文件 ; 1 204 ; 2 ; 3 3""", tables(pdf));
    }

    /** Two columns of cells drawn apart with a word set at the left over figures set at the right are no two tables. */
    @Test
    void cellsDrawnApartWithFiguresBehindTheEndOfTheirWordAreOneTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        for (int r = 0; r < 4; r++) {
            pdf.text(95, 100 + 20 * r, 10, r == 0 ? "内容" : "规章许可处罚".substring(2 * r - 2, 2 * r)).text(r == 0 ? 210 : 255, 100 + 20 * r, 10, r == 0 ? "制发" : "1")
                    .text(r == 0 ? 278 : 330, 100 + 20 * r, 10, r == 0 ? "废止" : "2");
        }
        for (int y = 86; y <= 166; y += 20) {
            pdf.line(90, y, 197, y).line(207, y, 265, y).line(275, y, 340, y);
        }
        assertEquals("0 规章 ; 1 1 ; 2 2\n0 许可 ; 1 1 ; 2 2\n0 处罚 ; 1 1 ; 2 2", tables(pdf).lines().skip(1).collect(Collectors.joining("\n")));
    }

    /** Below a table with few columns stands one with labels wider than those: the rule that ends the first begins no column of the second. */
    @Test
    void theLastRuleOfTheTableAboveIsNoneOfThisOne() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(140, 60, 420, 60).text(100, 72, 10, "三、收到和处理申请情况");
        row(pdf, 100, "其中按照规定", "1", "2", "3");
        row(pdf, 120, "其中", "4", "5", "6");
        row(pdf, 140, "其中没有现成信息", "7", "8", "9");
        pdf.line(90, 148, 420, 148);
        assertEquals("0 其中按照规定 ; 1 1 ; 2 2 ; 3 3\n0 其中 ; 1 4 ; 2 5 ; 3 6\n0 其中没有现成信息 ; 1 7 ; 2 8 ; 3 9", tables(pdf));
    }

    /** Only the cells of figures have a line below: the labels' own cells have none, and do not go on over all rows. */
    @Test
    void rulesBelowFiguresAloneLeaveEachRowItsLabel() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        for (int y = 86; y <= 146; y += 20) {
            pdf.line(205, y, 420, y);
        }
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 1 ; 2 0 ; 3 12
                0 规范性文件 ; 1 204 ; 2 7 ; 3 3""", tables(pdf));
    }

    /** Where labels stand in two columns, one that begins in the first and has none behind it is the whole label of its row. */
    @Test
    void aLabelBeforeTheColumnOfTheOthersReachesToTheFigures() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "其中一", "1", "2", "3");
        row(pdf, 120, "其中二", "4", "5", "6");
        row(pdf, 140, "其中三", "7", "8", "9");
        row(pdf, 160, null, "12", "15", "18");
        pdf.text(40, 120, 10, "不予公开").text(40, 160, 10, "总计");
        assertEquals("0+2×1 总计 ; 2 12 ; 3 15 ; 4 18", last(tables(pdf)));
    }

    @Test
    void theHeaderOverTheMiddleOfTheLabelsIsNoColumnOfItsOwn() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        List<String> last = List.of("文件", "许可", "行政事业性收费");
        for (int block = 0; block < 3; block++) {
            int y = 100 + 60 * block;
            row(pdf, y, null, "制发", "废止", "有效");
            pdf.text(140, y, 10, "信息");
            row(pdf, y + 20, "规章", "1", "0", "12");
            row(pdf, y + 40, last.get(block), "204", "7", "3");
        }
        assertEquals("""
                0 信息 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 1 ; 2 0 ; 3 12
                0 文件 ; 1 204 ; 2 7 ; 3 3""", tables(pdf).lines().limit(3).collect(Collectors.joining("\n")));
    }

    @Test
    void whatReachesDownFromTheHeaderTakesNoRowFromTheLabelsBesideTheFigures() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "本列数据的", "制发", "废止", "有效");
        pdf.text(100, 112, 10, "勾稽关系").text(100, 124, 10, "为：");
        List<String> groups = List.of("一、新收", "二、结转");
        for (int i = 0; i < 2; i++) {
            row(pdf, 136 + 36 * i, groups.get(i), "1" + i, "2" + i, "3" + i);
            pdf.text(100, 148 + 36 * i, 10, "政府信息").text(100, 160 + 36 * i, 10, "公开申请");
        }
        for (int i = 0; i < 4; i++) {
            row(pdf, 208 + 12 * i, null, "4" + i, "5" + i, "6" + i);
            pdf.text(145, 208 + 12 * i, 10, "其中");
        }
        pdf.text(100, 208, 10, "三、办理").text(100, 220, 10, "结果");
        String table = tables(pdf);
        Assertions.assertTrue(table.contains("一、新收|政府信息|公开申请 ; 2 10 ; 3 20 ; 4 30"), table);
        Assertions.assertTrue(table.contains("二、结转|政府信息|公开申请 ; 2 11 ; 3 21 ; 4 31"), table);
    }

    @Test
    void figuresOfNarrowColumnsThatNearlyTouchStayApart() throws Exception {
        assertEquals("0 新收 ; 1 372 ; 2 238 ; 3 830", narrow("372", 233, "238", 251, "830"));
    }

    /** Their words were one over all three columns, so that no column had a name. */
    @Test
    void wordsOfNarrowColumnsThatNearlyTouchStayApartWhereCellsAreSetFlushLeft() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(200, 80, 10, "政府").text(224, 80, 10, "信息公开").text(268, 80, 10, "申请");
        for (int i = 0; i < 3; i++) {
            pdf.text(100, 100 + 20 * i, 10, "新收").text(200, 100 + 20 * i, 10, "3").text(224, 100 + 20 * i, 10, "5").text(268, 100 + 20 * i, 10, "8");
        }
        assertEquals("0 ; 1 政府 ; 2 信息公开 ; 3 申请", tables(pdf).lines().findFirst().orElseThrow());
    }

    @Test
    void aLongFigureIsNotCutInTheColumnsOfOthers() throws Exception {
        assertEquals("0 新收 ; 1 372 ; 2 1238 ; 3 5", narrow("372", 227, "1238", 258, "5"));
    }

    private static String narrow(String first, double x, String second, double y, String third) throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(100, 100, 10, "新收").text(200, 100, 10, first).text(x, 100, 10, second).text(y, 100, 10, third);
        pdf.text(100, 120, 10, "结转").text(205, 120, 10, "9").text(235, 120, 10, "18").text(253, 120, 10, "70");
        pdf.text(100, 140, 10, "公开").text(205, 140, 10, "9").text(238, 140, 10, "7").text(256, 140, 10, "1");
        return tables(pdf).lines().findFirst().orElseThrow();
    }

    private static String last(String tables) {
        return tables.lines().reduce("", (before, line) -> line);
    }

    @Test
    void anEmptyCellKeepsItsColumn() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", null, "3");
        assertEquals("0 规范性文件 ; 1 204 ; 2 ; 3 3", tables(pdf).lines().skip(2).findFirst().orElseThrow());
    }

    @Test
    void aLabelOfSeveralLinesStandsWithItsMiddleBesideItsFigures() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 112, null, "1", "2", "3");
        pdf.text(100, 100, 10, "申请人无正当理由").text(100, 112, 10, "逾期不补正的，行").text(100, 124, 10, "政机关不再处理");
        row(pdf, 146, null, "4", "5", "6");
        pdf.text(100, 140, 10, "申请人逾期未按要").text(100, 152, 10, "求缴纳费用");
        row(pdf, 170, "其他", "7", "8", "9");
        assertEquals("""
                0 申请人无正当理由|逾期不补正的，行|政机关不再处理 ; 1 1 ; 2 2 ; 3 3
                0 申请人逾期未按要|求缴纳费用 ; 1 4 ; 2 5 ; 3 6
                0 其他 ; 1 7 ; 2 8 ; 3 9""", tables(pdf));
    }

    @Test
    void aLabelOfSeveralLinesMayBeginBesideItsFigures() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "申请人无正当理由", "1", "2", "3");
        pdf.text(100, 112, 10, "逾期不补正的");
        row(pdf, 130, "申请人逾期未按要", "4", "5", "6");
        pdf.text(100, 142, 10, "求缴纳费用");
        row(pdf, 160, "其他", "7", "8", "9");
        assertEquals("""
                0 申请人无正当理由|逾期不补正的 ; 1 1 ; 2 2 ; 3 3
                0 申请人逾期未按要|求缴纳费用 ; 1 4 ; 2 5 ; 3 6
                0 其他 ; 1 7 ; 2 8 ; 3 9""", tables(pdf));
    }

    @Test
    void aRowWithoutFiguresIsNoPartOfTheNextLabel() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "规章", "1", "2", "3");
        row(pdf, 116, "规范性文件", null, null, null);
        row(pdf, 132, "其他文件", "7", "8", "9");
        assertEquals("""
                0 规章 ; 1 1 ; 2 2 ; 3 3
                0 规范性文件 ; 1 ; 2 ; 3
                0 其他文件 ; 1 7 ; 2 8 ; 3 9""", tables(pdf));
    }

    /** Labels that begin under each other were one label of three lines, the middle one beside the figures: 规章 had none. */
    @Test
    void aLabelBesideItsOwnFiguresIsNoLineOfTheNext() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 114, "规章", "9", "3", "57");
        row(pdf, 128, "行政规范性文件", "37", "14", "265");
        row(pdf, 142, "第二十条第（五）项", null, null, null);
        row(pdf, 156, "信息内容", "处理", null, null);
        row(pdf, 170, "行政许可", "18427", null, null);
        assertEquals("""
                0 信息内容 ; 1 制发 ; 2 废止 ; 3 有效
                0 规章 ; 1 9 ; 2 3 ; 3 57
                0 行政规范性文件 ; 1 37 ; 2 14 ; 3 265
                0 第二十条第（五）项 ; 1 ; 2 ; 3
                0 信息内容 ; 1 处理 ; 2 ; 3
                0 行政许可 ; 1 18427 ; 2 ; 3""", tables(pdf));
    }

    /** The last line of a label, one character long, was taken for a group's: it does not reach the column of the rows' own labels. */
    @Test
    void theShortEndOfALabelIsNoGroup() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, null, "1", "2", "3");
        pdf.text(20, 100, 10, "（一）予以公开");
        row(pdf, 120, null, "4", "5", "6");
        pdf.text(20, 114, 10, "（二）部分公开（区分处理的，不计其他情").text(20, 126, 10, "形）");
        row(pdf, 140, "1.国家秘密", "7", "8", "9");
        pdf.text(20, 140, 10, "（三）不予");
        row(pdf, 154, "2.其他禁止", "1", "0", "3");
        row(pdf, 168, "3.三安全", "1", "2", "0");
        String rows = tables(pdf);
        assertTrue(rows.contains("部分公开（区分处理的，不计其他情|形） ; 2 4"), rows);
    }

    @Test
    void aGroupStandsForTheRowsInWhoseMiddleItIsPrinted() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 100, "其中一", "1", "2", "3");
        row(pdf, 120, "其中二", "4", "5", "6");
        row(pdf, 140, "其中三", "7", "8", "9");
        row(pdf, 160, "其中四", "1", "2", "3");
        row(pdf, 180, "其中五", "1", "2", "3");
        pdf.text(40, 120, 10, "不予公开").text(40, 170, 10, "无法提供");
        assertEquals("""
                0+1×3 不予公开 ; 1 其中一 ; 2 1 ; 3 2 ; 4 3
                1 其中二 ; 2 4 ; 3 5 ; 4 6
                1 其中三 ; 2 7 ; 3 8 ; 4 9
                0+1×2 无法提供 ; 1 其中四 ; 2 1 ; 3 2 ; 4 3
                1 其中五 ; 2 1 ; 3 2 ; 4 3""", tables(pdf));
    }

    /** The word of a group is right over that of its middle column; the two were one. */
    @Test
    void aWordInTheMiddleOfAllColumnsARowAboveTheirsIsTheirGroup() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(200, 100, 10, "行政复议");
        for (int i = 0; i < 5; i++) {
            pdf.text(100 + 50 * i, 120, 10, "结果纠正".substring(0, i == 4 ? 2 : 4)).text(115 + 50 * i, 140, 10, String.valueOf(i));
        }
        assertEquals("0+5×1 行政复议", tables(pdf).lines().findFirst().orElseThrow());
    }

    @Test
    void wordsOverSeveralColumnsAreAGroupAndWordsUnderEachOtherOneCell() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.text(295, 80, 10, "申请人");
        pdf.text(225, 100, 10, "自然").text(225, 112, 10, "人").text(300, 100, 10, "商业").text(300, 112, 10, "企业")
                .text(375, 106, 10, "总计");
        row(pdf, 132, "新收", "1", "2", "3");
        row(pdf, 152, "结转", "4", "5", "9");
        assertEquals("""
                0 ; 1+3×1 申请人
                0 ; 1 自然|人 ; 2 商业|企业 ; 3 总计
                0 新收 ; 1 1 ; 2 2 ; 3 3
                0 结转 ; 1 4 ; 2 5 ; 3 9""", tables(pdf));
    }

    @Test
    void aTableGoesOnOverThePageWithItsColumns() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        row(pdf, 760, "信息内容", "制发", "废止", "有效");
        row(pdf, 780, "规章", "1", "0", "12");
        row(pdf, 800, "规范性文件", "204", "7", "3");
        pdf.page();
        row(pdf, 60, "其他文件", null, "5", null);
        assertEquals("0 其他文件 ; 1 ; 2 5 ; 3", tables(pdf).lines().reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void rulesBetweenTheRowsAloneAreEnough() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 86, 420, 86).line(100, 108, 420, 108).line(100, 128, 420, 128).line(100, 148, 420, 148);
        row(pdf, 100, "信息内容", "制发", "废止", "有效");
        row(pdf, 120, "规章", "1", "0", "12");
        row(pdf, 140, "规范性文件", "204", "7", "3");
        assertEquals("0 规章 ; 1 1 ; 2 0 ; 3 12", tables(pdf).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    void sidesWithoutARulingAreClosed() throws Exception {
        DrawnPdf pdf = new DrawnPdf().line(100, 100, 400, 100).line(100, 120, 400, 120).line(100, 140, 400, 140)
                .line(200, 100, 200, 140).line(300, 100, 300, 140)
                .text(110, 114, 10, "规章").text(240, 114, 10, "1").text(340, 114, 10, "2").text(110, 134, 10, "总计");
        assertEquals("0 规章 ; 1 1 ; 2 2\n0 总计 ; 1 ; 2", tables(pdf));
    }

    @Test
    void runningTextIsNoTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "全年主动公开信息 318 条，办理申请 12 件，其中予以公开 7 件；")
                .text(100, 116, 10, "受理复议 3 件，诉讼 2 件，均已办结，较上年减少 4 件。")
                .text(100, 140, 10, "联系人：王某").text(300, 140, 10, "电话：65001234")
                .text(100, 160, 10, "一、总体情况").text(400, 160, 10, "1").text(100, 176, 10, "二、主动公开").text(400, 176, 10, "3")
                .text(300, 200, 10, "2022 年 1 月 20 日").text(280, 800, 9, "—  5  —");
        assertEquals("", tables(pdf));
    }

    @Test
    @Timeout(30)
    void rulingsThatCrossTooOftenEndWithAMessage() {
        DrawnPdf pdf = new DrawnPdf();
        double[] many = new double[160];
        for (int i = 0; i < many.length; i++) {
            many[i] = 20 + 3.4 * i;
        }
        pdf.ruled(many, many).text(100, 800, 10, "图");
        UnreadableException e = Assertions.assertThrows(UnreadableException.class, pdf::read);
        assertEquals("read.page.too-many-cells", e.reason());
    }

    private static void row(DrawnPdf pdf, double baseline, String label, String... figures) {
        if (label != null) {
            pdf.text(100, baseline, 10, label);
        }
        for (int j = 0; j < figures.length; j++) {
            if (figures[j] != null) {
                double width = figures[j].codePoints().mapToDouble(c -> c < 128 ? 5 : 10).sum();
                pdf.text(235 + 75 * j - width / 2, baseline, 10, figures[j]);
            }
        }
    }

    private static String tables(DrawnPdf pdf) throws Exception {
        Document document = pdf.read();
        return document.tables().map(TableText::of).collect(Collectors.joining("\n"));
    }
}
