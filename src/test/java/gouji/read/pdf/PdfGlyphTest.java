package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Print;
import gouji.document.Table;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which glyphs are print, what they say, and where they stand. */
class PdfGlyphTest {

    @Test
    void aGlyphWithoutUnicodeIsUnknownNotGone() throws Exception {
        assertEquals("1\uFFFD3", text(new DrawnPdf().text(100, 100, 10, "1").unmapped(105, 100, 10, 1).text(115, 100, 10, "3")));
    }

    @Test
    void aDrawnGlyphWithoutUnicodeIsUnknownAndItsStrokesAreNoRulings() throws Exception {
        Document document = new DrawnPdf().ruled(new double[] {100, 200, 300}, new double[] {100, 140, 180})
                .strokedGlyphs(120, 130, 30, 2).read();
        Table table = document.tables().findFirst().orElseThrow();
        assertEquals("0 \uFFFD\uFFFD ; 1\n0 ; 1", TableText.of(table));
    }

    @Test
    void aGlyphPrintedTwiceToLookBoldCountsOnce() throws Exception {
        assertEquals("总计11", text(new DrawnPdf().text(100, 100, 10, "总计11").text(100.3, 100, 10, "总计11")));
    }

    @Test
    void figuresSideBySideAreParted() throws Exception {
        assertEquals("12 7", text(new DrawnPdf().text(100, 100, 10, "12").text(117, 100, 10, "7")));
        assertEquals("127", text(new DrawnPdf().text(100, 100, 10, "12").text(112, 100, 10, "7")));
    }

    @Test
    void spacedIdeographsAreNotPartedUnlessFarApart() throws Exception {
        assertEquals("总计", text(new DrawnPdf().text(100, 100, 10, "总").text(121, 100, 10, "计")));
        assertEquals("总 计", text(new DrawnPdf().text(100, 100, 10, "总").text(130, 100, 10, "计")));
    }

    @Test
    void spacesInsideAreKeptAsPrintedAndThoseAroundAreNot() throws Exception {
        assertEquals("总　计 1", text(new DrawnPdf().text(100, 100, 10, "　 总　计 1 ")));
    }

    @Test
    void thePrintIsKeptAsItIs() throws Exception {
        assertEquals("３７３．９１", text(new DrawnPdf().text(100, 100, 10, "３７３．９１")));
    }

    @Test
    void smallerPrintOnTheSameLineStaysInIt() throws Exception {
        assertEquals("22（其中修订16件）", text(new DrawnPdf().text(100, 100, 14, "22").text(114, 100, 9, "（其中修订16件）")));
    }

    @Test
    void whatNobodySeesIsLeftOut() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "看得见").operators("3 Tr").text(100, 130, 10, "看不见").operators("0 Tr")
                .text(-80, 160, 10, "页面之外").text(100, 200, 0.2, "太小")
                .operators("q 300 700 50 20 re W n").text(100, 220, 10, "裁去").operators("Q").text(100, 240, 10, "又看得见");
        assertEquals("看得见\n又看得见", text(pdf));
    }

    @Test
    void aNumberCutByTheEdgeOfThePageIsWhole() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {500, 580, 595}, new double[] {100, 120, 140})
                .text(582, 114, 10, "1465");
        assertEquals("0 ; 1 1465\n0 ; 1", TableText.of(pdf.read().tables().findFirst().orElseThrow()));
    }

    @Test
    void aWatermarkIsAParagraphOfItsOwn() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "正文").operators("BT /song 40 Tf 0.7 0.7 -0.7 0.7 90 740 Tm <%s> Tj ET",
                "5185 90E8".replace(" ", "")).text(120, 100, 10, "继续");
        assertEquals("正文继续\n内部", text(pdf));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void placesAreThoseOfThePageAsDisplayed(int rotation) throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        pdf.currentPage().setCropBox(new PDRectangle(20, 30, 500, 700));
        pdf.currentPage().setRotation(rotation);
        // set so that a reader who turns the page reads it level, 100 from the left and 50 from the top of what is shown
        String matrix = switch (rotation) {
            case 90 -> "0 1 -1 0 70 130";
            case 180 -> "-1 0 0 -1 420 80";
            case 270 -> "0 -1 1 0 470 630";
            default -> "1 0 0 1 120 680";
        };
        Document document = pdf.operators("BT /song 10 Tf %s Tm <0031 0032> Tj ET", matrix).read();
        Print print = document.paragraphs().findFirst().orElseThrow().prints().get(0);
        Box box = ((PagePlace) print.place()).box();
        assertEquals("12", print.text());
        assertEquals(100, box.left(), 0.01);
        assertEquals(110, box.right(), 0.01);
        assertEquals(50 - 8.8, box.top(), 0.01);
        assertEquals(50 + 1.2, box.bottom(), 0.01);
    }

    private static String text(DrawnPdf pdf) throws Exception {
        return pdf.read().paragraphs().map(p -> p.prints().stream().map(Print::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    /** As Ghostscript writes nearly every line but the first. */
    @Test
    void linesShownByAQuoteAreReadOneBelowTheOther() throws Exception {
        DrawnPdf pdf = new DrawnPdf().operators("BT /song 10 Tf 20 TL 100 700 Td <65B06536> Tj <00310037> ' 0 0 <00320034> \" ET");
        assertEquals("\u65B0\u6536\n17\n24", new ShownText(pdf).toString().replace("|", "\n"));
    }
}
