package gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.drawn.Limits;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile packages end with a message, and none is half read. */
class OfdBadInputTest {

    private static final String PICTURE = "<ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"4\"/>";
    private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";

    @Test
    void anOfdFileIsKnownByItsParts() {
        byte[] ofd = new DrawnOfd().text(50, 50, 4, "正文").bytes();
        assertTrue(new OfdReader().accepts(ofd));
        assertTrue(new OfdReader().accepts(Arrays.copyOf(ofd, ofd.length - 30)));
        assertFalse(new OfdReader().accepts(DrawnOfd.zipped(Map.of("report/OFD.xml.txt", new byte[] {1}))));
        assertFalse(new OfdReader().accepts(new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.8, 0.95, 0.99})
    void aFileCutShortIsRefusedNotHalfRead(double part) {
        DrawnOfd ofd = new DrawnOfd();
        for (int i = 0; i < 4; i++) {
            ofd.text(50, 50, 4, "第" + i + "页").page();
        }
        byte[] whole = ofd.text(50, 50, 4, "末页").bytes();
        assertReason("read.ofd.truncated", Arrays.copyOf(whole, (int) (whole.length * part)));
    }

    @Test
    void aByteChangedWithinAPartIsNoticed() {
        Map<String, byte[]> stored = new LinkedHashMap<>();
        stored.put("OFD.xml", "<OFD><DocBody><DocRoot>D.xml</DocRoot></DocBody></OFD>".getBytes(StandardCharsets.UTF_8));
        byte[] ofd = DrawnOfd.zipped(stored);
        for (int i = 38; i < 60; i++) {
            byte[] changed = ofd.clone();
            changed[i] ^= 4;
            UnreadableException e = assertThrows(UnreadableException.class, () -> DrawnOfd.read(changed));
            assertTrue(List.of("read.ofd.damaged", "read.ofd.truncated").contains(e.reason()), e.reason());
        }
    }

    @Test
    void aPageWhosePartIsNotThereMakesNoShorterDocument() {
        UnreadableException e = assertReason("read.ofd.part-missing",
                new DrawnOfd().text(50, 50, 4, "正文").page().part("Doc_0/Pages/Page_1/Content.xml", "").bytes());
        assertEquals(List.of("Doc_0/Pages/Page_1/Content.xml"), e.arguments());
    }

    @Test
    void whatAPageRefersToMustBeThere() {
        assertReason("read.ofd.part-missing", new DrawnOfd().draw("<CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"77\"/>").bytes());
        assertReason("read.ofd.part-missing", new DrawnOfd().part(PAGE, "<Page><Template TemplateID=\"7\"/></Page>").bytes());
        assertReason("read.ofd.part-missing", new DrawnOfd().part("OFD.xml", "<OFD/>").bytes());
        assertReason("read.ofd.part-missing", new DrawnOfd().part("OFD.xml", "<OFD><DocBody/></OFD>").bytes());
    }

    @Test
    void aPathOutOfThePackageLeadsNowhere() {
        assertReason("read.ofd.part-missing", new DrawnOfd().part("OFD.xml",
                "<OFD><DocBody><DocRoot>../../../../../../../../etc/passwd</DocRoot></DocBody></OFD>").bytes());
        assertReason("read.ofd.part-missing", new DrawnOfd().part("OFD.xml",
                "<OFD><DocBody><DocRoot>file:///etc/passwd</DocRoot></DocBody></OFD>").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE OFD [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><OFD>&x;</OFD>",
        "<!DOCTYPE OFD [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><OFD>&b;</OFD>",
        "<!DOCTYPE OFD SYSTEM \"http://localhost/ofd.dtd\"><OFD/>", "<OFD><DocBody>", "no markup", "<OFD>&unknown;</OFD>", "\0\0"})
    void markupThatIsNoneOrDeclaresEntitiesIsRefused(String xml) {
        assertReason("read.ofd.damaged", new DrawnOfd().part("OFD.xml", xml).bytes());
    }

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() {
        assertReason("read.ofd.part-too-large", new DrawnOfd().part(PAGE, new byte[40 << 20]).bytes());
        assertReason("read.ofd.part-too-large", new DrawnOfd().part(PAGE, "<Page>" + "<a/>".repeat(2_100_000) + "</Page>").bytes());
    }

    @Test
    void partsThatTogetherUnpackWithoutEndAreRefused() {
        DrawnOfd ofd = new DrawnOfd();
        for (int i = 0; i < 9; i++) {
            ofd.page().part("Doc_0/Pages/Page_" + i + "/Content.xml", "<Page>" + " ".repeat(30 << 20) + "</Page>");
        }
        assertReason("read.ofd.part-too-large", ofd.bytes());
    }

    @Test
    void tooManyPartsAreRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("OFD.xml", new byte[] {1});
        for (int i = 0; i < 20_001; i++) {
            parts.put("a" + i, new byte[] {1});
        }
        assertReason("read.ofd.too-many-parts", DrawnOfd.zipped(parts));
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        assertReason("read.ofd.damaged", new DrawnOfd().text(50, 50, 4, "正文").part("doc_0/document.xml", "<Document/>").bytes());
    }

    @Test
    void whatContainsItselfIsRefused() {
        assertReason("read.ofd.circular", new DrawnOfd().draw("<CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"5\"/>")
                .common("<PublicRes>Res.xml</PublicRes>").part("Doc_0/Res.xml", """
                        <Res><CompositeGraphicUnits><CompositeGraphicUnit ID="5"><Content>
                        <CompositeObject Boundary="0 0 9 9" ResourceID="5"/><CompositeObject Boundary="0 0 9 9" ResourceID="5"/>
                        </Content></CompositeGraphicUnit></CompositeGraphicUnits></Res>""").bytes());
        assertReason("read.ofd.circular", new DrawnOfd().part(PAGE, "<Page><Template TemplateID=\"7\"/></Page>")
                .common("<TemplatePage ID=\"7\" BaseLoc=\"T.xml\"/>")
                .part("Doc_0/T.xml", "<Page><Template TemplateID=\"7\"/></Page>").bytes());
    }

    @Test
    void drawParametersRelativeToEachOtherEnd() throws Exception {
        DrawnOfd.read(new DrawnOfd().text("Size=\"4\" DrawParam=\"3\"", "X=\"50\" Y=\"50\"", "正文").common("<DocumentRes>Res.xml</DocumentRes>")
                .part("Doc_0/Res.xml", "<Res><DrawParams><DrawParam ID=\"3\" Relative=\"4\"/><DrawParam ID=\"4\" Relative=\"3\"/></DrawParams></Res>")
                .bytes());
    }

    /** Each composite draws the next one twice: fifty of them would draw until the end of the world. */
    @Test
    void compositesThatMultiplyAreRefused() {
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String next = "<CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"" + (i + 1) + "\"/>";
            units.append("<CompositeGraphicUnit ID=\"").append(i).append("\"><Content>").append(next).append(next)
                    .append("</Content></CompositeGraphicUnit>");
        }
        units.append("<CompositeGraphicUnit ID=\"40\"/>");
        assertReason("read.page.too-much-drawn", new Limits(10, 100_000, Duration.ofMinutes(1)),
                new DrawnOfd().draw("<CompositeObject Boundary=\"0 0 9 9\" ResourceID=\"0\"/>").common("<PublicRes>Res.xml</PublicRes>")
                        .part("Doc_0/Res.xml", "<Res><CompositeGraphicUnits>" + units + "</CompositeGraphicUnits></Res>").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Boundary=\"0 0 9\"", "Boundary=\"a b c d\"", "CTM=\"1 0 0 1\"", "Size=\"NaN\"", "Size=\"1e300\"",
        "Size=\"0x10\"", "Alpha=\"none\"", "Font=\"1\""})
    void whatIsNoNumberIsNotTakenForNought(String attribute) {
        assertReason("read.ofd.damaged",
                new DrawnOfd().draw("<TextObject " + attribute + "><TextCode X=\"50\" Y=\"50\">1</TextCode></TextObject>").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"M 1", "X 1 1", "M 1 1 L 2 2 3", "M 1 1 #", "1 1", "M 1 1 A 1 1 1 1"})
    void aPathThatCannotBeReadIsRefused(String data) {
        assertReason("read.ofd.damaged", new DrawnOfd().path("", data).bytes());
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        assertReason("read.ofd.damaged", new DrawnOfd().part("OFD.xml", "<a>".repeat(100_000) + "</a>".repeat(100_000)).bytes());
    }

    @Test
    void anEncryptedPackageIsRefused() {
        assertReason("read.ofd.encrypted", new DrawnOfd().text(50, 50, 4, "密").part("Encryptions.xml", "<Encryptions/>").bytes());
        byte[] locked = new DrawnOfd().text(50, 50, 4, "密").bytes();
        for (int i = 0; i + 4 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K' && locked[i + 2] == 1 && locked[i + 3] == 2) {
                locked[i + 8] |= 1;
            }
        }
        assertReason("read.ofd.encrypted", locked);
    }

    @Test
    void aScanIsNamedWithItsPages() {
        assertEquals(List.of("1, 2"), assertReason("read.ofd.no-text", new DrawnOfd().draw(PICTURE).page().draw(PICTURE).bytes()).arguments());
        assertEquals(List.of("2"), assertReason("read.ofd.scanned-pages",
                new DrawnOfd().text(50, 50, 4, "正文").page().draw(PICTURE).bytes()).arguments());
    }

    @Test
    void aPageOfOutlinesAmongOthersIsNamed() {
        DrawnOfd ofd = new DrawnOfd().text(50, 50, 4, "正文").page();
        for (int i = 0; i < 20; i++) {
            ofd.path("Fill=\"true\" Stroke=\"false\"", "M 30 " + (30 + 10 * i) + " Q 35 30 180 " + (38 + 10 * i) + " C");
        }
        assertEquals(List.of("2"), assertReason("read.ofd.scanned-pages", ofd.bytes()).arguments());
    }

    @Test
    void aScanWithAStampIsAScan() {
        assertReason("read.ofd.no-text", new DrawnOfd().draw(PICTURE).afterPages("<Annotations>A.xml</Annotations>")
                .part("Doc_0/A.xml", "<Annotations><Page PageID=\"1\"><FileLoc>P.xml</FileLoc></Page></Annotations>")
                .part("Doc_0/P.xml", """
                        <PageAnnot><Annot Type="Stamp"><Appearance Boundary="50 50 50 50"><TextObject Boundary="0 0 50 50" Size="4">
                        <TextCode X="5" Y="5">已阅</TextCode></TextObject></Appearance></Annot></PageAnnot>""").bytes());
    }

    @Test
    void anEmptyPageAmongOthersIsNothingToSpeakOf() throws Exception {
        assertEquals(2, new DrawnOfd().text(50, 50, 4, "正文").page().part("Doc_0/Pages/Page_1/Content.xml", "<Page/>").read().source().pages());
    }

    @Test
    void aFileWithoutPages() {
        assertReason("read.ofd.no-pages", new DrawnOfd().part("Doc_0/Document.xml", "<Document/>").bytes());
    }

    @Test
    void everythingIsLimited() {
        DrawnOfd ofd = new DrawnOfd().text(50, 50, 4, "正文").page();
        for (int i = 0; i < 2000; i++) {
            ofd.line(1, 1, 2, 2);
        }
        byte[] bytes = ofd.bytes();
        assertReason("read.page.too-many", new Limits(1, 100_000, Duration.ofMinutes(1)), bytes);
        assertReason("read.page.too-much-drawn", new Limits(10, 1000, Duration.ofMinutes(1)), bytes);
        assertReason("read.page.too-slow", new Limits(10, 100_000, Duration.ZERO), bytes);
    }

    @Test
    void nothingIsPrintedOnTheTerminal() {
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed));
        try {
            assertReason("read.ofd.damaged", new DrawnOfd().part("OFD.xml", "<broken").bytes());
        } finally {
            System.setErr(usual);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    private static UnreadableException assertReason(String reason, byte[] bytes) {
        return assertReason(reason, Limits.USUAL, bytes);
    }

    private static UnreadableException assertReason(String reason, Limits limits, byte[] bytes) {
        UnreadableException e = assertThrows(UnreadableException.class,
                () -> new OfdReader(limits).read(bytes, new Source("report.ofd", null, null, null)));
        assertEquals(reason, e.reason(), () -> String.valueOf(e.arguments()));
        String english = ResourceBundle.getBundle("gouji.messages", Locale.ENGLISH).getString(reason);
        String chinese = ResourceBundle.getBundle("gouji.messages", Locale.ROOT).getString(reason);
        assertTrue(english.codePoints().noneMatch(Character::isIdeographic), english);
        assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
        return e;
    }
}
