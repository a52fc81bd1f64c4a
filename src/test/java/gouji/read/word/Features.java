package gouji.read.word;

import static gouji.read.word.DocxFile.cell;
import static gouji.read.word.DocxFile.cells;
import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.row;
import static gouji.read.word.DocxFile.run;

/** One small report that uses most of what Word has. */
final class Features {

    static final String TEXT = """
            某局2021年报告
            一、总体情况
            （一） 受理12件，☑是
            框内7
            [1]
            0+1×2 项目 ; 1+2×1 本年数量
            1 制发 ; 2 现行
            0 规章 ; 1 12 ; 2 -3
            0 1. ; 1 外 ; 2 9
            [2]
            0 5 ; 1 6
            二、其他事项
            其中修订4件""";

    private Features() {
    }

    static DocxFile file() {
        return DocxFile.of(title() + item(0, run("总体情况")) + item(1, received()) + box() + table() + item(0, run("其他")
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + run("事项")) + "")
                .styles("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>")
                .numbering("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "%1、", "nothing")
                        + level(1, "chineseCountingThousand", "（%2）", "space") + level(2, "decimal", "%3.", "tab")
                        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>")
                .related("footnotes", "<w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r>" + run("其中修订4件") + "</w:p></w:footnote>");
    }

    private static String title() {
        return "<w:p><w:r><w:t>某局</w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>2020</w:delText></w:r></w:del><w:ins w:id=\"2\">" + run("2021")
                + "</w:ins>" + run("年报告") + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏8</w:t></w:r></w:p>";
    }

    private static String received() {
        return run("受理") + character("begin") + "<w:r><w:instrText xml:space=\"preserve\"> =6*2 </w:instrText></w:r>" + character("separate")
                + run("12") + character("end") + run("件，") + "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>"
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r></w:sdtContent></w:sdt>" + run("是");
    }

    private static String character(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String box() {
        return "<w:p><w:r><w:pict><v:shape style=\"width:100pt;height:40pt\"><v:textbox><w:txbxContent>" + paragraph("框内7")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";
    }

    private static String table() {
        String nested = "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>" + paragraph("外") + "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/>"
                + "<w:gridCol w:w=\"900\"/></w:tblGrid>" + cells("5", "6") + "</w:tbl><w:p/></w:tc>";
        return "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + row(cell("<w:vMerge w:val=\"restart\"/>", "项目"), cell("<w:gridSpan w:val=\"2\"/>", "本年数量"))
                + row(cell("<w:vMerge/>", ""), cell("", "制发"), cell("", "现行"))
                + row(cell("", "规章"), cell("", "12"), "<w:tc><w:p><w:r><w:noBreakHyphen/><w:t>3</w:t></w:r></w:p></w:tc>")
                + row("<w:tc>" + item(2, "") + "</w:tc>", nested, cell("", "9")) + "</w:tbl>";
    }

    private static String item(int level, String runs) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>" + runs + "</w:p>";
    }

    private static String level(int level, String format, String text, String gap) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:suff w:val=\"" + gap
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }
}
