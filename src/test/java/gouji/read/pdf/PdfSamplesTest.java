package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Table;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Files as real programs write them, against the HTML that they were made of and against a reviewed record of all that the
 * reader gives. How they were made stands beside them.
 */
class PdfSamplesTest {

    private static final Pattern CELL = Pattern.compile("<td[^>]*>(.*?)</td>");

    @ParameterizedTest
    @ValueSource(strings = {"chromium-2021", "libreoffice-2019"})
    void theDocumentIsAsRecorded(String name) throws Exception {
        assertEquals(new String(bytes(name + ".txt"), StandardCharsets.UTF_8).strip(), TableText.of(read(name)).strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chromium-2021", "libreoffice-2019"})
    void everyFigureOfTheHtmlIsInACellOfItsOwnAndInOrder(String name) throws Exception {
        String html = new String(bytes(name + ".html"), StandardCharsets.UTF_8);
        List<String> expected = CELL.matcher(html).results().map((MatchResult m) -> m.group(1))
                .filter(t -> t.matches("\\d+")).toList();
        List<String> found = new ArrayList<>();
        for (Table table : read(name).tables().toList()) {
            table.rows().forEach(r -> r.cells().stream().map(Cell::text).filter(t -> t.matches("\\d+")).forEach(found::add));
        }
        assertEquals(expected, found);
    }

    private static Document read(String name) throws Exception {
        return DrawnPdf.read(bytes(name + ".pdf"));
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = PdfSamplesTest.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        }
    }
}
