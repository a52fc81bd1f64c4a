package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Words where a number must stand were words of a label, and the row was told to print no figure. */
class WordsForANumberTest {

    private static PrintedReport report() throws Exception {
        return PrintedReport.of(CorpusFiles.read(Path.of("src", "test", "resources", "gouji", "prints", "words-for-a-number.txt")));
    }

    @Test
    void theyAreDoubtfulAndToldToBeNoNumber() throws Exception {
        Set<String> unreadable = new TreeSet<>();
        report().findings("cell.unreadable").forEach(unreadable::addAll);
        assertEquals(Set.of("proactive.licences.decisions", "proactive.penalties.decisions", "proactive.compulsory_measures.decisions",
                "proactive.fees.amount"), unreadable);
        assertEquals("-doubtful", report().row("proactive.licences", "decisions"));
        assertEquals(List.of(), report().findings("row.short").stream().filter(fields -> fields.get(0).startsWith("proactive")).toList());
    }

    /** 2022年 before the figures made one too many of them, and the row of the year before was read. */
    @Test
    void aYearIsTheNameOfARowAndOfTwoSuchRowsNoneIsSure() throws Exception {
        assertEquals("13-doubtful 33-doubtful", report().row("disputes.review", "corrected", "total"));
        assertEquals(List.of(), report().findings("row.long"));
    }
}
