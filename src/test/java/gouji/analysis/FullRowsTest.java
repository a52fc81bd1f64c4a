package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.fact.Edit.JoinRows;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows that print all figures tell where the columns are")
class FullRowsTest {

    private static String shown(String table) {
        try (NamedPrint print = NamedPrint.ruled("requests", table)) {
            return print.shown();
        }
    }

    @Test
    void aHeaderThatStandsAskewOverThemSaysNothing() {
        assertEquals("""
                一、本年新收政府信息公开申请数量: 66 0 0 33 0 61 160
                二、上年结转政府信息公开申请数量: _ _ _ 2 _ 2 4""", shown("""
                项目|自然人|商业企业|构|科研机|务机构|法律服|其他|总计
                一、本年新收政府信息公开申请数量|66|0||0|33|0|61|160
                二、上年结转政府信息公开申请数量|||||2||2|4
                """));
    }

    @Test
    void rowsWithoutHeaderStandUnderThem() {
        assertEquals("""
                一、本年新收政府信息公开申请数量: 6 0 0 3 0 1 10
                二、上年结转政府信息公开申请数量: _ 2 _ 2 _ _ 4""", shown("""
                一、本年新收政府信息公开申请数量|6|0|0|3|0|1|10
                二、上年结转政府信息公开申请数量||2||2|||4
                """));
    }

    @Test
    void anEmptyLabelIsNoEmptyFigure() {
        try (NamedPrint print = NamedPrint.ruled("requests", """
                ||机构|公益组织|机构||
                一、本年新收政府信息公开申请数量||||||
                |225||||132|357
                """)) {
            assertEquals("SHORT 一、本年新收政府信息公开申请数量:", print.shown(new JoinRows(1, 2)));
        }
    }

    @Test
    void moreColumnsThanTheFormHasLeaveOpenWhichOfThemIsEmpty() {
        assertEquals("SHORT （七）总计:", shown("（七）总计|||178||171|112|115|187|763|\n（一）予以公开|3|4|||||||7|").split("\n")[0]);
    }
}
