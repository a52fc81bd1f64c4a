package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Table;
import gouji.read.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An old figure crossed out before the new one made one number with it, as in a page printed to PDF: 80 of 0. */
class PdfCrossedOutTest {

    private static final double[] XS = {100, 160, 220};
    private static final double[] YS = {100, 120, 140};

    /** Of ten points: digits are five wide and stand on 114. */
    private static DrawnPdf table(String print) {
        return new DrawnPdf().ruled(XS, YS).text(105, 114, 10, "A").text(165, 114, 10, print)
                .text(105, 134, 10, "B").text(165, 134, 10, "1");
    }

    private static String first(DrawnPdf pdf) throws UnreadableException {
        Document read = pdf.read();
        Table table = (Table) read.blocks().stream().filter(Table.class::isInstance).findFirst().orElseThrow();
        return table.rows().get(0).cells().get(1).text();
    }

    @ParameterizedTest
    @CsvSource({"80, 165, 170, 0", "80, 170, 175, 8", "7126, 165, 170, 126", "12, 165, 175, 1̶2̶"})
    void isLeftOutBesideWhatIsNot(String print, double from, double to, String left) throws UnreadableException {
        assertEquals(left, first(table(print).line(from, 111, to, 111)));
        assertEquals(left, first(table(print).filled(from, 110.7, to, 111.3)));
    }

    @Test
    void twoLinesCrossOutAsOneDoes() throws UnreadableException {
        assertEquals("0", first(table("80").line(165, 110.3, 170, 110.3).line(165, 111.7, 170, 111.7)));
    }

    /** Lines under and over print, longer ones, those between upright ones and bars are others. */
    @ParameterizedTest
    @ValueSource(strings = {"165, 115.5, 170, 115.9", "165, 104, 170, 104.4", "165, 111, 185, 111.4", "150, 111, 170, 111.4",
        "100, 111, 220, 111.4", "165, 109, 170, 113"})
    void otherLinesCrossNothingOut(String line) throws UnreadableException {
        String[] at = line.split(", ");
        assertEquals("80", first(table("80").filled(Double.parseDouble(at[0]), Double.parseDouble(at[1]), Double.parseDouble(at[2]),
                Double.parseDouble(at[3]))).replaceAll("\\s", ""));
    }

    /** A ruling in short pieces passes through print that is set too low. */
    @Test
    void dashesOfARulingCrossNothingOut() throws UnreadableException {
        DrawnPdf pdf = table("80");
        for (double x = 101; x < 218; x += 8) {
            pdf.line(x, 111, x + 5, 111);
        }
        assertEquals("80", first(pdf));
    }
}
