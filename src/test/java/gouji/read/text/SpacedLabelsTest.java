package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Labels of a table laid out by spaces")
class SpacedLabelsTest {

    @Test
    void aLabelAboveIsNotPartOfTheRowWhoseLabelStandsInItsFiguresLine() {
        String shown = Texts.shown("""
                                        甲      乙     总计
                一、本年新收申请数量      83     19     102
                二、上年结转申请数量
                （一）予以公开            31      7      38
                （二）部分公开            14      2      16
                （七）总计                45      9      54
                """);
        assertTrue(shown.lines().anyMatch(row -> row.contains("（一）予以公开") && row.contains("31") && !row.contains("上年结转")), shown);
    }

    @Test
    void labelsBesideTheBrokenWordsOfTheirGroupAreRowsOfTheirOwn() {
        String shown = Texts.shown("""
                三、申请情况
                                              甲    乙    总计
                一、本年新收申请数量          83    19    102

                二、上年结转申请数量          11    12    23

                （一） 1.保护第三方权益       6     3     9
                不予公
                开     2.内部事务信息

                （二）无法提供                31    7     38
                """);
        assertTrue(shown.contains("  （一）/不予公/开\n  1.保护第三方权益|6|3|9\n  2.内部事务信息|||"), shown);
    }

    @Test
    void figuresThatAPageMayHavePutIntoTheNextLabelsLineAreNoRowsForSure() {
        String shown = Texts.shown("""
                三、申请情况
                                    甲     乙     总计
                一、本年新收申请数量     183    119    302
                二、上年结转申请数量     111    112    223
                         2.重复申请    123    12     135
                         3.公开出版物
                  （五）不 4.大量反复申请   106    112    218
                   予处理  5.重新出具信息    131    117    248
                （七）总计           131    117    248
                """);
        assertTrue(shown.lines().anyMatch(row -> row.contains("3.公开出版物/4.大量反复申请") || row.contains("3.公开出版物/（五）不 4.大量反复申请")), shown);
    }

    /** With a line left empty under each, the next label's line is two further on, and no more certain. */
    @Test
    void suchFiguresAreNoRowsForSureInDoubleSpacedTextEither() {
        String shown = Texts.shown("""
                三、申请情况
                                    甲     乙     总计
                一、本年新收申请数量     183    119    302
                二、上年结转申请数量     111    112    223
                         2.重复申请    123    12     135
                         3.公开出版物
                  （五）不 4.大量反复申请   106    112    218
                   予处理  5.重新出具信息    131    117    248
                （七）总计           131    117    248
                """.replace("\n", "\n\n"));
        assertTrue(shown.lines().anyMatch(row -> row.contains("3.公开出版物/4.大量反复申请") || row.contains("3.公开出版物/（五）不 4.大量反复申请")), shown);
    }

    /** The end of a label that a page tore took the figures of the row below, the label of which was read as more of it. */
    @Test
    void aNumberedLabelBesideItsFiguresIsNoEndOfTheWordsAbove() {
        String shown = Texts.shown("""
                一、本年新收申请数量      83     19     102
                （六）其他1.逾期不补正    14     2      16
                （六）其他2.未按收费      31     7      38

                第3页

                通知要求缴纳费用
                三、办理（六）其他3.其他  1      4      5
                三、办理（七）总计        45     9      54
                四、结转下年度继续办理    3      0      3
                """);
        assertTrue(shown.contains("\n  通知要求缴纳费用|||\n  三、办理（六）其他3.其他|1|4|5\n"), shown);
    }
}
