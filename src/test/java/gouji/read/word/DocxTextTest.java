package gouji.read.word;

import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DocxTextTest {

    private static final String HIDDEN = "<w:rPr><w:vanish/></w:rPr>";

    @Test
    void aBreakSetByHandEndsALine() {
        assertEquals("一、总体情况\n2021年", text("<w:r><w:t>一、总体情况</w:t><w:br/><w:t>2021年</w:t></w:r>"));
        assertEquals("[1]\n0 商业|企业", DocxFile.of(DocxFile.table(DocxFile.row(
                "<w:tc><w:p><w:r><w:t>商业</w:t><w:br/><w:t>企业</w:t></w:r></w:p></w:tc>"))).text());
    }

    @Test
    void hyphensAndTabs() {
        assertEquals("-3 件", text("<w:r><w:noBreakHyphen/><w:t>3</w:t><w:tab/><w:softHyphen/><w:t>件</w:t></w:r>"));
    }

    /** Word leaves out white space at the ends of a text unless it is told to keep it. */
    @Test
    void whiteSpaceIsKeptOnlyWhereTheFileSaysSo() {
        assertEquals("12", text("<w:r><w:t> 1 </w:t></w:r><w:r><w:t>\n2 </w:t></w:r>"));
        assertEquals("1 2", text("<w:r><w:t xml:space=\"preserve\">1 </w:t></w:r><w:r><w:t>2</w:t></w:r>"));
    }

    @Test
    void hiddenTextIsNotPrinted() {
        String styles = "<w:style w:type=\"character\" w:styleId=\"C\">" + HIDDEN + "</w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"P\">" + HIDDEN + "</w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:basedOn w:val=\"P\"/></w:style>";
        String own = "<w:p>" + run("共") + "<w:r>" + HIDDEN + "<w:t>99</w:t></w:r>" + run("12件") + "</w:p>";
        String byStyle = "<w:p>" + run("甲") + "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>99</w:t></w:r></w:p>";
        String shown = "<w:p><w:r><w:rPr><w:rStyle w:val=\"C\"/><w:vanish w:val=\"0\"/></w:rPr><w:t>乙</w:t></w:r></w:p>";
        String wholly = "<w:p><w:pPr><w:pStyle w:val=\"Q\"/></w:pPr>" + run("丙") + "</w:p>";
        assertEquals("共12件\n甲\n乙\n丁", DocxFile.of(own + byStyle + shown + wholly + paragraph("丁")).styles(styles).text());
    }

    @Test
    void aStyleCrossesOutAndARunMayUndoIt() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:rPr><w:dstrike/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"C\"><w:rPr><w:strike/></w:rPr></w:style>";
        String inParagraph = "<w:p><w:pPr><w:pStyle w:val=\"P\"/></w:pPr>" + run("8") + 
                "<w:r><w:rPr><w:dstrike w:val=\"0\"/></w:rPr><w:t>0</w:t></w:r></w:p>";
        String inRun = "<w:p>" + run("1") + "<w:r><w:rPr><w:rStyle w:val=\"C\"/></w:rPr><w:t>8</w:t></w:r>" + run("2") + "</w:p>";
        assertEquals("0\n1 2", DocxFile.of(inParagraph + inRun).styles(styles).text());
    }

    @Test
    void aHiddenMarkRunsAHeadingIntoItsText() {
        assertEquals("总体情况。全年", DocxFile.of("<w:p><w:pPr><w:rPr><w:specVanish/><w:vanish/></w:rPr></w:pPr>" + run("总体情况。")
                + "</w:p>" + paragraph("全年")).text());
    }

    @Test
    void hiddenRowsAreNotPrinted() {
        assertEquals("[1]\n0 甲", DocxFile.of(DocxFile.table("<w:tr><w:trPr><w:hidden/></w:trPr>" + DocxFile.cell("", "旧") + "</w:tr>",
                DocxFile.cells("甲"))).text());
    }

    @Test
    void aTextBoxIsReadOnceWhicheverBranchesTellOfIt() {
        String box = "<w:txbxContent>" + paragraph("框内12") + "</w:txbxContent>";
        assertEquals("正文\n框内12\n后", DocxFile.of("<w:p>" + run("正文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>"
                + "<wps:wsp><wps:txbx>" + box + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
                + box + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>" + paragraph("后")).text());
    }

    @Test
    void anAlternativeThatOnlyTheFallbackTellsIsRead() {
        assertEquals("框", text("<w:r><mc:AlternateContent><mc:Choice Requires=\"x\"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape>"
                + "<v:textbox><w:txbxContent>" + paragraph("框") + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>"));
    }

    @Test
    void aTextBoxInACellIsPrintOfTheCell() {
        String box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>" + paragraph("12") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        assertEquals("[1]\n0 甲 ; 1 12", DocxFile.of(DocxFile.table(DocxFile.row(DocxFile.cell("", "甲"),
                "<w:tc><w:p>" + box + "</w:p></w:tc>"))).text());
    }

    @Test
    void notesStandAtTheEndAndTheirMarksAreNoDigits() {
        String cell = "<w:tc><w:p>" + run("22") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p></w:tc>";
        DocxFile file = DocxFile.of(DocxFile.table(DocxFile.row(DocxFile.cell("", "规章"), cell)) + "<w:p>" + run("正文")
                + "<w:r><w:endnoteReference w:id=\"1\"/></w:r></w:p>")
                .related("footnotes", "<w:footnote w:id=\"0\" w:type=\"separator\">" + paragraph("") + "</w:footnote><w:footnote w:id=\"2\">"
                        + "<w:p><w:r><w:footnoteRef/></w:r>" + run("其中修订16件") + "</w:p></w:footnote>")
                .related("endnotes", "<w:endnote w:id=\"1\">" + paragraph("尾注") + "</w:endnote>");
        assertEquals("[1]\n0 规章 ; 1 22\n正文\n其中修订16件\n尾注", file.text());
        assertEquals("t1r1c1 规章\nt1r1c2 22\n¶1 正文\nt1r1c2 其中修订16件\n¶1 尾注", WordText.places(file.read()));
    }

    @Test
    void raisedFiguresBelongToNoNumber() {
        assertEquals("22[1]", text(run("22") + raised("1")));
        assertEquals("22[12]件", text(run("22") + raised("1") + raised("2") + run("件")));
        assertEquals("[1]22", text(raised("1") + run("22")));
        assertEquals("平方m2", text(run("平方m") + raised("2")));
        assertEquals("第1", text(run("第") + raised("1")));
    }

    /** LibreOffice writes how far a mark is raised, not that it is one: 754 with a note was 7541. */
    @Test
    void aRunRaisedByAPositionIsRaisedAndOneThatIsOnlyCorrectedIsNot() {
        assertEquals("754[1]", text(run("754") + positioned(8, "1")));
        assertEquals("754[1]", text(run("754") + positioned(-6, "1")));
        assertEquals("7541", text(run("754") + positioned(-2, "1")));
    }

    private static String positioned(int halfPoints, String text) {
        return "<w:r><w:rPr><w:position w:val=\"" + halfPoints + "\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String raised(String text) {
        return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    @Test
    void commentsHeadersAndRubyAreNotInTheText() {
        DocxFile file = DocxFile.of("<w:p><w:commentRangeStart w:id=\"1\"/>" + run("正文") + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference"
                + " w:id=\"1\"/></w:r><w:r><w:ruby><w:rt><w:r><w:t>zi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>")
                .related("header", paragraph("页眉")).related("comments", "<w:comment w:id=\"1\">" + paragraph("批注") + "</w:comment>");
        assertEquals("正文字", file.text());
    }

    @Test
    void formulasAreReadInALine() {
        assertEquals("占1/2", text(run("占") + "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>"));
        assertEquals("10[2]", text("<m:oMath><m:sSup><m:e><m:r><m:t>10</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>"));
    }

    @Test
    void smartTagsHyperlinksAndCustomMarkupAreOnlyWrappers() {
        assertEquals("甲乙丙", text("<w:smartTag>" + run("甲") + "</w:smartTag><w:hyperlink>" + run("乙") + "</w:hyperlink><w:customXml>"
                + run("丙") + "</w:customXml>"));
    }

    private static String text(String inParagraph) {
        return DocxFile.of("<w:p>" + inParagraph + "</w:p>").text();
    }
}
