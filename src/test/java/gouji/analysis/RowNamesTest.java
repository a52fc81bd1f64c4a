package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The row labels that real reports print in table three, and which row of the form each is taken for. */
class RowNamesTest {

    private static final String HEADER = "|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";

    private static void assertNamed(String named, String rows) {
        try (NamedPrint print = NamedPrint.numbered("requests", HEADER + rows)) {
            assertEquals(named.strip(), print.shown());
        }
    }

    @Test
    void charactersLostAndDoubled() {
        assertNamed("""
                2.其他法律行政法规禁止公开: 2 0 0 0 0 0 2
                6.属于四类过程性信息: 3 0 0 0 0 0 3
                4.无正当理由大量反复申请: 4 0 0 0 0 0 4
                """, """
                ||2.其他法律行政止公开|2|0|0|0|0|0|2
                ||6.属于四类过程信息息|3|0|0|0|0|0|3
                ||4.无正当理由由大量反复申请|4|0|0|0|0|0|4
                """);
    }

    /** Where the labels have one column only, a group stands before its first row's: the short one was named by its neighbours, with a warning. */
    @Test
    void theGroupBeforeTheLabelOfItsFirstRow() {
        assertNamed("""
                1.属于国家秘密: 6 0 0 0 0 0 6
                1.本机关不掌握相关政府信息: 5 0 0 0 0 0 5
                1.信访举报投诉类申请: 4 0 0 0 0 0 4
                """, """
                ||（三）不予公开 1.属于国家秘密|6|0|0|0|0|0|6
                ||无法提供1.本机关不掌握相关政府信息|5|0|0|0|0|0|5
                ||五、不予处理： 1.信访举报投诉类申请|4|0|0|0|0|0|4
                """);
    }

    @Test
    void theLabelsOfTwoRowsInOneCellNameNeitherNorAreTheyHalfALabel() {
        assertNamed("""
                3.危及“三安全一稳定”: _ _ _ _ _ _ _
                ?
                6.属于四类过程性信息: 3 0 0 0 0 0 3
                """, """
                ||3.危及“三安全一稳定”|||||||
                ||4.保护第三方合法权益5.属于三类内部事务信息|2|0|0|0|0|0|2
                ||6.属于四类过程性信息|3|0|0|0|0|0|3
                """);
    }

    /** Lines of an unruled page set so close that three labels came out as one: the figures of （一） were those of 二 in silence. */
    @Test
    void aLabelThatGoesOnWithTheWordsOfAnotherRowIsNotThatOfTheFirst() {
        assertNamed("""
                一、本年新收政府信息公开申请数量: 9 0 0 0 0 0 9
                ?
                1.属于国家秘密: 3 0 0 0 0 0 3
                """, """
                ||一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9
                ||二、上年结转政府信息公开申请数量三（一）予以公开、（二）部分公开（区分处理的，只计这一情形，不计其他|2|0|0|0|0|0|2
                ||1.属于国家秘密|3|0|0|0|0|0|3
                """);
    }

    @Test
    void theLabelsOfAllLevelsInOneCellNameTheRowOfTheLast() {
        assertNamed("""
                （一）予以公开: 2 0 0 0 0 0 2
                1.属于国家秘密: 3 0 0 0 0 0 3
                （七）总计: 5 0 0 0 0 0 5
                """, """
                三、本年度办理结果（一）予以公开|2|0|0|0|0|0|2
                三、本年度办理结果-（三）不予公开-1.属于国家秘密|3|0|0|0|0|0|3
                三、本年度办理结果（七）总计|5|0|0|0|0|0|5
                """);
    }

    @Test
    void wordsFromTheMiddleOfALabelNameNoOtherRow() {
        assertNamed("""
                （一）予以公开: 1 0 0 0 0 0 1
                ?
                2.其他法律行政法规禁止公开: 3 0 0 0 0 0 3
                """, """
                |（一）予以公开||1|0|0|0|0|0|1
                |（区分处理的，只计这一情形，不计||2|0|0|0|0|0|2
                ||2.其他法律行政法规禁止公开|3|0|0|0|0|0|3
                """);
    }

    @Test
    void otherBetweenTheOutcomesOfSixAndItsTotalIsTheOtherOfSix() {
        assertNamed("""
                2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请: 1 0 0 0 0 0 1
                3.其他: 2 0 0 0 0 0 2
                （七）总计: 3 0 0 0 0 0 3
                """, """
                |（六）其他处理|2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1
                ||其他|2|0|0|0|0|0|2
                |总计||3|0|0|0|0|0|3
                """);
    }

    @Test
    void otherThatIsTheWholeOfSixIsTheOneRowForThree() {
        assertNamed("""
                5.要求行政机关确认或重新出具已获取信息: 1 0 0 0 0 0 1
                （六）其他处理: 2 0 0 0 0 0 2
                （七）总计: 3 0 0 0 0 0 3
                """, """
                |（五）不予处理|5.要求行政机关确认或重新出具已获取信息|1|0|0|0|0|0|1
                |（六）其他处理||2|0|0|0|0|0|2
                |（七）总计||3|0|0|0|0|0|3
                """);
    }

    /** （六）其他 alone in its row is the upper half of a name, though 其他 is a column's, too. */
    @Test
    void aWordAloneBetweenRowsOfFiguresIsNoHeader() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                |||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                |（一）予以公开||1|0|0|0|0|0|1
                |（六）其他||||||||
                |处理||2|0|0|0|0|0|2
                |（七）总计||3|0|0|0|0|0|3
                """);
        assertEquals("2-repaired 2-repaired", report.row("requests.other", "natural_person", "total"));
    }

    @Test
    void numberingAndQuotesDoNotMatter() {
        assertNamed("""
                一、本年新收政府信息公开申请数量: 1 0 0 0 0 0 1
                3.危及“三安全一稳定”: 2 0 0 0 0 0 2
                2.重复申请: 3 0 0 0 0 0 3
                """, """
                1、本年新收政府信息公开申请数量|||1|0|0|0|0|0|1
                ||（3）危及「三安全一稳定」|2|0|0|0|0|0|2
                ||(二)重复申请|3|0|0|0|0|0|3
                """);
    }

    @Test
    void aRowThatOnlyItsNeighboursName() {
        assertNamed("""
                （一）予以公开: 1 0 0 0 0 0 1
                neighbours （二）部分公开（区分处理的，只计这一情形，不计其他情形）: 2 0 0 0 0 0 2
                1.属于国家秘密: 3 0 0 0 0 0 3
                """, """
                |（一）予以公开||1|0|0|0|0|0|1
                |◆◆◇◇||2|0|0|0|0|0|2
                |（三）不予公开|1.属于国家秘密|3|0|0|0|0|0|3
                """);
    }

    @Test
    void twoUnreadableRowsWhereThreeAreFreeNameNothing() {
        assertNamed("""
                （一）予以公开: 1 0 0 0 0 0 1
                ?
                2.其他法律行政法规禁止公开: 3 0 0 0 0 0 3
                """, """
                |（一）予以公开||1|0|0|0|0|0|1
                |◆◆◇◇||2|0|0|0|0|0|2
                ||2.其他法律行政法规禁止公开|3|0|0|0|0|0|3
                """);
    }

    @Test
    void aRowOutOfOrderGoesByItsWords() {
        assertNamed("""
                moved 2.重复申请: 3 0 0 0 0 0 3
                （一）予以公开: 1 0 0 0 0 0 1
                （二）部分公开（区分处理的，只计这一情形，不计其他情形）: 2 0 0 0 0 0 2
                """, """
                ||2.重复申请|3|0|0|0|0|0|3
                |（一）予以公开||1|0|0|0|0|0|1
                |（二）部分公开||2|0|0|0|0|0|2
                """);
    }

    @Test
    void aGroupsLabelOnALineOfItsOwnIsNoRow() {
        assertNamed("""
                ?
                1.属于国家秘密: 3 0 0 0 0 0 3
                """, """
                |（三）不予公开||||||||
                ||1.属于国家秘密|3|0|0|0|0|0|3
                """);
    }

    @Test
    void blanksInsideARowKeepTheirColumns() {
        assertNamed("2.重复申请: 3 _ _ 1 _ _ 4", "||2.重复申请|3|||1|||4\n");
    }

    @Test
    void aRowWithAFigureTooFewAndNoCellForItIsShort() {
        assertNamed("SHORT 2.重复申请:", "||2.重复申请|3|0|0|1|0|4\n");
    }

    @Test
    void aRowWithAFigureTooManyIsLong() {
        assertNamed("LONG 2.重复申请:", "||2.重复申请|3|0|0|1|0|0|4|4\n");
    }
}
