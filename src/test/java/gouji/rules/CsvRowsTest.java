package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of rules as spreadsheets and people write them. */
class CsvRowsTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void cellsStandInTheOrderAskedFor() {
        assertEquals(List.of("2: [社会公益组织, column, 社会组织]"),
                rows("kind,wording,name\ncolumn,社会组织,社会公益组织\n", "name", "kind", "wording"));
        assertSound();
    }

    @Test
    void quotesKeepCommasQuotesAndLineEnds() {
        assertEquals(List.of("2: [a,b, say \"x\"]", "3: [two\nlines, y]"),
                rows("kind,name\n\"a,b\",\"say \"\"x\"\"\"\n\"two\nlines\",y\n", "kind", "name"));
        assertSound();
    }

    @Test
    void aSpreadsheetsByteOrderMarkAndLineEndsAreNoPartOfTheCells() {
        assertEquals(List.of("2: [row, 深井]", "3: [row, 浅井]"), rows("\uFEFFkind,name\r\nrow,深井\r\nrow,浅井", "kind", "name"));
        assertSound();
    }

    @Test
    void emptyLinesAndCommentsAreLeftOutAndCounted() {
        assertEquals(List.of("5: [row, 深井]"), rows("# words\nkind,name\n\n# row,\"not this, one\nrow , 深井 \n", "kind", "name"));
        assertSound();
    }

    @Test
    void aQuotedNumberSignIsNoComment() {
        assertEquals(List.of("2: [#1, 深井]"), rows("kind,name\n\"#1\",深井\n", "kind", "name"));
        assertSound();
    }

    @Test
    void aRowWithTooManyOrTooFewCellsIsAFaultAndTheOthersStand() {
        assertEquals(List.of("3: [row, 深井]"), rows("kind,name\nrow\nrow,深井\nrow,浅井,x\n", "kind", "name"));
        assertEquals(List.of("list/words.csv:2: rules.csv.cells [1, 2] <row>",
                "list/words.csv:4: rules.csv.cells [3, 2] <row,浅井,x>"), shown());
    }

    @Test
    void aQuoteThatIsNeverClosedIsAFaultWhereItBegins() {
        rows("kind,name\nrow,\"深井\nrow,浅井\n", "kind", "name");
        assertEquals("list/words.csv:2: rules.csv.quote [] <row,\"深井>", shown().get(0));
    }

    @Test
    void aMissingColumnIsAFaultOfTheHeading() {
        assertEquals(List.of(), rows("# first\nkind,words\nrow,深井\n", "kind", "name"));
        assertEquals(List.of("list/words.csv:2: rules.csv.column [name] <kind,words>"), shown());
    }

    @Test
    void anEmptyFileSaysWhatBelongsIntoIt() {
        rows("", "kind", "name");
        assertEquals(List.of("list/words.csv:1: rules.csv.empty [kind,name] <>"), shown());
    }

    private List<String> rows(String text, String... columns) {
        return CsvRows.read(new RuleFile("list/words.csv", text), List.of(columns), faults).stream()
                .map(row -> row.line() + ": " + row.cells()).toList();
    }

    private List<String> shown() {
        return faults.stream().map(SmallRules::shown).toList();
    }

    private void assertSound() {
        assertEquals(List.of(), faults);
    }
}
