package gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Source;
import gouji.read.pdf.PdfReader;
import gouji.read.pdf.TableText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An OFD file exported from a PDF says the same in the same places. */
class OfdSamplesTest {

    @ParameterizedTest
    @CsvSource({"city-large-figures, libreoffice-uming.pdf", "county-blank-for-zero, chromium.pdf",
        "county-bureau-marked-figures, libreoffice-serif.pdf", "township-torn-group, chromium.pdf"})
    void anExportSaysWhatItsPdfSays(String report, String pdf) throws Exception {
        Path folder = Path.of("corpus", report);
        Document printed = new PdfReader().read(Files.readAllBytes(folder.resolve(pdf)), new Source(pdf, null, null, null));
        Document exported = DrawnOfd.read(Files.readAllBytes(folder.resolve("exported.ofd")));
        assertEquals(TableText.of(printed), TableText.of(exported));
        assertEquals(printed.source().pages(), exported.source().pages());
        List<Box> expected = cells(printed).toList();
        List<Box> actual = cells(exported).toList();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).left(), actual.get(i).left(), 0.1);
            assertEquals(expected.get(i).top(), actual.get(i).top(), 0.1);
            assertEquals(expected.get(i).right(), actual.get(i).right(), 0.1);
            assertEquals(expected.get(i).bottom(), actual.get(i).bottom(), 0.1);
        }
    }

    private static Stream<Box> cells(Document document) {
        return document.tables().flatMap(t -> t.rows().stream()).flatMap(r -> r.cells().stream())
                .map(c -> ((PagePlace) c.place()).box());
    }
}
