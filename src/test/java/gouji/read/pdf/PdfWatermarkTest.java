package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Table;
import org.junit.jupiter.api.Test;

/** What is printed across a table and does not belong to its cells. */
class PdfWatermarkTest {

    private static final double[] XS = {60, 260, 360, 460, 540};
    private static final double[] YS = {100, 130, 160, 190};

    private static DrawnPdf table() {
        DrawnPdf pdf = new DrawnPdf().ruled(XS, YS);
        String[][] rows = {{"行政许可", "12", "3", "470"}, {"行政处罚", "5", "0", "31"}, {"行政强制", "7", "1", "26"}};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 4; c++) {
                pdf.text(XS[c] + 5, YS[r] + 20, 10, rows[r][c]);
            }
        }
        return pdf;
    }

    private static String first(DrawnPdf pdf) throws Exception {
        Table table = pdf.read().tables().findFirst().orElseThrow();
        return TableText.of(table);
    }

    @Test
    void aDiagonalWatermarkLeavesTheCellsAsTheyAre() throws Exception {
        String plain = first(table());
        DrawnPdf marked = table().operators("q 0.9 g BT /song 40 Tf 0.8 0.6 -0.6 0.8 150 640 Tm <515A653F> Tj ET Q");
        assertEquals(plain, first(marked));
    }

    /** The file does not say that it is no part of the cell: whoever reads it must be told. */
    @Test
    void aLevelWatermarkIsNotJoinedToAFigure() throws Exception {
        String marked = first(table().operators("q 0.85 g BT /song 40 Tf 200 690 Td <00390039> Tj ET Q"));
        assertTrue(marked.contains("12") && marked.contains("470"), marked);
        assertFalse(marked.contains("1299") || marked.contains("9912") || marked.contains("993") || marked.contains("399"), marked);
    }
}
