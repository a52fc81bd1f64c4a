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
}
