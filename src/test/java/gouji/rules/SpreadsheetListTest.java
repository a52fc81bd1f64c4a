package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Word lists as spreadsheets save them, and as people get them wrong. */
class SpreadsheetListTest {

    private static final List<String> COLUMNS = List.of("sign", "meaning", "value");

    private final List<Fault> faults = new ArrayList<>();

    private List<String> rows(String text) {
        return CsvRows.read(new RuleFile("common/numerals.csv", text), COLUMNS, Set.of("value"), faults).stream()
                .map(row -> row.line() + ":" + String.join("|", row.cells())).toList();
    }

    private List<String> told() {
        return faults.stream().map(fault -> fault.line() + ":" + fault.reason() + fault.arguments() + fault.text()).toList();
    }

    @Test
    void aByteOrderMarkBothLineEndsAndQuotesAreRead() {
        assertEquals(List.of("2:-|zero|", "3:1,000|digit|1000", "4:“无”|zero|"),
                rows("\uFEFFsign,meaning,value\r\n-,zero,\r\n\"1,000\",\"digit\",1000\r\n“无”,zero,\r\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void rowsOfEmptyCellsAndEmptyCellsBehindTheLastColumnAreNothing() {
        assertEquals(List.of("2:-|zero|", "5:十|power|10"), rows("sign,meaning,value,,\n-,zero,,,\n,,,,\n\n十,power,10,,,\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void commasLeftOutBeforeEmptyCellsAtTheEndMeanTheSame() {
        assertEquals(List.of("2:-|zero|"), rows("sign,meaning,value\n-,zero\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void aCommentStaysOneWhenASpreadsheetPutsItInQuotes() {
        assertEquals(List.of("3:-|zero|"), rows("sign,meaning,value\n\"# 横线, 斜线都是“\"\"零\"\"”\",,\n-,zero,\n"));
        assertEquals(List.of(), told());
    }

    @Test
    void aCommaOfTheChineseKeyboardPartsNoCells() {
        rows("sign,meaning,value\n无，zero，\n");
        assertEquals(List.of("2:rules.csv.cells[1, 3]无，zero，"), told());
    }

    @Test
    void aCommaInACellWithoutQuotesIsOneCellTooMany() {
        rows("sign,meaning,value\n1,000,digit,1000\n");
        assertEquals(List.of("2:rules.csv.cells[4, 3]1,000,digit,1000"), told());
    }

    @Test
    void aCellThatMustBeFilledIsNamedAndTheOtherRowsAreStillRead() {
        assertEquals(List.of("3:-|zero|"), rows("sign,meaning,value\n无,,0\n-,zero,\n"));
        assertEquals(List.of("2:rules.csv.blank[meaning]无,,0"), told());
    }

    @Test
    void columnsStandInAnyOrder() {
        assertEquals(List.of("2:-|zero|"), rows("meaning,备注,value,sign\nzero,短横,,-\n"));
        assertEquals(List.of(), told());
    }
}
