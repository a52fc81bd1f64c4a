package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import gouji.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words such as company, other and total stand in many tables; a few of them make no table the form's. */
class ForeignTableTest {

    private static final Path REPORT = Path.of("corpus", "city-large-figures", "report.txt");
    private static final String BEFORE = "（三）政府信息管理";
    private static final String HOTLINE = "\n热线来电\t公民\t企业\t其他\t合计\n咨询\t31\t42\t5\t78\n投诉\t3\t4\t5\t12\n\n";
    private static final String HEADING = "二、主动公开政府信息情况";

    @TempDir
    private Path folder;

    @Test
    void aTableOfTheNarrativeIsNotTakenForTheTableOfRequests() throws IOException {
        Report report = report(Files.readString(REPORT).replaceFirst(BEFORE, HOTLINE + BEFORE));
        assertNull(report.tables().get(0).claimedBy());
        assertEquals(0, report.account().unplaced());
    }

    @Test
    void theTablesOfASectionWhoseHeadingIsLostAreFound() throws IOException {
        Report report = report(Files.readString(REPORT).replaceFirst(HEADING, ""));
        assertEquals("proactive_disclosure", report.tables().get(0).claimedBy());
        assertEquals(0, report.account().unplaced());
    }

    private Report report(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), text);
        return CorpusFiles.report(CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES)), CorpusFiles.read(file));
    }
}
