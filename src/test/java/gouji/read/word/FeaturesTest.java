package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.word.binary.DocReader;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void whatAReportInDocxPrints() {
        assertEquals(Features.TEXT, Features.file().text());
    }

    /** The same file, saved as .doc by LibreOffice. */
    @Test
    void whatTheSameReportInDocPrints() throws Exception {
        assertEquals(Features.TEXT, WordText.of(doc()));
    }

    @Test
    void bothCountPlacesTheSame() throws Exception {
        assertEquals(places(Features.file().read()), places(doc()));
    }

    private static String places(Document document) {
        return String.join("\n", WordText.places(document).lines().sorted().toList());
    }

    private static Document doc() throws Exception {
        try (InputStream in = FeaturesTest.class.getResourceAsStream("features.doc")) {
            return new DocReader().read(in.readAllBytes(), new Source("features.doc", null, null, null));
        }
    }
}
