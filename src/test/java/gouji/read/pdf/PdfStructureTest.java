package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pages a file has, and which of its layers. */
class PdfStructureTest {

    private final DrawnPdf layered = new DrawnPdf();

    private static byte[] twoPages(Change change) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = new DrawnPdf().text(100, 100, 10, "第一页").page().text(100, 100, 10, "第二页").bytes();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            COSDictionary pages = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            change.in(pages, pages.getCOSArray(COSName.KIDS));
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private interface Change {

        void in(COSDictionary pages, COSArray kids);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aCountThatIsTooSmallLosesNoPage(int count) throws Exception {
        assertTwoPages(twoPages((pages, kids) -> pages.setInt(COSName.COUNT, count)));
    }

    /** What the other pages would say nobody knows. */
    @Test
    void aFileThatCountsMorePagesThanItHasIsRefused() throws Exception {
        byte[] bytes = twoPages((pages, kids) -> pages.setInt(COSName.COUNT, 3));
        assertEquals("read.pdf.truncated", assertThrows(UnreadableException.class, () -> DrawnPdf.read(bytes)).reason());
    }

    /** PDFBox would give all pages twice. */
    @Test
    void pagesThatHoldThemselvesAreRefused() throws Exception {
        byte[] bytes = twoPages((pages, kids) -> kids.add(pages));
        assertEquals("read.pdf.damaged", assertThrows(UnreadableException.class, () -> DrawnPdf.read(bytes)).reason());
    }

    @Test
    void aPageThatIsListedTwiceIsShownTwice() throws Exception {
        assertEquals("第一页|第二页|第一页", new ShownText(DrawnPdf.read(twoPages((pages, kids) -> {
            kids.add(kids.get(0));
            pages.setInt(COSName.COUNT, 3);
        }))).toString());
    }

    private static void assertTwoPages(byte[] file) throws Exception {
        assertEquals("第一页|第二页", new ShownText(DrawnPdf.read(file)).toString());
    }

    @ParameterizedTest
    @CsvSource({"AnyOn, 只在开", "AllOn, ''", "AnyOff, 只在开", "AllOff, ''"})
    void aConditionAboutTwoLayersOfWhichOneIsOff(String policy, String shown) throws Exception {
        COSDictionary condition = condition();
        condition.setName(COSName.P, policy);
        assertLayer(condition, shown);
    }

    @ParameterizedTest
    @CsvSource({"And, ''", "Or, 只在开", "Not, 只在开"})
    void aConditionInWordsOfLogic(String operator, String shown) throws Exception {
        COSDictionary condition = condition();
        COSArray groups = condition.getCOSArray(COSName.OCGS);
        List<COSBase> words = operator.equals("Not") ? List.of(COSName.getPDFName(operator), groups.get(1))
                : List.of(COSName.getPDFName(operator), groups.get(0), groups.get(1));
        condition.setItem(COSName.VE, new COSArray(words));
        assertLayer(condition, shown);
    }

    /** Layers for the printer only, or for the screen only, that the viewer switches itself: what they print was read wherever it shows. */
    @ParameterizedTest
    @CsvSource({"View, OFF, ''", "View, ON, 只在开", "Print, OFF, 只在开"})
    void aLayerThatTheViewerSwitchesByItself(String event, String state, String shown) throws Exception {
        COSDictionary layer = (COSDictionary) condition().getCOSArray(COSName.OCGS).get(0);
        COSDictionary view = new COSDictionary();
        view.setName("ViewState", state);
        COSDictionary usage = new COSDictionary();
        usage.setItem("View", view);
        layer.setItem("Usage", usage);
        COSDictionary use = new COSDictionary();
        use.setName("Event", event);
        use.setItem(COSName.OCGS, new COSArray(List.of(layer)));
        ((COSDictionary) layered.document().getDocumentCatalog().getOCProperties().getCOSObject()).getCOSDictionary(COSName.D)
                .setItem(COSName.AS, new COSArray(List.of(use)));
        assertLayer(layer, shown);
    }

    private COSDictionary condition() {
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup on = new PDOptionalContentGroup("on");
        PDOptionalContentGroup off = new PDOptionalContentGroup("off");
        layers.addGroup(on);
        layers.addGroup(off);
        layers.setGroupEnabled(off, false);
        layered.document().getDocumentCatalog().setOCProperties(layers);
        COSDictionary condition = new COSDictionary();
        condition.setItem(COSName.TYPE, COSName.OCMD);
        condition.setItem(COSName.OCGS, new COSArray(List.of(on.getCOSObject(), off.getCOSObject())));
        return condition;
    }

    private void assertLayer(COSDictionary condition, String shown) throws Exception {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.getPDFName("L"), condition);
        layered.resources().getCOSObject().setItem(COSName.PROPERTIES, properties);
        layered.text(100, 60, 10, "总在").operators("/OC /L BDC").text(100, 100, 10, "只在开").operators("EMC");
        assertEquals(("总在\n" + shown).strip(), new ShownText(layered).toString());
    }
}
