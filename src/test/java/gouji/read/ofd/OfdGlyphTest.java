package gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.read.pdf.TableText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters are print, what they say, and where they stand. */
class OfdGlyphTest {

    private static final String AT = "X=\"50\" Y=\"50\"";

    @Test
    void aCharacterStandsWhereItsOffsetsPutIt() throws Exception {
        Document document = new DrawnOfd().text("Size=\"4\"", AT + " DeltaX=\"2 4 4\"", "1件共计").read();
        Box box = onlyBox(document);
        assertEquals(50 * DrawnOfd.POINTS, box.left(), 0.01);
        assertEquals(64 * DrawnOfd.POINTS, box.right(), 0.01);
        assertEquals(50.48 * DrawnOfd.POINTS, box.bottom(), 0.01);
        assertEquals(46.48 * DrawnOfd.POINTS, box.top(), 0.01);
    }

    @ParameterizedTest
    @CsvSource({"2 2 2 2, 12345", "g 4 2, 12345", "g 2 2 8 g 1 2, 123 45", "2 g 3 2, 12345", "2, 12345", "2 2 8 2, 123 45",
        "g 9999999 2, 12345", "g 0 9 g 4 2, 12345"})
    void equalOffsetsMayBeCounted(String deltas, String print) throws Exception {
        assertEquals(print, text(new DrawnOfd().text("Size=\"4\"", AT + " DeltaX=\"" + deltas + "\"", "12345")));
    }

    @Test
    void withoutOffsetsCharactersFollowEachOther() throws Exception {
        assertEquals("总计1100件", text(new DrawnOfd().text("Size=\"4\"", AT, "总计1100件")));
    }

    @Test
    void aCodeWithoutPlaceStandsWhereTheOneBeforeDid() throws Exception {
        assertEquals("12\n34", text(new DrawnOfd().draw("""
                <TextObject Boundary="0 0 210 297" Size="4"><TextCode X="50" Y="50" DeltaX="2">12</TextCode>
                <TextCode Y="60" DeltaX="2">34</TextCode></TextObject>""")));
    }

    @Test
    void charactersGoDownWhereOffsetsDo() throws Exception {
        assertEquals("行\n政", text(new DrawnOfd().text("Size=\"4\"", AT + " DeltaY=\"5\"", "行政")));
    }

    @ParameterizedTest
    @CsvSource({"0, 50, 46.48, 54, 50.48", "90, 49.52, 50, 53.52, 54", "180, 46, 49.52, 50, 53.52", "270, 46.48, 46, 50.48, 50"})
    void aCharacterMayBeTurned(String degrees, double left, double top, double right, double bottom) throws Exception {
        Box box = onlyBox(new DrawnOfd().text("Size=\"4\" CharDirection=\"" + degrees + "\"", AT, "件").read());
        assertEquals(List.of(left, top, right, bottom), java.util.stream.Stream.of(box.left(), box.top(), box.right(), box.bottom())
                .map(p -> Math.round(p / DrawnOfd.POINTS * 100) / 100.0).toList());
    }

    @Test
    void narrowedCharactersAreNotParted() throws Exception {
        assertEquals("12 34", text(new DrawnOfd().text("Size=\"4\" HScale=\"0.5\"", AT + " DeltaX=\"1 6 1\"", "1234")));
    }

    @Test
    void boundaryAndMatrixMoveTheText() throws Exception {
        Box box = onlyBox(new DrawnOfd().draw("""
                <TextObject Boundary="20 30 40 40" CTM="2 0 0 2 1 1" Size="4"><TextCode X="2" Y="5">件</TextCode></TextObject>""").read());
        assertEquals((20 + 2 * 2 + 1) * DrawnOfd.POINTS, box.left(), 0.01);
        assertEquals((20 + 2 * 2 + 1 + 8) * DrawnOfd.POINTS, box.right(), 0.01);
        assertEquals((30 + 2 * 5 + 1 + 0.96) * DrawnOfd.POINTS, box.bottom(), 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visible=\"false\"", "Alpha=\"0\"", "Fill=\"false\"", "DrawParam=\"8\"", "DrawParam=\"9\""})
    void whatIsNotPaintedIsNoPrint(String attribute) throws Exception {
        DrawnOfd ofd = new DrawnOfd().common("<PublicRes>Res.xml</PublicRes>").part("Doc_0/Res.xml", """
                <Res><DrawParams><DrawParam ID="8"><FillColor Value="0 0 0" Alpha="0"/></DrawParam>
                <DrawParam ID="9" Relative="8" LineWidth="1"/></DrawParams></Res>""");
        assertEquals("见此", text(ofd.text("Size=\"4\" " + attribute, AT, "9999").text(50, 80, 4, "见此")));
    }

    @Test
    void aTransparentColourHidesText() throws Exception {
        assertEquals("见此", text(new DrawnOfd().draw("""
                <TextObject Boundary="0 0 210 297" Size="4"><FillColor Alpha="0"/><TextCode X="50" Y="50">8888</TextCode></TextObject>""")
                .text(50, 80, 4, "见此")));
    }

    @Test
    void hiddenTextUnderAScanIsThePagesText() throws Exception {
        assertEquals("识别文字", text(new DrawnOfd().draw("<ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"4\"/>")
                .text("Size=\"4\" Alpha=\"0\"", AT, "识别文字")));
    }

    @Test
    void whatLiesBeyondTheBoundaryIsClipped() throws Exception {
        assertEquals("12", text(new DrawnOfd().draw("""
                <TextObject Boundary="50 50 8 5" Size="4"><TextCode X="0" Y="4" DeltaX="2 20 2">1234</TextCode></TextObject>""")));
    }

    @Test
    void aBoundaryWithoutExtentClipsNothing() throws Exception {
        assertEquals("1234", text(new DrawnOfd().draw("""
                <TextObject Boundary="50 50 0 0" Size="4"><TextCode X="0" Y="4" DeltaX="g 3 2">1234</TextCode></TextObject>""")));
    }

    @Test
    void whatClipsCutOffIsNoPrint() throws Exception {
        String clipped = """
                <TextObject Boundary="0 0 210 297" Size="4"><Clips><Clip><Area><Path Boundary="40 40 14 20">
                <AbbreviatedData>M 0 0 L 14 0 L 14 20 L 0 20 C</AbbreviatedData></Path></Area></Clip></Clips>
                <TextCode X="50" Y="50" DeltaX="2 20 2">1234</TextCode></TextObject>""";
        assertEquals("12", text(new DrawnOfd().draw(clipped)));
    }

    @Test
    void aGlyphTransformLeavesTheCharactersAsTheyAre() throws Exception {
        assertEquals("总计17", text(new DrawnOfd().draw("""
                <TextObject Boundary="0 0 210 297" Size="4"><CGTransform CodePosition="0" CodeCount="4" GlyphCount="4">
                <Glyphs>311 99 18 24</Glyphs></CGTransform><TextCode X="50" Y="50" DeltaX="4 4 2">总计17</TextCode></TextObject>""")));
    }

    @Test
    void radicalsAreTheCharactersTheyAreDrawnLike() throws Exception {
        assertEquals("金", text(new DrawnOfd().text(50, 50, 4, "⾦")));
    }

    @Test
    void aCharacterThatMeansNothingIsUnknownNotGone() throws Exception {
        assertEquals("1\uFFFD3", text(new DrawnOfd().text("Size=\"4\"", AT + " DeltaX=\"2 2\"", "1&#x378;3")));
    }

    @Test
    void lineBreaksOfTheMarkupAreNoCharacters() throws Exception {
        assertEquals("12 34", text(new DrawnOfd().text("Size=\"4\"", AT + " DeltaX=\"2 8 2\"", "\n   1234\n  ")));
    }

    @Test
    void blocksCompositesTemplatesAndLayersAreDrawn() throws Exception {
        assertEquals("模板\n底层\n块中\n组合\n顶层", text(new DrawnOfd().common("""
                <PublicRes>PublicRes.xml</PublicRes><TemplatePage ID="7" BaseLoc="Tpls/Tpl_0/Content.xml"/>""")
                .part("Doc_0/PublicRes.xml", """
                        <Res BaseLoc="Res"><CompositeGraphicUnits><CompositeGraphicUnit ID="5" Width="50" Height="20"><Content>
                        <TextObject Boundary="0 0 50 10" Size="4"><TextCode X="1" Y="5" DeltaX="4">组合</TextCode></TextObject>
                        </Content></CompositeGraphicUnit></CompositeGraphicUnits></Res>""")
                .part("Doc_0/Tpls/Tpl_0/Content.xml", """
                        <Page><Content><Layer><TextObject Boundary="50 20 50 10" Size="4"><TextCode X="1" Y="5" DeltaX="4">模板</TextCode>
                        </TextObject></Layer></Content></Page>""")
                .part("Doc_0/Pages/Page_0/Content.xml", """
                        <Page><Template TemplateID="7" ZOrder="Background"/><Content>
                        <Layer Type="Foreground"><TextObject Boundary="50 80 50 10" Size="4"><TextCode X="1" Y="5" DeltaX="4">顶层</TextCode>
                        </TextObject></Layer>
                        <Layer Type="Body"><PageBlock><PageBlock><TextObject Boundary="50 50 50 10" Size="4">
                        <TextCode X="1" Y="5" DeltaX="4">块中</TextCode></TextObject></PageBlock></PageBlock>
                        <CompositeObject Boundary="50 65 50 20" ResourceID="5"/></Layer>
                        <Layer Type="Background"><TextObject Boundary="50 35 50 10" Size="4"><TextCode X="1" Y="5" DeltaX="4">底层</TextCode>
                        </TextObject></Layer></Content></Page>""")));
    }

    @Test
    void anObjectThatStandsOnNoLayerIsDrawn() throws Exception {
        assertEquals("正文", text(new DrawnOfd().part("Doc_0/Pages/Page_0/Content.xml", """
                <Page><Content><TextObject Boundary="0 0 210 297" Size="4"><TextCode X="50" Y="50" DeltaX="4">正文</TextCode>
                </TextObject></Content></Page>""")));
    }

    @Test
    void namesMayHaveAPrefixAndAnyNamespace() throws Exception {
        assertEquals("前缀", text(new DrawnOfd().part("Doc_0/Pages/Page_0/Content.xml", """
                <o:Page xmlns:o="http://www.ofdspec.org"><o:Content><o:Layer><o:TextObject Boundary="0 0 210 297" Size="4">
                <o:TextCode X="50" Y="50" DeltaX="4">前缀</o:TextCode></o:TextObject></o:Layer></o:Content></o:Page>""")));
    }

    @Test
    void anAnnotationsPrintStandsAsideAndOutOfTheTable() throws Exception {
        Document document = new DrawnOfd().ruled(new double[] {50, 80, 110}, new double[] {50, 60, 70})
                .text(52, 57, 4, "总计").text(85, 57, 4, "17").text(52, 67, 4, "其他").text(85, 67, 4, "3")
                .afterPages("<Annotations>Annots/Annotations.xml</Annotations>")
                .part("Doc_0/Annots/Annotations.xml", "<Annotations><Page PageID=\"1\"><FileLoc>Page_0/A.xml</FileLoc></Page></Annotations>")
                .part("Doc_0/Annots/Page_0/A.xml", """
                        <PageAnnot><Annot ID="9" Type="Stamp"><Appearance Boundary="80 50 30 20">
                        <TextObject Boundary="0 0 30 20" Size="4"><TextCode X="8" Y="7" DeltaX="2">99</TextCode></TextObject>
                        </Appearance></Annot></PageAnnot>""").read();
        assertEquals("0 总计 ; 1 17\n0 其他 ; 1 3", TableText.of(document.tables().findFirst().orElseThrow()));
        assertEquals("99", paragraphs(document));
    }

    @Test
    void theApplicationBoxShowsWhatIsDisplayedAndThePhysicalBoxWhere() throws Exception {
        Document document = new DrawnOfd().area("<PhysicalBox>10 10 210 297</PhysicalBox><ApplicationBox>30 30 100 100</ApplicationBox>")
                .text("Size=\"4\"", AT, "在内").text("Size=\"4\"", "X=\"15\" Y=\"15\"", "在外").read();
        assertEquals("在内", paragraphs(document));
        assertEquals(40 * DrawnOfd.POINTS, onlyBox(document).left(), 0.01);
    }

    @Test
    void attachmentsAndSignaturesAreNoPrint() throws Exception {
        assertEquals("正文", text(new DrawnOfd().text(50, 50, 4, "正文").afterPages("<Attachments>Attachs/Attachments.xml</Attachments>")
                .part("Doc_0/Signs/Signatures.xml", "<broken").part("Doc_0/Attachs/a.docx", "PK")));
    }

    @Test
    void theCurrentVersionCounts() throws Exception {
        assertEquals("新版", text(new DrawnOfd().text(50, 50, 4, "旧版").part("OFD.xml", """
                <OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot><Versions><Version ID="1" Index="1" BaseLoc="Doc_0/V/V1.xml"/>
                <Version ID="2" Index="2" Current="true" BaseLoc="Doc_0/V/V2.xml"/></Versions></DocBody></OFD>""")
                .part("Doc_0/V/V2.xml", "<DocVersion><DocRoot>/Doc_0/Document2.xml</DocRoot></DocVersion>")
                .part("Doc_0/Document2.xml", "<Document><CommonData/><Pages><Page ID=\"1\" BaseLoc=\"Pages/New.xml\"/></Pages></Document>")
                .part("Doc_0/Pages/New.xml", """
                        <Page><Content><Layer><TextObject Boundary="0 0 210 297" Size="4"><TextCode X="50" Y="50" DeltaX="4">新版</TextCode>
                        </TextObject></Layer></Content></Page>""")));
    }

    private static String text(DrawnOfd ofd) throws Exception {
        return TableText.of(ofd.read()).replace('|', '\n');
    }

    private static String paragraphs(Document document) {
        return document.blocks().stream().filter(Paragraph.class::isInstance).map(b -> ((Paragraph) b).prints().stream()
                .map(p -> p.text()).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n"));
    }

    private static Box onlyBox(Document document) {
        Paragraph only = (Paragraph) document.blocks().get(0);
        return ((PagePlace) only.prints().get(0).place()).box();
    }
}
