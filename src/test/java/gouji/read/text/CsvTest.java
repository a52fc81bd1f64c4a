package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Table;
import gouji.document.Table.Grid;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A sheet saved as values between separators. */
class CsvTest {

    private static final String ROWS = "申请人,自然人,企业,总计\n新收,3,0,3\n结转,1,0,1\n办结,4,0,4\n";

    private static final String ROWS_READ = "table\n  申请人|自然人|企业|总计\n  新收|3|0|3\n  结转|1|0|1\n  办结|4|0|4";

    @Test
    void valuesBetweenCommasAreCells() {
        Table table = Texts.table(ROWS);
        assertEquals(Grid.NUMBERED, table.grid());
        assertEquals("table\n  申请人|自然人|企业|总计\n  新收|3|0|3\n  结转|1|0|1\n  办结|4|0|4", Texts.shown(ROWS));
        assertEquals("2:4", Texts.at(table.rows().get(1).cells().get(1).place()));
    }

    @Test
    void soAreThoseBetweenSemicolons() {
        assertEquals(Texts.shown(ROWS), Texts.shown(ROWS.replace(',', ';')));
    }

    @Test
    void soAreThoseOfASheetBetweenTabs() {
        assertEquals("某镇公开了很多信息，都在网站上。\n" + Texts.shown(ROWS), Texts.shown("某镇公开了很多信息，都在网站上。\t\t\t\n" + ROWS.replace(',', '\t')));
    }

    @Test
    void aByteOrderMarkAndOtherLineEndsChangeNothing() {
        byte[] saved = ("\uFEFF" + ROWS.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
        assertEquals(Texts.shown(ROWS), Texts.shown(Texts.read(saved)));
    }

    @Test
    void quotesHoldSeparatorsLineEndsAndQuotes() {
        String text = "\"申请\r\n人\",\"自然人,\"\"甲\"\"\",企业,总计\r\n新收,\"1,203\",0,3\r\n结转,1,0,1\r\n办结,4,0,4\r\n";
        assertEquals("table\n  申请/人|自然人,\"甲\"|企业|总计\n  新收|1,203|0|3\n  结转|1|0|1\n  办结|4|0|4", Texts.shown(text));
        Table table = Texts.table(text);
        assertEquals("2:1", Texts.at(table.rows().get(0).cells().get(0).prints().get(1).place()));
        assertEquals("2:5", Texts.at(table.rows().get(0).cells().get(1).prints().get(0).place()));
        assertEquals("3:5", Texts.at(table.rows().get(1).cells().get(1).prints().get(0).place()));
    }

    @Test
    void aValueAloneIsAParagraphATitleOrTheLabelOfAnEmptyRow() {
        assertEquals("某镇年报\n一、总体情况\n公开了, 很多。\ntable\n  第一项|||\n  申请人|自然人|企业|总计\n  一、新收|3|0|3\n  二、结转|||\n"
                + "  三、办结|4|0|4\n  其中|1|0|1\n  四、转下|||\n二、复议情况\ntable\n  维持|纠正|总计\n  0|0|0\n五、问题",
                Texts.shown("某镇年报,,,\n一、总体情况,,,\n\"公开了, 很多。\",,,\n第一项,,,\n申请人,自然人,企业,总计\n一、新收,3,0,3\n二、结转,,,\n"
                        + "三、办结,4,0,4\n其中,1,0,1\n四、转下,,,\n二、复议情况,,,\n维持,纠正,总计,\n0,0,0,\n五、问题,,,\n"));
    }

    @Test
    void columnsThatAreEmptyInAllRowsOfATableAreMerged() {
        assertEquals("table\n  申请人|自然人||总计\n  新收|3|0|3\n  结转|1|0|1\n  办结|4|0|4",
                Texts.shown("申请人,,自然人,,,总计\n新收,,3,,0,3\n结转,,1,,0,1\n办结,,4,,0,4\n"));
    }

    @Test
    void textInWhichCommasStandIsNoSheet() {
        assertEquals("甲,乙,丙\n共收到1,234件,其中5,678件\n一,二", Texts.shown("甲,乙,丙\n\n共收到1,234件,其中5,678件\n\n一,二\n"));
        assertEquals("收到 1,234,567\n结转 1,234,567\n办结 1,234,567", Texts.shown("收到 1,234,567\n\n结转 1,234,567\n\n办结 1,234,567\n").replace("table\n", "").replace("  ", "").replace("|", " "));
        assertEquals("table\n  收到|1,234,567\n  结转|1,234,567\n  办结|1,234,567", Texts.shown("收到\t1,234,567\n结转\t1,234,567\n办结\t1,234,567\n"));
    }

    @Test
    void quotesThatDoNotCloseAreThoseOfAText() {
        assertEquals("\"" + ROWS.strip(), Texts.shown("\"" + ROWS));
    }

    @Test
    void zerosMayBeLeftBlank() {
        String rows = "申请人,自然人,商业企业,科研机构,其他,总计\n一、新收,4,,,,4\n二、上年结转,,,,,\n三、办理结果,（一）公开,,,,\n,（二）部分公开,,,4,4\n";
        String read = "table\n  申请人|自然人|商业企业|科研机构|其他|总计\n  一、新收|4||||4\n  二、上年结转|||||\n  三、办理结果|（一）公开||||\n  |（二）部分公开|||4|4";
        assertEquals(read, Texts.shown(rows));
        assertEquals(read, Texts.shown(rows.replace(',', ';')));
        String more = "（三）无法提供,1,,,,1\n（四）不予处理,2,,,,2\n（五）其他,,,1,,1\n";
        assertEquals(read + "\n  " + more.strip().replace(',', '|').replace("\n", "\n  "), Texts.shown((rows + more).replaceAll(",+\\n", "\n")));
    }

    @Test
    void soMayAllOfARowUnderItsHeader() {
        assertEquals(ROWS_READ + "\n四、复议和诉讼\ntable\n  复议|||\n  维持|纠正|其他|总计\n  |||\n  诉讼|||\n  维持|纠正|其他|总计\n  1|||1",
                Texts.shown(ROWS + "四、复议和诉讼\n复议\n维持,纠正,其他,总计\n\n诉讼\n维持,纠正,其他,总计\n1,,,1\n"));
        assertEquals(ROWS_READ + "\n  复议|||\n  维持|纠正|其他|总计\n  |||\n  诉讼|||\n  维持|纠正|其他|总计\n  1|||1",
                Texts.shown(ROWS + "复议,,,\n维持,纠正,其他,总计\n,,,\n诉讼,,,\n维持,纠正,其他,总计\n1,,,1\n,,,\n"));
    }

    @Test
    void soAreAllOfATableThatItsHeaderShows() {
        assertEquals(ROWS_READ + "\n二、复议\ntable\n  维持|纠正|其他|总计\n  复议|||\n三、问题",
                Texts.shown(ROWS + "二、复议,,,\n维持,纠正,其他,总计\n复议,,,\n三、问题,,,\n"));
    }
}
