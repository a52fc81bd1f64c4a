package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Print;
import gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Print that does not run level, and digits that do not stand on the line. */
class PdfDirectionTest {

    private static final double[] XS = {100, 160, 300};
    private static final double[] YS = {100, 200, 220};

    @ParameterizedTest
    @ValueSource(strings = {"0 1 -1 0", "0 -1 1 0", "-1 0 0 -1"})
    void textTurnedInACellReadsInItsOwnOrder(String matrix) throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(XS, YS).operators("BT /song 10 Tf %s 130 690 Tm <529E 7406> Tj ET", matrix)
                .text(170, 150, 10, "本年新收政府信息公开申请17件");
        assertEquals("0 办理 ; 1 本年新收政府信息公开申请17件\n0 ; 1", TableText.of(only(pdf.read())));
    }

    @Test
    void verticalLinesReadFromTheRight() throws Exception {
        DrawnPdf pdf = new DrawnPdf().font("v", DrawnPdf.composite("UniGB-UCS2-V", "GB1")).ruled(XS, YS)
                .codes("v", 140, 112, 10, "672C5E74").codes("v", 120, 112, 10, "529E7406").text(170, 150, 10, "本年新收17件");
        assertEquals("0 本年|办理 ; 1 本年新收17件\n0 ; 1", TableText.of(only(pdf.read())));
    }

    /** A landscape table on a portrait page, as it comes from some printers' drivers. */
    @ParameterizedTest
    @ValueSource(strings = {"0 1 -1 0 595 0", "0 -1 1 0 0 842", "-1 0 0 -1 595 842"})
    void aPageThatMustBeTurnedIsReadAsIfTurnedButItsPlacesAreThoseDisplayed(String matrix) throws Exception {
        DrawnPdf pdf = new DrawnPdf().operators(matrix + " cm")
                .ruled(new double[] {100, 200, 300}, new double[] {300, 320, 340}).text(110, 314, 10, "新收").text(210, 314, 10, "17")
                .text(110, 334, 10, "结转").text(210, 334, 10, "0");
        Document document = pdf.read();
        Table table = only(document);
        assertEquals("0 新收 ; 1 17\n0 结转 ; 1 0", TableText.of(table));
        Print figure = table.rows().get(0).cells().get(1).prints().get(0);
        var box = ((PagePlace) figure.place()).box();
        double[] expected = switch (matrix.substring(0, 4)) {
            // the level box is [210, 305.2, 220, 315.2] from the top left of a frame 842 high
            case "0 1 " -> new double[] {595 - (842 - 305.2), 842 - 220, 595 - (842 - 315.2), 842 - 210};
            case "0 -1" -> new double[] {842 - 315.2, 210, 842 - 305.2, 220};
            default -> new double[] {595 - 220, 842 - 315.2, 595 - 210, 842 - 305.2};
        };
        assertEquals(expected[0], box.left(), 0.01);
        assertEquals(expected[1], box.top(), 0.01);
        assertEquals(expected[2], box.right(), 0.01);
        assertEquals(expected[3], box.bottom(), 0.01);
    }

    @Test
    void aLevelPageNumberOnAPageThatMustBeTurnedIsApart() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(300, 820, 9, "3").operators("0 1 -1 0 595 0 cm").text(110, 314, 10, "本年新收政府信息公开申请");
        assertEquals("本年新收政府信息公开申请\n3", new ShownText(pdf).toString());
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 3.5, 4, 5, 6})
    void aFootnotesMarkIsNoDigitOfTheFigure(double raised) throws Exception {
        assertEquals("17¹", new ShownText(new DrawnPdf().text(100, 100, 10, "17").text(110, 100 - raised, 6, "1")).toString());
        assertEquals("17¹²", new ShownText(new DrawnPdf().text(100, 100, 10, "17").operators("%.1f Ts", raised).text(110, 100, 6, "12"))
                .toString());
    }

    @Test
    void loweredDigitsAndSmallOnesOnTheLine() throws Exception {
        assertEquals("PM₂", new ShownText(new DrawnPdf().text(100, 100, 10, "PM").text(110, 102, 6, "2")).toString());
        assertEquals("17（2）", new ShownText(new DrawnPdf().text(100, 100, 14, "17").text(114, 100, 9, "（2）")).toString());
    }

    @Test
    void aMarkBetweenTextsIsRaisedToo() throws Exception {
        assertEquals("申请¹17件", new ShownText(new DrawnPdf().text(100, 100, 10, "申请").text(120, 96, 6, "1").text(123, 100, 10, "17件")).toString());
    }

    @Test
    void aNumberShownInPartsSqueezedStretchedOrTightIsOne() throws Exception {
        assertEquals("1465", new ShownText(new DrawnPdf().text(100, 100, 10, "14").text(110, 100, 10, "65")).toString());
        assertEquals("1165", new ShownText(new DrawnPdf().operators("40 Tz").text(100, 100, 10, "1165")).toString());
        assertEquals("1165", new ShownText(new DrawnPdf().operators("-2 Tc").text(100, 100, 10, "1165")).toString());
        assertEquals("1165", new ShownText(new DrawnPdf().operators("2 Tc").text(100, 100, 10, "1165")).toString());
    }

    private static Table only(Document document) {
        assertEquals(1, document.tables().count());
        return document.tables().findFirst().orElseThrow();
    }
}
