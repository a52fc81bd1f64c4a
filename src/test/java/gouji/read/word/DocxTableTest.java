package gouji.read.word;

import static gouji.read.word.DocxFile.cell;
import static gouji.read.word.DocxFile.cells;
import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.row;
import static gouji.read.word.DocxFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocxTableTest {

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String CONTINUE = "<w:vMerge/>";

    @Test
    void cellsSpanColumnsAndRows() {
        assertEquals("""
                [1]
                0+1×2 项目 ; 1+2×1 数量
                1 新收 ; 2 结转
                0 规章 ; 1 12 ; 2 3""", tableText(
                row(cell(RESTART, "项目"), cell("<w:gridSpan w:val=\"2\"/>", "数量")),
                row(cell(CONTINUE, ""), cell("", "新收"), cell("", "结转")),
                cells("规章", "12", "3")));
    }

    /** Word prints only the first of merged cells. */
    @Test
    void whatAMergedCellHoldsIsNotPrinted() {
        assertEquals("[1]\n0+1×2 甲 ; 1 1\n1 2", tableText(row(cell(RESTART, "甲"), cell("", "1")), row(cell(CONTINUE, "乙"), cell("", "2"))));
    }

    @Test
    void aMergeThatNobodyBeganBeginsThere() {
        assertEquals("[1]\n0+1×2 甲 ; 1 1\n1 2", tableText(row(cell(CONTINUE, "甲"), cell("", "1")), row(cell(CONTINUE, ""), cell("", "2"))));
    }

    @Test
    void cellsOfOtherColumnsAreNotMergedWhateverTheySay() {
        assertEquals("[1]\n0 甲 ; 1 1 ; 2 2\n0+2×1 9 ; 2 3", tableText(
                row(cell(RESTART, "甲"), cell("", "1"), cell("", "2")),
                row(cell("<w:gridSpan w:val=\"2\"/>" + CONTINUE, "9"), cell("", "3"))));
    }

    @Test
    void anUnmergedCellEndsTheMerge() {
        assertEquals("[1]\n0 甲\n0 乙\n0 丙", tableText(row(cell(RESTART, "甲")), row(cell("", "乙")), row(cell(CONTINUE, "丙"))));
    }

    @Test
    void oldFilesMergeCellsAcross() {
        assertEquals("[1]\n0+2×1 甲 ; 2 3\n0 1 ; 1 2 ; 2 3", tableText(
                row(cell("<w:hMerge w:val=\"restart\"/>", "甲"), cell("<w:hMerge w:val=\"continue\"/>", ""), cell("", "3")),
                cells("1", "2", "3")));
    }

    @Test
    void rowsThatBeginLateKeepTheirColumns() {
        assertEquals("[1]\n0 甲 ; 1 1 ; 2 2\n1 3 ; 2 4", tableText(cells("甲", "1", "2"),
                "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + cell("", "3") + cell("", "4") + "</w:tr>"));
    }

    /** The grid of the file says nothing: spans are enough. */
    @Test
    void aMissingOrWrongGridDoesNotMatter() {
        assertEquals("[1]\n0+2×1 甲 ; 2 乙\n0 1 ; 1 2 ; 2 3", DocxFile.of("<w:tbl><w:tblGrid><w:gridCol w:w=\"1\"/></w:tblGrid>"
                + row(cell("<w:gridSpan w:val=\"2\"/>", "甲"), cell("", "乙")) + cells("1", "2", "3") + "</w:tbl>").text());
    }

    /** Some programs write widths and no spans. */
    @Test
    void whereSpansAreMissingWidthsTellTheColumns() {
        assertEquals("""
                [1]
                0+2×1 甲 ; 2 乙
                0 1 ; 1 2 ; 2 3""", tableText(row(wide(2010, "甲"), wide(990, "乙")), row(wide(1000, "1"), wide(1000, "2"), wide(1000, "3"))));
    }

    @Test
    void aShortRowIsNotStretchedByItsWidths() {
        assertEquals("[1]\n0 甲 ; 1 乙\n0 1 ; 1 2 ; 2 3",
                tableText(row(wide(1000, "甲"), wide(1000, "乙")), row(wide(1000, "1"), wide(1000, "2"), wide(1000, "3"))));
    }

    private static String wide(int twips, String text) {
        return cell("<w:tcW w:w=\"" + twips + "\" w:type=\"dxa\"/>", text);
    }

    @Test
    void aNestedTableIsOneOfItsOwnAndNoPrintOfTheCell() {
        String nested = "<w:tc><w:tcPr/>" + paragraph("外") + table(cells("1", "2")) + paragraph("又") + "</w:tc>";
        assertEquals("[1]\n0 甲 ; 1 外|又\n[2]\n0 1 ; 1 2\n[3]\n0 3 ; 1 4",
                DocxFile.of(table(row(cell("", "甲"), nested)) + table(cells("3", "4"))).text());
    }

    /** Programs set figures into tables of their own; the cells were read as blank, and one figure in the row of another. */
    @Test
    void aNestedTableOfOneCellIsTheCellsContent() {
        String framed = "<w:tc><w:tcPr/>" + table(cells("12")) + paragraph("") + "</w:tc>";
        String deeper = "<w:tc><w:tcPr/>" + table(row("<w:tc><w:tcPr/>" + table(cells("3")) + paragraph("") + "</w:tc>")) + paragraph("") + "</w:tc>";
        assertEquals("[1]\n0 规章 ; 1 12 ; 2 3", tableText(row(cell("", "规章"), framed, deeper)));
        assertEquals("[1]\n0 12 ; 1 12", tableText(row(framed, framed)));
    }

    @Test
    void soIsOneColumnAndAFigureWithWordsOrEmptyCellsBesideIt() {
        String column = "<w:tc><w:tcPr/>" + table(cells("商业"), cells("企业")) + paragraph("") + "</w:tc>";
        String unit = "<w:tc><w:tcPr/>" + table(cells("12", "件")) + paragraph("") + "</w:tc>";
        String spaced = "<w:tc><w:tcPr/>" + table(cells("", "12"), cells("", "")) + paragraph("") + "</w:tc>";
        assertEquals("[1]\n0 商业|企业 ; 1 12|件 ; 2 12", tableText(row(column, unit, spaced)));
    }

    /** A page copied with what its site puts beside it: the sections were print of a cell, and all of them missing. */
    @Test
    void aTableWithALargerOneInItOnlyLaysOutThePage() {
        String article = "<w:tc><w:tcPr/>" + paragraph("一、总体情况") + table(cells("规章", "1"), cells("文件", "2")) + paragraph("二、") + "</w:tc>";
        assertEquals("本栏\n一、总体情况\n[2]\n0 规章 ; 1 1\n0 文件 ; 1 2\n二、", DocxFile.of(table(row(cell("", "本栏"), article))).text());
    }

    @Test
    void soDoesOneWhosePrintIsMostlyAnArticle() {
        String article = "全年主动公开政府信息，按时办理各项申请，".repeat(12);
        assertEquals("本栏\n" + article, DocxFile.of(table(cells("本栏", article))).text());
    }

    /** The names of two tables beside each other were a table of their own. */
    @Test
    void aRowOfCellsWithATableEachOnlyPutsTheseBesideEachOther() {
        String left = "<w:tc><w:tcPr/>" + paragraph("行政复议") + table(cells("1", "2")) + paragraph("") + "</w:tc>";
        String right = "<w:tc><w:tcPr/>" + paragraph("行政诉讼") + table(cells("3", "4")) + paragraph("") + "</w:tc>";
        assertEquals("行政复议\n[2]\n0 1 ; 1 2\n行政诉讼\n[3]\n0 3 ; 1 4", DocxFile.of(table(row(left, right))).text());
    }

    @Test
    void aFrameAroundTextIsNoTable() {
        String framed = "<w:tc><w:tcPr/>" + paragraph("一、总体情况") + table(cells("1", "2")) + paragraph("二、") + "</w:tc>";
        assertEquals("一、总体情况\n[2]\n0 1 ; 1 2\n二、", DocxFile.of(table(row(framed))).text());
    }

    @Test
    void contentControlsAroundTablesRowsAndCellsAreOnlyWrappers() {
        String cell = sdt(cell("", "1"));
        assertEquals("[1]\n0 甲 ; 1 1\n0 乙 ; 1 2", DocxFile.of(sdt(table(row(cell("", "甲"), cell), sdt(cells("乙", "2"))))).text());
    }

    @Test
    void unknownWrappersLoseNothing() {
        assertEquals("[1]\n0 甲 ; 1 12", tableText(row(cell("", "甲"),
                "<w:tc><w:x><w:p><w:y>" + DocxFile.run("12") + "</w:y></w:p></w:x></w:tc>")));
    }

    @Test
    void everyCellKnowsItsPlaceAsTheFileCounts() {
        String body = paragraph("前") + table(row(cell("<w:gridSpan w:val=\"2\"/>", "甲"), cell("", "1")),
                "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "旧") + "</w:tr>", cells("乙", "丙", "2")) + paragraph("") + paragraph("后");
        assertEquals("¶1 前\nt1r1c1 甲\nt1r1c2 1\nt1r3c1 乙\nt1r3c2 丙\nt1r3c3 2\n¶3 后", WordText.places(DocxFile.of(body).read()));
    }

    private static String sdt(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String tableText(String... rows) {
        return DocxFile.of(table(rows)).text();
    }
}
