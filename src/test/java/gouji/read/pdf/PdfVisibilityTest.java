package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what a reader of the page sees is print. */
class PdfVisibilityTest {

    private static final String PICTURE = "q 500 0 0 700 40 70 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q";

    @ParameterizedTest
    @ValueSource(strings = {"1 g", "1 1 1 rg", "0 0 0 0 k", "/DeviceRGB cs 1 1 1 sc", "/DeviceGray cs 0.99 scn"})
    void whiteTextOnThePaperIsNotSeen(String white) throws Exception {
        assertEquals("看得见", shown(new DrawnPdf().text(100, 100, 10, "看得见").operators("q " + white).text(100, 140, 10, "看不见")
                .operators("Q")));
    }

    @Test
    void whiteTextOnADarkCellIsSeen() throws Exception {
        assertEquals("甲\n表头", shown(new DrawnPdf().text(100, 100, 10, "甲").operators("0 0.2 0.6 rg").filled(90, 120, 200, 150)
                .operators("1 g").text(100, 140, 10, "表头")));
    }

    @Test
    void whiteTextOnAPictureOrAPatternIsSeen() throws Exception {
        assertEquals("甲\n表头", shown(new DrawnPdf().text(100, 20, 10, "甲").operators(PICTURE).operators("1 g").text(100, 140, 10, "表头")));
        assertEquals("甲\n表头", shown(new DrawnPdf().text(100, 20, 10, "甲").operators("/Pattern cs /P1 scn").filled(90, 120, 200, 150)
                .operators("1 g").text(100, 140, 10, "表头")));
    }

    @Test
    void textUnderAFillOrAPictureIsNotSeen() throws Exception {
        assertEquals("甲\n乙", shown(new DrawnPdf().text(100, 20, 10, "甲").text(100, 140, 10, "17").operators("1 g").filled(95, 125, 130, 145)
                .operators("0 g").text(100, 170, 10, "乙")));
        assertEquals("甲", shown(new DrawnPdf().text(100, 20, 10, "甲").text(100, 140, 10, "1").operators(PICTURE)));
    }

    @Test
    void textUnderWhatLetsItThroughIsSeen() throws Exception {
        DrawnPdf marker = new DrawnPdf();
        COSDictionary half = new COSDictionary();
        half.setItem(COSName.CA_NS, new org.apache.pdfbox.cos.COSFloat(0.4f));
        marker.resources().put(COSName.getPDFName("half"), new org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState(half));
        assertEquals("17", shown(marker.text(100, 140, 10, "17").operators("/half gs 1 1 0 rg").filled(95, 125, 130, 145)));
        assertEquals("17", shown(new DrawnPdf().text(100, 140, 10, "17")
                .operators("q 50 0 0 50 90 680 cm BI /W 8 /H 8 /IM true /F /AHx ID FF00FF00FF00FF00> EI Q")));
        assertEquals("17", shown(new DrawnPdf().text(100, 140, 10, "17").operators("q 100 700 m 110 710 l 120 700 l h W n 0 g")
                .filled(95, 125, 130, 145).operators("Q")));
    }

    @Test
    void textOfALayerThatIsOffIsNotRead() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        layer(pdf);
        assertEquals("甲\n乙", shown(pdf.text(100, 100, 10, "甲").operators("/OC /hidden BDC /Span <</Lang (zh)>> BDC").text(100, 140, 10, "17")
                .operators("EMC").text(100, 160, 10, "18").operators("EMC").text(100, 180, 10, "乙")));
    }

    @Test
    void whatIsFilledIntoAFormIsPrint() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "申请");
        annotation(pdf, "Widget", 0);
        assertEquals("申请17", shown(pdf));
        for (int hidden : new int[] {2, 32}) {
            DrawnPdf other = new DrawnPdf().text(100, 100, 10, "申请");
            annotation(other, "FreeText", hidden);
            assertEquals("申请", shown(other));
        }
    }

    @Test
    void formsInFormsAreReadAndOneThatHoldsItselfEnds() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        COSStream inner = form(pdf, "BT /song 10 Tf 0 0 Td <8BA1> Tj ET /outer Do");
        COSStream outer = form(pdf, "q 1 0 0 1 20 0 cm /inner Do Q");
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("inner"), inner);
        forms.setItem(COSName.getPDFName("outer"), outer);
        pdf.resources().getCOSObject().setItem(COSName.XOBJECT, forms);
        assertEquals("计", new ShownText(pdf.operators("q 1 0 0 1 100 700 cm /outer Do Q")).prints().get(0).text().substring(0, 1));
    }

    private static String shown(DrawnPdf pdf) throws Exception {
        return new ShownText(pdf).toString();
    }

    private static void layer(DrawnPdf pdf) {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.OCG);
        group.setItem(COSName.NAME, new COSString("draft"));
        COSDictionary initial = new COSDictionary();
        initial.setItem(COSName.OFF, new COSArray(List.of(group)));
        COSDictionary all = new COSDictionary();
        all.setItem(COSName.OCGS, new COSArray(List.of(group)));
        all.setItem(COSName.D, initial);
        pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, all);
        COSDictionary named = new COSDictionary();
        named.setItem(COSName.getPDFName("hidden"), group);
        pdf.resources().getCOSObject().setItem(COSName.PROPERTIES, named);
    }

    private static void annotation(DrawnPdf pdf, String subtype, int flags) {
        COSDictionary annotation = new COSDictionary();
        annotation.setName(COSName.SUBTYPE, subtype);
        annotation.setInt(COSName.F, flags);
        annotation.setItem(COSName.RECT, new PDRectangle(120, 737, 40, 20).getCOSArray());
        COSDictionary appearances = new COSDictionary();
        appearances.setItem(COSName.N, form(pdf, "/Tx BMC BT /song 10 Tf 0 5 Td <00310037> Tj ET EMC"));
        annotation.setItem(COSName.AP, appearances);
        pdf.currentPage().getCOSObject().setItem(COSName.ANNOTS, new COSArray(List.of(annotation)));
    }

    private static COSStream form(DrawnPdf pdf, String content) {
        COSStream form = pdf.stream(content);
        form.setName(COSName.SUBTYPE, "Form");
        form.setItem(COSName.BBOX, new PDRectangle(0, 0, 40, 20).getCOSArray());
        form.setItem(COSName.RESOURCES, pdf.resources().getCOSObject());
        return form;
    }
}
