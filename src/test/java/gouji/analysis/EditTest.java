package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.fact.Edit;
import gouji.fact.Edit.JoinCells;
import gouji.fact.Edit.JoinRows;
import gouji.fact.Edit.LeaveOut;
import gouji.fact.Edit.MoveUp;
import gouji.fact.Edit.PartCell;
import gouji.fact.Edit.PartRow;
import gouji.fact.Edit.Take;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Each way of cutting a print otherwise: the rows as they then stand. Row 0 is the header. */
class EditTest {

    private static final String HEADER = "|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";

    private static String cut(String rows, Edit edit) {
        try (NamedPrint print = NamedPrint.numbered("requests", HEADER + rows)) {
            assertTrue(print.allows(edit));
            return print.shown(edit);
        }
    }

    private static boolean allows(String rows, Edit edit) {
        try (NamedPrint print = NamedPrint.numbered("requests", HEADER + rows)) {
            return print.allows(edit);
        }
    }

    @Test
    void joinedRowsHaveBothLabelsAndTheFiguresOfTheOneThatPrintsThem() {
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5", cut("（一）予以|||||||\n公开|3|1|0|1|0|0|5", new JoinRows(1, 2)));
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5", cut("（一）予以|3|1|0|1|0|0|5\n公开|||||||", new JoinRows(1, 2)));
    }

    @Test
    void labelsBesideAGroupsLabelAreJoinedWhereTheyStandOneUnderTheOther() {
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5", cut("三、本年度办理结果|（一）予以|||||||\n|公开|3|1|0|1|0|0|5", new JoinRows(1, 2)));
    }

    @Test
    void aRowThatWasJoinedOfTwoCutOtherwiseIsJoinedAgain() {
        try (NamedPrint print = NamedPrint.numbered("requests", HEADER + "三、|本年度|||||||\n办理|||||||\n结果|（一）予以公开|3|1|0|1|0|0|5")) {
            assertEquals("（一）予以公开: 3 1 0 1 0 0 5", print.shown(new JoinRows(2, 3), new JoinRows(1, 2)));
        }
    }

    @Test
    void joinedRowsThatBothPrintFiguresHaveEachUnderItsColumn() {
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5", cut("（一）予以公开|3|1|0||||\n||||1|0|0|5", new JoinRows(1, 2)));
    }

    @Test
    void joinedRowsThatPrintOneCellTwiceHaveTheFiguresOfBoth() {
        assertEquals("LONG （一）予以公开:", cut("（一）予以公开|3|1|0|1|0|0|5\n|3|||||||", new JoinRows(1, 2)));
    }

    @Test
    void figuresMovedUpAreThoseOfTheLabelAboveThem() {
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5\n（七）总计: 7 2 0 1 0 0 10",
                cut("三、本年度办理结果|（一）予以公开|||||||\n|（七）总计|3|1|0|1|0|0|5\n||7|2|0|1|0|0|10", new MoveUp(1, 3)));
    }

    @Test
    void aFigureLeftOutIsLostAndTheOthersStandAroundItsPlace() {
        assertEquals("LACKING （一）予以公开: 3 1 . 1 0 0 5", cut("（一）予以公开|3|1|1|0|0|5", new LeaveOut(1, 1, 2)));
    }

    @Test
    void aPartedRowIsTwoAndEachCellsFirstNumberIsTheUpperRows() {
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5\n（七）总计: 7 2 0 1 0 0 10",
                cut("（一）予以公开 （七）总计|3 7|1 2|0 0|1 1|0 0|0 0|5 10", new PartRow(1, 8)));
    }

    @Test
    void aPartedCellIsAsManyAsItHasNumbersAndTheOthersMakeRoom() {
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5", cut("（一）予以公开|3 1|0|1|0|0|5", new PartCell(1, 1)));
        assertEquals("（一）予以公开: 3 1 0 1 0 0 5", cut("（一）予以公开|3|1 0 1|0|0|5", new PartCell(1, 2)));
    }

    @Test
    void joinedCellsPrintOneNumberAndTheOthersMoveUp() {
        String row = "（一）予以公开|1|1|2|0|1|0|0|14";
        try (NamedPrint print = NamedPrint.numbered("requests", HEADER + row)) {
            assertEquals("LONG （一）予以公开:", print.shown());
        }
        assertEquals("（一）予以公开: 1 1 2 0 1 0 0 14", cut(row, new JoinCells(1, 2)), "the number's raw is both prints, a space between");
    }

    /** Totals left empty, and a 17 in two cells: its row had no cell more than the others, and 17 stood over the first two columns. */
    @Test
    void aRowIsWiderThanOthersIfItPrintsWhereTheseAreEmpty() {
        String rows = "（一）予以公开|1|7|2|0|1|0|0\n（二）部分公开|2|0|0|0|0|1|\n（四）无法提供|3|0|0|1|0|0|";
        try (NamedPrint print = NamedPrint.ruled("requests", HEADER + rows)) {
            assertEquals("（一）予以公开: 1 7 2 0 1 0 0 .", print.shown(new JoinCells(1, 1)).lines().findFirst().orElseThrow());
        }
    }

    @Test
    void onlyDigitsThatCanGoOnANumberAreJoined() {
        String row = "（一）予以公开|1|0|2|0|减1|0|0|14";
        assertTrue(allows(row, new JoinCells(1, 1)));
        assertFalse(allows(row, new JoinCells(1, 2)), "no number begins with 0");
        assertFalse(allows(row, new JoinCells(1, 4)), "nor is a sign within one");
        assertFalse(allows(row, new JoinCells(1, 8)), "nothing stands behind the last");
        assertFalse(allows(row, new JoinCells(2, 1)), "no such row");
    }

    @Test
    void aPrintTakenForANumberKeepsItsRaw() {
        assertEquals("（一）予以公开: l7 0 0 0 0 0 17", cut("（一）予以公开|l7|0|0|0|0|0|17", new Take(1, 1, BigDecimal.valueOf(17))));
    }
}
