package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ParagraphsTest {

    private static final String WRAPPED = """
            　　我镇认真贯彻落实有关条例的各项规定和要求，
            不断完善各项制度，规范办理流程，加强监督保障，
            工作取得了一定成效，与此同时也存在着若干不足，
            需要改进。
            """;

    @Test
    void aTextSetToAWidthIsOneParagraphWithALineForEachPrint() {
        assertEquals("一、情况\n我镇认真贯彻落实有关条例的各项规定和要求，/不断完善各项制度，规范办理流程，加强监督保障，/"
                + "工作取得了一定成效，与此同时也存在着若干不足，/需要改进。\n二、公开", Texts.shown("一、情况\n" + WRAPPED + "二、公开\n"));
    }

    @Test
    void linesOfDifferentLengthStayApart() {
        assertEquals("某镇年度报告\n一、情况\n二、申请\n三、其他", Texts.shown("某镇年度报告\n一、情况\n二、申请\n三、其他\n"));
    }

    @Test
    void sentencesIndentsAndNumbersKeepLinesApart() {
        String line = "这一行正好有二十二个字而且每一行都是这么长的";
        assertEquals(line + "。\n" + line + "。\n" + line + "。", Texts.shown((line + "。\n").repeat(3)));
        assertEquals(line + "\n" + line + "\n" + line, Texts.shown(("　　" + line + "\n").repeat(3)));
        assertEquals("1、" + line + "\n2、" + line + "\n3、" + line, Texts.shown("1、" + line + "\n2、" + line + "\n3、" + line + "\n"));
    }
}
