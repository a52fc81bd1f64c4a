package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The headers that real reports print over table three and table four, and which column each is taken for. */
class ColumnNamesTest {

    private static final String ROW = "一、本年新收政府信息公开申请数量||1|2|3|4|5|6|21\n";
    private static final String NAMED = "一、本年新收政府信息公开申请数量: 1 2 3 4 5 6 21";

    private static void requests(String columns, String lines) {
        try (NamedPrint print = NamedPrint.numbered("requests", lines)) {
            assertEquals(columns, print.columns());
            assertEquals(NAMED, print.shown());
        }
    }

    @Test
    void fullGridWithBlanksWhereCellsAreMerged() {
        requests("申请人情况/自然人 申请人情况/法人或其他组织/商业企业 申请人情况/法人或其他组织/科研机构 申请人情况/法人或其他组织/社会公益组织 "
                + "申请人情况/法人或其他组织/法律服务机构 申请人情况/法人或其他组织/其他 申请人情况/总计", """
                （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）||申请人情况||||||
                ||自然人|法人或其他组织|||||总计
                |||商业企业|科研机构|社会公益组织|法律服务机构|其他|
                """ + ROW);
    }

    @Test
    void wordsSplitOverTwoHeaderRows() {
        requests("自然人 商业/企业 科研/机构 社会公/益组织 法律服/务机构 其他 总计", """
                ||自然人|商业|科研|社会公|法律服|其他|总计
                |||企业|机构|益组织|务机构||
                """ + ROW);
    }

    @Test
    void wordsWornAndAbbreviated() {
        requests("公民 企业 科研机构 社会组织 法律服务 其它 合计", """
                ||公民|企业|科研机构|社会组织|法律服务|其它|合计
                """ + ROW);
    }

    @Test
    void aHeaderThatNobodyCanReadIsNamedByItsNeighbours() {
        requests("自然人 商业企业 ＊＃* 社会公益组织 法律服务机构 其他 总计", """
                ||自然人|商业企业|＊＃|社会公益组织|法律服务机构|其他|总计
                """ + ROW);
    }

    @Test
    void aHeaderThatIsNoHeaderNamesNothing() {
        try (NamedPrint print = NamedPrint.numbered("requests", "甲|乙|丙|丁|戊|己|庚|辛|壬\n" + ROW)) {
            assertEquals("?\n" + NAMED, print.shown(), "seven figures stand in order without any header");
        }
    }

    @Test
    void columnsInAnotherOrderGoByTheirWords() {
        try (NamedPrint print = NamedPrint.numbered("requests", "||总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他\n"
                + "一、本年新收政府信息公开申请数量||21|1|2|3|4|5|6\n")) {
            assertEquals(NAMED, print.shown());
        }
    }

    @Test
    void spansThatAreKnown() {
        try (NamedPrint print = NamedPrint.ruled("requests", """
                （本列数据的勾稽关系）*3|申请人情况*7
                ^|^|^|自然人|法人或其他组织*5|总计
                ^|^|^|^|商业企业|科研机构|社会公益组织|法律服务机构|其他|^
                一、本年新收政府信息公开申请数量*3|1|2|3|4|5|6|21
                三、本年度办理结果|（三）不予公开|1.属于国家秘密|1|0|0|0|0|0|1
                """)) {
            assertEquals(NAMED + "\n1.属于国家秘密: 1 0 0 0 0 0 1", print.shown());
        }
    }

    /** By likeness it was 商业企业, and its figure was read as theirs: whose of the two it is, nobody knows. */
    @Test
    void wordsOfTwoColumnsInOneCellNameNeither() {
        for (String header : List.of("自然人商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "自然人|商业企业|科研机构|社会公益组织|法律服务机构其他|总计")) {
            try (NamedPrint print = NamedPrint.numbered("requests", "|" + header + "\n一、本年新收政府信息公开申请数量|2|0|0|0|0|2\n")) {
                assertEquals("SHORT 一、本年新收政府信息公开申请数量:", print.shown(), header);
            }
        }
    }

    /** The page ends before the rows with a group label, so that the first page has one label column and the second three. */
    private static final String FIRST_PAGE = """
            70 300 330 360 390 420 450 480 510
            （本列数据的勾稽关系）|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
            一、本年新收政府信息公开申请数量|1|2|3|4|5|6|21
            """;

    @Test
    void aHeaderStandsOverItsColumnsOnTheNextPageToo() {
        try (NamedPrint print = NamedPrint.paged("requests", FIRST_PAGE, """
                71 100 140 299 329 360 391 420 450 480 510
                三、本年度办理结果|（三）不予公开|1.属于国家秘密||4|||2||6
                """)) {
            assertEquals(NAMED + "\n1.属于国家秘密: _ 4 _ _ 2 _ 6", print.shown());
        }
    }

    @Test
    void aHeaderStandsOverNoColumnsThatAreRuledOtherwise() {
        try (NamedPrint print = NamedPrint.paged("requests", FIRST_PAGE, """
                71 100 140 305 340 365 391 420 450 480 510
                三、本年度办理结果|（三）不予公开|1.属于国家秘密||4|||2||6
                """)) {
            assertEquals(NAMED + "\nSHORT 1.属于国家秘密:", print.shown());
        }
    }

    @Test
    void tableFourNestedInRaggedRows() {
        try (NamedPrint print = NamedPrint.numbered("disputes", """
                行政复议|行政诉讼
                结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|复议后起诉
                |||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
                1|0|1|7|9|8|8|1|7|24|1|0|0|0|1
                """)) {
            assertEquals("-: 1 0 1 7 9 8 8 1 7 24 1 0 0 0 1", print.shown());
        }
    }

    @Test
    void aGroupsWordThatRanIntoTheWordOfAColumn() {
        try (NamedPrint print = NamedPrint.numbered("disputes", """
                结果维持|结果纠正|行政复议其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
                1|0|1|7|9|8|8|1|7|24|1|0|0|0|1
                """)) {
            assertEquals(List.of(), List.of(print.columns().split(" ")).stream().filter(column -> column.endsWith("*")).toList(), "no column is named by its neighbours");
        }
    }

    @Test
    void tableFourAsAFullGrid() {
        try (NamedPrint print = NamedPrint.numbered("disputes", """
                行政复议|||||行政诉讼|||||||||
                结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉||||
                |||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
                1|0|1|7|9|8|8|1|7|24|1|0|0|0|1
                """)) {
            assertEquals("-: 1 0 1 7 9 8 8 1 7 24 1 0 0 0 1", print.shown());
        }
    }
}
