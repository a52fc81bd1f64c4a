package gouji.read.word;

import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.run;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Numbers that Word generates are printed, so they are text. */
class DocxNumberingTest {

    private static final String CHINESE = list(1, level(0, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>"),
            level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val=\"space\"/>"), level(2, "decimal", "%3.", ""));

    @Test
    void headingsAreNumberedAndLowerLevelsBeginAnew() {
        assertEquals("一、总体情况\n（一） 公开\n（二） 申请\n二、主动公开\n（一） 规章\n1. 甲\n2. 乙\n（二） 许可\n1. 丙", text(CHINESE,
                item(1, 0, "总体情况") + item(1, 1, "公开") + item(1, 1, "申请") + item(1, 0, "主动公开") + item(1, 1, "规章")
                        + item(1, 2, "甲") + item(1, 2, "乙") + item(1, 1, "许可") + item(1, 2, "丙")));
    }

    @Test
    void aNumberNamesTheLevelsAboveInDecimalWhereItIsLegal() {
        String lists = list(1, level(0, "chineseCounting", "第%1章", ""), level(1, "decimal", "%1.%2", "<w:isLgl/>"));
        assertEquals("第一章 甲\n1.1 乙\n1.2 丙\n第二章 丁\n2.1 戊", text(lists,
                item(1, 0, "甲") + item(1, 1, "乙") + item(1, 1, "丙") + item(1, 0, "丁") + item(1, 1, "戊")));
    }

    @Test
    void aLevelThatIsNotToRestartGoesOn() {
        String lists = list(1, level(0, "decimal", "%1、", ""), level(1, "decimal", "(%2)", "<w:lvlRestart w:val=\"0\"/>"));
        assertEquals("1、 甲\n(1) 乙\n2、 丙\n(2) 丁", text(lists, item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁")));
    }

    @Test
    void anOverriddenStartBeginsTheSharedCountAnew() {
        String two = list(1, level(0, "decimal", "%1.", "")) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
                + "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/></w:num>";
        assertEquals("1. 甲\n5. 乙\n6. 丙\n7. 丁", text(two, item(1, 0, "甲") + item(2, 0, "乙") + item(2, 0, "丙") + item(3, 0, "丁")));
    }

    @Test
    void anOverriddenLevelIsWrittenItsOwnWay() {
        String two = list(1, level(0, "decimal", "%1.", "")) + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/>"
                + "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)", "") + "</w:lvlOverride></w:num>";
        assertEquals("1. 甲\nII) 乙", text(two, item(1, 0, "甲") + item(2, 0, "乙")));
    }

    @Test
    void numbersComeThroughStyles() {
        String styles = "<w:style w:type=\"paragraph\" w:styleId=\"H\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H\"/></w:style>";
        String lists = list(1, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H\"/>"),
                level(1, "chineseCounting", "（%2）", "<w:pStyle w:val=\"H2\"/>"));
        assertEquals("一、 总体情况\n（一） 公开\n二、 其他", DocxFile.of(styled("H", "总体情况") + styled("H2", "公开") + styled("H", "其他"))
                .styles(styles).numbering(lists).text());
    }

    @Test
    void aListMayBeDefinedInAStyle() {
        String styles = "<w:style w:type=\"numbering\" w:styleId=\"L\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        String lists = list(1, level(0, "decimalEnclosedCircle", "%1", "")) + "<w:abstractNum w:abstractNumId=\"2\">"
                + "<w:numStyleLink w:val=\"L\"/></w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"2\"/></w:num>";
        assertEquals("① 甲\n② 乙", DocxFile.of(item(2, 0, "甲") + item(2, 0, "乙")).styles(styles).numbering(lists).text());
    }

    @Test
    void aParagraphCanLeaveTheListOfItsStyle() {
        String styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
        assertEquals("一、甲\n乙\n二、丙", DocxFile.of(paragraph("甲") + item(0, 0, "乙") + paragraph("丙")).styles(styles).numbering(CHINESE).text());
    }

    @Test
    void rowsAreNumberedInTheirCellsEvenWhereNothingElseStands() {
        String cell = "<w:tc>" + item(1, 0, "") + "</w:tc>";
        assertEquals("[1]\n0 一、 ; 1 甲\n0 二、 ; 1 乙", text(CHINESE, DocxFile.table(
                DocxFile.row(cell, DocxFile.cell("", "甲")), DocxFile.row(cell, DocxFile.cell("", "乙")))));
    }

    @Test
    void deletedParagraphsAreNotCounted() {
        String deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr>"
                + "<w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>";
        assertEquals("一、甲\n二、乙", text(CHINESE, item(1, 0, "甲") + deleted + item(1, 0, "乙")));
    }

    @Test
    void bulletsArePrintedAsTheirFontDrawsThem() {
        String lists = list(1, level(0, "bullet", "\uF06C", "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>"));
        assertEquals("● 甲", text(lists, item(1, 0, "甲")));
    }

    @Test
    void aListThatIsNotDefinedPrintsNothing() {
        assertEquals("甲", text(CHINESE, item(9, 0, "甲")));
    }

    private static String text(String lists, String body) {
        return DocxFile.of(body).numbering(lists).text();
    }

    private static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    private static String list(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>"
                + "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
    }

    private static String level(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
