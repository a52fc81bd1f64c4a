package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A share or an amount of money stands where a count must: 20% was read as 20, with no more than a note on the unit. */
class NoCountInCellTest {

    private static final Report REPORT = CorpusFiles.report(CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES)),
            CorpusFiles.read(Path.of("src", "test", "resources", "gouji", "prints", "no-count-in-cell.txt")));

    private static String field(String id) {
        Field field = REPORT.fields().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
        return field.status().word() + " " + field.value();
    }

    @Test
    void casesMayBeCountedByAnyUnitOfThings() {
        assertEquals("read 41", field("proactive.licences.decisions"));
    }

    @Test
    void aShareAndAnAmountAreDoubtfulAndSaid() {
        assertEquals("doubtful 20", field("proactive.penalties.decisions"));
        assertEquals("doubtful 300", field("proactive.compulsory_measures.decisions"));
        assertEquals(List.of(List.of("proactive.penalties.decisions"), List.of("proactive.compulsory_measures.decisions")),
                REPORT.findings().stream().filter(finding -> finding.code().equals("cell.unreadable")).map(Finding::fields).toList());
    }

    /** 无无, the figures of two rows in one cell, were words, and the row took the figures of the next as its own. */
    @Test
    void noneTwiceInACellIsNoFigureAndNoWord() {
        Report report = CorpusFiles.report(CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES)),
                CorpusFiles.read(Path.of("src", "test", "resources", "gouji", "prints", "none-twice-in-cell.txt")));
        assertEquals(List.of("proactive.penalties.decisions", "proactive.compulsory_measures.decisions"),
                report.findings().stream().filter(finding -> finding.code().equals("cell.unreadable")).flatMap(finding -> finding.fields().stream()).toList());
    }
}
