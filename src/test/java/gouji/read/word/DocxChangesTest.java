package gouji.read.word;

import static gouji.read.word.DocxFile.cell;
import static gouji.read.word.DocxFile.cells;
import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.row;
import static gouji.read.word.DocxFile.run;
import static gouji.read.word.DocxFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Tracked changes are read as accepted: as the report is meant. */
class DocxChangesTest {

    private static final String DELETED = "<w:del w:id=\"1\"><w:r><w:delText>12</w:delText></w:r></w:del>";

    @Test
    void whatIsInsertedStaysAndWhatIsDeletedGoes() {
        assertEquals("受理34件", DocxFile.of("<w:p>" + run("受理") + DELETED + "<w:ins w:id=\"2\">" + run("34") + "</w:ins>" + run("件")
                + "</w:p>").text());
    }

    @Test
    void whatIsMovedStandsWhereItWasMovedTo() {
        assertEquals("乙\n甲", DocxFile.of("<w:p><w:moveFrom w:id=\"1\">" + run("甲") + "</w:moveFrom></w:p>" + paragraph("乙")
                + "<w:p><w:moveTo w:id=\"2\">" + run("甲") + "</w:moveTo></w:p>").text());
    }

    @Test
    void aDeletedMarkJoinsTwoParagraphs() {
        assertEquals("一、总体情况\n二", DocxFile.of("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>" + run("一、总体")
                + "</w:p>" + paragraph("情况") + paragraph("二")).text());
    }

    @Test
    void deletedRowsAreGone() {
        assertEquals("[1]\n0 甲 ; 1 1\n0 丙 ; 1 3", DocxFile.of(table(cells("甲", "1"),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "乙") + cell("", "2") + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + cell("", "丙") + cell("", "3") + "</w:tr>")).text());
    }

    @Test
    void aTableWhoseRowsAreAllDeletedIsGoneAndStillCounts() {
        assertEquals("[2]\n0 甲 ; 1 1", DocxFile.of(table("<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", "乙") + "</w:tr>")
                + table(cells("甲", "1"))).text());
    }

    @Test
    void deletedCellsAreGoneAndInsertedOnesStay() {
        assertEquals("[1]\n0 甲 ; 1 3", DocxFile.of(table(row(cell("", "甲"), cell("<w:cellDel w:id=\"1\"/>", "2"),
                cell("<w:cellIns w:id=\"1\"/>", "3")))).text());
    }

    @Test
    void cellsWhoseMergingIsAChangeAreMerged() {
        assertEquals("[1]\n0+1×2 甲 ; 1 1\n1 2", DocxFile.of(table(
                row(cell("<w:cellMerge w:id=\"1\" w:vMerge=\"rest\"/>", "甲"), cell("", "1")),
                row(cell("<w:cellMerge w:id=\"1\" w:vMerge=\"cont\"/>", ""), cell("", "2")))).text());
    }

    /** The properties from before a change stand within it. */
    @Test
    void formerPropertiesDoNotCount() {
        assertEquals("[1]\n0 甲 ; 1 1\n0 乙 ; 1 2", DocxFile.of(table(cells("甲", "1"),
                row(cell("<w:tcPrChange w:id=\"1\"><w:tcPr><w:vMerge/></w:tcPr></w:tcPrChange>", "乙"), cell("", "2")))).text());
    }
}
