package gouji.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of entry in a label accepts, and how bad the rest is. */
class ExpectedTest {

    @ParameterizedTest(name = "label {0}, outcome {1}: {2}")
    @CsvSource({
        "17,            read 17,       right",
        "17,            repaired 17,   right",
        "17,            read 18,       contradicted",
        "17,            repaired 18,   contradicted",
        "17,            doubtful 17,   doubted",
        "17,            doubtful 18,   wrong",
        "17,            inferred 17,   wrong",
        "17,            blank,         wrong",
        "17,            absent,        wrong",
        "373.91,        read 373.910,  right",
        "read 17,       read 17,       right",
        "read 17,       repaired 17,   wrong",
        "read 17,       doubtful 17,   doubted",
        "read 17,       read 7,        contradicted",
        "repaired 17,   repaired 17,   right",
        "repaired 17,   read 17,       wrong",
        "repaired 17,   repaired 1,    contradicted",
        "repaired 17,   doubtful 17,   doubted",
        "inferred 0,    inferred 0,    right",
        "inferred 0,    inferred 1,    wrong",
        "inferred 0,    read 0,        contradicted",
        "inferred 0,    absent,        wrong",
        "blank,         blank,         right",
        "blank,         absent,        wrong",
        "blank,         read 0,        contradicted",
        "blank,         inferred 0,    wrong",
        "absent,        absent,        right",
        "absent,        blank,         wrong",
        "absent,        repaired 3,    contradicted",
        "doubtful,      doubtful,      right",
        "doubtful,      doubtful 9,    right",
        "doubtful,      read 9,        wrong",
        "doubtful 5,    doubtful 5,    right",
        "doubtful 5,    doubtful 6,    wrong",
        "doubtful 5,    doubtful,      wrong",
        "doubtful 5,    read 5,        wrong",
        "doubtful 5,    read 6,        contradicted",
        "lost 5,        absent,        right",
        "lost 5,        blank,         right",
        "lost 5,        doubtful,      right",
        "lost 5,        inferred 5,    right",
        "lost 5,        inferred 6,    contradicted",
        "lost 5,        doubtful 5,    wrong",
        "lost 5,        read 5,        contradicted",
    })
    void anEntryAcceptsOnlyWhatItSays(String label, String outcome, String verdict) {
        Expected expected = Documents.entry(label);
        var field = Documents.field("a.x " + outcome);
        assertEquals(verdict.equals("right"), expected.isMetBy(field), "met");
        assertEquals(verdict.equals("contradicted"), expected.isContradictedBy(field), "contradicted");
        assertEquals(verdict.equals("doubted"), expected.isDoubtedBy(field), "doubted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "printed 17", "read", "read x", "read 1 2", "blank 0", "absent 0", "lost", "inferred",
        "Doubt", "read  17"})
    void whatIsNoEntryIsRefused(String entry) {
        assertThrows(IllegalArgumentException.class, () -> Expected.of(entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "373.91", "read 17", "repaired 17", "inferred 0", "blank", "absent", "doubtful", "doubtful 5",
        "lost 5"})
    void anEntryIsToldAsItWasWritten(String entry) {
        assertEquals(entry, Documents.entry(entry).toString());
    }
}
