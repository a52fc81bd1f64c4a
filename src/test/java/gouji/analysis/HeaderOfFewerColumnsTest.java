package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A browser for terminals prints the words of a header on lines of their own, some of which stand over no column: the header names fewer
 * columns than the rows have figures. Each pair of neighbours could then be one number, a hundred of them in a table: it was not settled
 * any more, and all of it was doubtful.
 */
class HeaderOfFewerColumnsTest {

    @Test
    void rowsThatAllHaveAsManyFiguresHaveNoneTooMany() {
        Report report = CorpusFiles.report(CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES)),
                CorpusFiles.read(Path.of("src", "test", "resources", "gouji", "prints", "terminal-browser.txt")));
        assertEquals(List.of(), report.fields().stream().filter(field -> field.status() == Status.DOUBTFUL).map(Field::id).toList());
    }
}
