package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FeaturesTest {

    @Test
    void whatAReportInDocxPrints() {
        assertEquals(Features.TEXT, Features.file().text());
    }
}
