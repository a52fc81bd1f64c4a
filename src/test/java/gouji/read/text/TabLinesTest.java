package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tabs alone in their lines, as a browser copies cells that hold paragraphs")
class TabLinesTest {

    private static final String ROW = "甲\n\n\t\n\n1\n\n\t\n\n0\n\n\t\n\n5\n\n\t\n\n6\n\n\n\n";

    @Test
    void aTabPartsCellsAndNoTabPartsRows() {
        assertEquals("table\n  甲|1|0|5|6\n  甲|1|0|5|6\n  甲|1|0|5|6\n二、正文", Texts.shown(ROW + ROW + ROW + "二、正文\n"));
    }

    @Test
    void nothingBetweenTwoTabsIsAnEmptyCell() {
        assertEquals("table\n  甲|1|0|5|6\n  甲|1|0|5|6\n  甲|1|0|5|6\n  乙|3|||3\n  丙||||\n  丁|2|1|1|4",
                Texts.shown(ROW + ROW + ROW + "乙\n\n\t\n\n3\n\n\t\n\n\n\n\t\n\n\n\n\t\n\n3\n\n\n\n"
                        + "丙\n\n\t\n\n\n\n\t\n\n\n\n\t\n\n\n\n\t\n\n\n\n\n\n\n丁\n\n\t\n\n2\n\n\t\n\n1\n\n\t\n\n1\n\n\t\n\n4\n"));
    }
}
