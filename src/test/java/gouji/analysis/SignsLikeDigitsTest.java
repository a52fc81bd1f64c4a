package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alone in a cell, a sign that looks like a zero was a word where it is a Chinese character: the row lacked a figure, and lost it elsewhere. */
class SignsLikeDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"O", "o", "〇"})
    void aSignLikeZeroIsZeroWhereTheSumsBearItOut(String sign) throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||7|9|%s|2|4|3|25
                二、上年结转政府信息公开申请数量||1|0|0|1|0|0|2
                """.formatted(sign));
        assertEquals("7 9 0-repaired 2 4 3 25", report.row("requests.received", "natural_person", "company", "research_institution",
                "public_interest_organization", "legal_service", "other", "total"));
        assertEquals(0, report.findings("row.short").size());
    }
}
