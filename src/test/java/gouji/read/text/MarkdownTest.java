package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Marks say how the print looks; they are none themselves. */
class MarkdownTest {

    @Test
    void headingsAndBoldLinesAreReadWithoutTheirMarks() {
        assertEquals("某镇年报\n一、总体情况\n二、申请情况\n第1号", Texts.shown("# 某镇年报\n\n## **一、总体情况** ##\n\n__二、申请情况__\n\n第1号\n"));
        assertEquals("2:6", Texts.at(Texts.read("\n## **一、总体情况**\n").paragraphs().findFirst().orElseThrow().prints().get(0).place()));
    }

    @Test
    void aCellMayBreakItsLineAndBeBold() {
        assertEquals("table\n  申请人|社会/组织|总计\n  数量|3|减3", Texts.shown("| 申请人 | 社会<br>组织 | **总计** |\n|:--|:-:|--:|\n| 数量 | **3** | **减3** |\n"));
    }

    @Test
    void signsThatAreNoMarksStay() {
        assertEquals("#1号\n**\n** 注：见下", Texts.shown("#1号\n\n**\n\n** 注：见下\n"));
    }

    @Test
    void pipesMayStandBetweenCellsOnly() {
        assertEquals("table\n  申请人|情况|总计\n  新收|公开|3\n  |不予|", Texts.shown("申请人 | 情况 | 总计\n---|---|---\n新收 | 公开 | 3\n | 不予 | \n"));
        assertEquals("table\n  申请人|情况|总计\n  新收|公开|3\n  |不予|", Texts.shown("申请人|情况|总计\n新收|公开|3\n|不予|\n"));
    }

    @Test
    void anEscapedPipeIsPrint() {
        assertEquals("table\n  申请人|总计\n  新\\|收|3", Texts.shown("| 申请人 | 总计 |\n|---|---|\n| 新\\|收 | 3 |\n"));
    }

    /** Made from a table without header cells, it has an empty row above the ruling: the header below it was not over its figures. */
    @Test
    void anEmptyHeaderIsNoRow() {
        String expected = "table\n  行政复议||\n  维持|纠正|总计\n  1|2|3";
        assertEquals(expected, Texts.shown("|  |  |  |\n|---|---|---|\n| 行政复议 |  |  |\n| 维持 | 纠正 | 总计 |\n| 1 | 2 | 3 |\n"));
        assertEquals(expected, Texts.shown("| | | |\n|-|-|-|\n|行政复议| | |\n|维持|纠正|总计|\n|1|2|3|\n"));
        assertEquals("table\n  ||\n  维持|纠正|总计\n  1|2|3", Texts.shown("|  |  |  |\n| 维持 | 纠正 | 总计 |\n| 1 | 2 | 3 |\n"));
    }
}
