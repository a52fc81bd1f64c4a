package gouji.read.word;

import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields print their result; forms print what is chosen. */
class DocxFieldTest {

    @Test
    void theResultIsPrintedAndTheInstructionIsNot() {
        assertEquals("共12件", text(run("共") + field("=SUM(ABOVE)", run("12")) + run("件")));
        assertEquals("共12件", text(run("共") + "<w:fldSimple w:instr=\"DOCPROPERTY n\">" + run("12") + "</w:fldSimple>" + run("件")));
    }

    @Test
    void whatAFieldWithinAnInstructionGivesIsNotPrinted() {
        String inner = field("MERGEFIELD n", run("7"));
        assertEquals("是", text(character("begin") + instruction("IF ") + inner + instruction(" = 7 是 否") + character("separate")
                + run("是") + character("end")));
    }

    @Test
    void aFieldMayReachOverParagraphs() {
        assertEquals("目录一\n目录二\n正文", DocxFile.of("<w:p>" + character("begin") + instruction("TOC") + character("separate") + run("目录一")
                + "</w:p>" + paragraph("目录二") + "<w:p>" + character("end") + run("正文") + "</w:p>").text());
    }

    @Test
    void aFieldThatIsNeverClosedSwallowsNothing() {
        assertEquals("甲12\n乙", DocxFile.of("<w:p>" + run("甲") + character("begin") + run("12") + "</w:p>" + paragraph("乙")).text());
        assertEquals("[1]\n0 12 ; 1 13", DocxFile.of(DocxFile.table(DocxFile.row("<w:tc><w:p>" + character("begin") + run("12")
                + "</w:p></w:tc>", DocxFile.cell("", "13")))).text());
    }

    @Test
    void boxesOfFormsAreTickedOrEmpty() {
        assertEquals("☑是☐否☑默认", text(form("<w:checkBox><w:checked/></w:checkBox>") + run("是")
                + form("<w:checkBox><w:default w:val=\"1\"/><w:checked w:val=\"0\"/></w:checkBox>") + run("否")
                + form("<w:checkBox><w:default w:val=\"1\"/></w:checkBox>") + run("默认")));
    }

    @Test
    void whatIsChosenFromAListIsPrinted() {
        assertEquals("乙", text(form("<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"甲\"/><w:listEntry w:val=\"乙\"/></w:ddList>")));
    }

    @Test
    void aContentControlPrintsWhatStandsInIt() {
        assertEquals("公开☒数12", text(run("公开") + "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox></w:sdtPr>"
                + "<w:sdtContent>" + run("☒") + "</w:sdtContent></w:sdt>" + run("数") + "<w:sdt><w:sdtContent>" + run("12")
                + "</w:sdtContent></w:sdt>"));
    }

    @ParameterizedTest
    @CsvSource({"Wingdings, F0FE, ☑", "Wingdings 2, F052, ☑", "Wingdings 2, 0050, ✓", "Wingdings, F06F, □", "Wingdings, F082, ②",
        "Symbol, F032, 2", "Wingdings, F001, \uFFFD", "宋体, 2460, ①"})
    void symbolsArePrintedAsTheirFontDrawsThem(String font, String code, String printed) {
        assertEquals("数" + printed, text(run("数") + "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>"));
    }

    @Test
    void textInASymbolFontIsSymbols() {
        assertEquals("☑是", text("<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\"/></w:rPr><w:t>R</w:t></w:r>" + run("是")));
    }

    @Test
    void fieldsThatWordDrawsFromTheirInstructionArePrinted() {
        assertEquals("③甲", text(drawn("EQ \\o\\ac(○,3)") + run("甲")));
        assertEquals("☑甲", text(drawn("SYMBOL 254 \\f \"Wingdings\" \\s 12") + run("甲")));
        assertEquals("点击输入", text(drawn("MACROBUTTON NoMacro 点击输入")));
        assertEquals("共\uFFFD件", text(run("共") + drawn("EQ \\f(1,2)") + run("件")));
        assertEquals("甲", text(drawn("XE \"索引12\"") + run("甲")));
    }

    private static String text(String inParagraph) {
        return DocxFile.of("<w:p>" + inParagraph + "</w:p>").text();
    }

    private static String field(String instruction, String result) {
        return character("begin") + instruction(instruction) + character("separate") + result + character("end");
    }

    private static String drawn(String instruction) {
        return character("begin") + instruction(instruction) + character("end");
    }

    private static String form(String definition) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>" + definition + "</w:ffData></w:fldChar></w:r>"
                + instruction("FORM") + character("separate") + run("旧") + character("end");
    }

    private static String character(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String instruction(String text) {
        return "<w:r><w:instrText xml:space=\"preserve\">" + text + "</w:instrText></w:r>";
    }
}
