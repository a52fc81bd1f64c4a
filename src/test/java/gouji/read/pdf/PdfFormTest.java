package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reports filled in as forms. Programs that only store what was filled in leave it to the viewer to draw it: the cells of such a report
 * came out empty, without a word.
 */
class PdfFormTest {

    private static final double[] XS = {100, 200, 300};
    private static final double[] YS = {100, 120, 140};

    private final DrawnPdf pdf = new DrawnPdf().ruled(XS, YS).text(105, 114, 10, "本年新收").text(105, 134, 10, "上年结转");
    private final COSArray annotations = new COSArray();

    /** A field in the second column. @param entries names and values in turn */
    private COSDictionary field(int row, String type, Object... entries) {
        COSDictionary field = new COSDictionary();
        field.setName(COSName.SUBTYPE, "Widget");
        if (type != null) {
            field.setName(COSName.FT, type);
        }
        field.setItem(COSName.RECT, new PDRectangle(201, (float) (DrawnPdf.HEIGHT - YS[row + 1] + 1), 98, 18).getCOSArray());
        for (int i = 0; i < entries.length; i += 2) {
            COSName name = COSName.getPDFName((String) entries[i]);
            if (entries[i + 1] instanceof String text) {
                field.setItem(name, new COSString(text));
            } else if (entries[i + 1] instanceof Integer number) {
                field.setInt(name, number);
            } else {
                field.setItem(name, (COSBase) entries[i + 1]);
            }
        }
        annotations.add(field);
        pdf.currentPage().getCOSObject().setItem(COSName.ANNOTS, annotations);
        return field;
    }

    private static COSArray strings(String... texts) {
        COSArray array = new COSArray();
        for (String text : texts) {
            array.add(new COSString(text));
        }
        return array;
    }

    private String read() throws Exception {
        return TableText.of(pdf.read().tables().findFirst().orElseThrow());
    }

    @Test
    void whatIsFilledInIsReadWhereTheViewerDrawsIt() throws Exception {
        field(0, "Tx", "V", "17", "DA", "/Helv 10 Tf 0 g");
        field(1, "Tx", "V", "三件", "Q", 2);
        assertEquals("0 本年新收 ; 1 17\n0 上年结转 ; 1 三件", read());
    }

    @Test
    void aValueIsThatOfTheFieldThatTheBoxBelongsTo() throws Exception {
        COSDictionary parent = new COSDictionary();
        parent.setItem(COSName.FT, COSName.TX);
        parent.setItem(COSName.V, new COSString("17"));
        field(0, null, "Parent", parent);
        field(1, null, "Parent", parent, "V", "3");
        assertEquals("0 本年新收 ; 1 17\n0 上年结转 ; 1 3", read());
    }

    @Test
    void aChosenOptionIsReadAsItIsShown() throws Exception {
        COSArray options = new COSArray(List.of(strings("a", "17"), strings("b", "18")));
        field(0, "Ch", "V", "a", "Opt", options);
        field(1, "Ch", "V", strings("5"), "Opt", strings("4", "5"));
        assertEquals("0 本年新收 ; 1 17\n0 上年结转 ; 1 5", read());
    }

    @Test
    void aTickedBoxIsTickedAndAnEmptyOneIsNot() throws Exception {
        field(0, "Btn", "AS", COSName.getPDFName("Yes"));
        field(1, "Btn", "AS", COSName.Off, "V", COSName.getPDFName("Yes"));
        assertEquals("0 本年新收 ; 1 ✔\n0 上年结转 ; 1", read());
    }

    @Test
    void longTextIsBrokenAndStaysInItsBox() throws Exception {
        field(0, "Tx", "V", "本年度共收到申请一十七件均已答复完毕", "Ff", 1 << 12, "DA", "/F 8 Tf");
        field(1, "Tx", "V", "本年度共收到申请一十七件均已答复完毕");
        assertEquals("0 本年新收 ; 1 本年度共收到申请一十七件均已答复完毕\n0 上年结转 ; 1 本年度共收到申请一十七件均已答复完毕", read().replace("|", ""));
    }

    @Test
    void digitsInACombAreOneNumber() throws Exception {
        field(0, "Tx", "V", "137", "Ff", 1 << 24, "MaxLen", 10);
        assertEquals("0 本年新收 ; 1 137\n0 上年结转 ; 1", read());
    }

    /** A viewer that draws fields anew shows what was filled in, whatever the file shows in them. */
    @ParameterizedTest
    @CsvSource({"true, 18", "false, 17"})
    void anOldAppearanceIsLeftWhereTheFileSaysSo(boolean anew, String shown) throws Exception {
        COSDictionary appearances = new COSDictionary();
        var drawn = pdf.stream("BT /song 10 Tf 2 5 Td <00310037> Tj ET");
        drawn.setName(COSName.SUBTYPE, "Form");
        drawn.setItem(COSName.BBOX, new PDRectangle(0, 0, 98, 18).getCOSArray());
        drawn.setItem(COSName.RESOURCES, pdf.resources().getCOSObject());
        appearances.setItem(COSName.N, drawn);
        field(0, "Tx", "V", "18", "AP", appearances);
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.NEED_APPEARANCES, COSBoolean.getBoolean(anew));
        pdf.document().getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
        assertEquals("0 本年新收 ; 1 " + shown + "\n0 上年结转 ; 1", read());
    }

    @Test
    void passwordsHiddenFieldsAndButtonsShowNothing() throws Exception {
        field(0, "Tx", "V", "17", "Ff", 1 << 13);
        field(0, "Tx", "V", "17", "F", 2);
        field(0, "Btn", "V", COSName.getPDFName("Yes"), "Ff", 1 << 16);
        field(0, "Tx", "V", " ");
        field(0, "Tx");
        field(0, "Sig", "V", new COSDictionary());
        assertEquals("0 本年新收 ; 1\n0 上年结转 ; 1", read());
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 270})
    void aFieldTurnedWithItsPageReadsLevel(int turn) throws Exception {
        COSDictionary field = field(0, "Tx", "V", "17件");
        COSDictionary looks = new COSDictionary();
        looks.setInt(COSName.R, turn);
        field.setItem(COSName.MK, looks);
        pdf.currentPage().setRotation(turn);
        String read = TableText.of(pdf.read());
        assertTrue(read.contains("17件"), read);
    }

    @Test
    void aNoteWrittenOnThePageIsPrintAndOneThatOpensOnAClickIsNot() throws Exception {
        field(0, null, "Subtype", COSName.getPDFName("FreeText"), "Contents", "17", "DA", "/Helv 10 Tf");
        field(1, null, "Subtype", COSName.getPDFName("Text"), "Contents", "18");
        assertEquals("0 本年新收 ; 1 17\n0 上年结转 ; 1", read());
    }

    @Test
    void aFieldWithoutABoxOrThatHoldsItselfEndsWell() throws Exception {
        COSDictionary field = field(0, null, "V", "17");
        field.setItem(COSName.PARENT, field);
        field(1, "Tx", "V", "18").removeItem(COSName.RECT);
        assertEquals("0 本年新收 ; 1\n0 上年结转 ; 1", read());
    }
}
