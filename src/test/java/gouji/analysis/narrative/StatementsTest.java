package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Given this sentence of section one, these statements come out. */
class StatementsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "/narrative/statements.txt", delimiter = '|', emptyValue = "")
    void stated(String sentence, String statements) {
        assertEquals(statements == null ? "" : statements, Told.in("overview", sentence).statements());
    }
}
