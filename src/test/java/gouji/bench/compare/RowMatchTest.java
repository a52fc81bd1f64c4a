package gouji.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.corpus.make.PrintedRow;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a printed row counts as recovered, whatever program did it. */
class RowMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1.重复申请|5|2|0|1|0|0|8; true",
        "（五）不予处理|1.重复申请|5|2|0|1|0|0|8; true",
        "1. 重复\\n申请|５|2|0|1|0|0|8; true",
        "三、本年度办理结果1.重复申请|5|2|0|1|0|0|8; true",
        "1.重复申请|5|2|0|1|0|0|8|; true",
        "1.重复申|5|2|0|1|0|0|8; true",
        "2.属于国家秘密|5|2|0|1|0|0|8; false",
        "|5|2|0|1|0|0|8; false",
        "1.重复申请|2|5|0|1|0|0|8; false",
        "1.重复申请|5 2|0|1|0|0|8; false",
        "1.重复申请|5|2|0|1|0|0; false"})
    void allFiguresInOrderAfterTheLabel(String row, boolean recovered) {
        assertEquals(recovered, RowMatch.recovers(new PrintedRow("r", "1.重复申请", List.of("5", "2", "0", "1", "0", "0", "8")),
                List.of(cells(row))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "1.重复申请|5||||3||8; true",
        "1.重复申请|5|||3|||8; false",
        "1.重复申请|5||||3||8|; false",
        "1.重复申请|5|3|8; false"})
    void whereACellIsEmptyItsPlaceCounts(String row, boolean recovered) {
        assertEquals(recovered, RowMatch.recovers(new PrintedRow("r", "1.重复申请", List.of("5", "", "", "", "3", "", "8")),
                List.of(cells(row))));
    }

    private static List<String> cells(String row) {
        return Arrays.asList(row.replace("\\n", "\n").split("\\|", -1));
    }
}
