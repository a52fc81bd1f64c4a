package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of a page were preformatted text with tabs, read as lines of words: 198 figures were lost. */
class PreformattedTest {

    private static final String TABBED = "项目\t上年\t本年\n行政许可\t17\t3\n行政处罚\t4\t0";
    private static final String READ = "甲\ntable\n  项目|上年|本年\n  行政许可|17|3\n  行政处罚|4|0\n乙";

    @ParameterizedTest
    @ValueSource(strings = {"<pre>" + TABBED + "</pre>", "<pre>\n" + TABBED + "\n</pre>", "<listing>" + TABBED + "</listing>",
        "<xmp>" + TABBED + "</xmp>", "<pre><code>" + TABBED + "</code></pre>", "<p style='white-space:pre-wrap'>" + TABBED,
         "<div><pre class=report><b>项目</b>\t上年\t本年<br>行政许可\t17\t3<br>行政处罚\t4\t0</pre></div>",
        "<pre>| 项目 | 上年 | 本年 |\n| --- | --- | --- |\n| 行政许可 | 17 | 3 |\n| 行政处罚 | 4 | 0 |</pre>"})
    void itsTablesAreThoseOfAText(String set) {
        assertEquals(READ, Pages.shown("<p>甲</p>" + set + "<p>乙</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<pre>甲  乙\n丙</pre>", "<pre>甲  <span hidden>丁</span>乙\n丙</pre>"})
    void linesOfWordsStay(String set) {
        assertEquals("甲  乙\n丙", Pages.shown(set));
    }

    @Test
    void whatIsHiddenOrCrossedOutInItIsNotRead() {
        assertEquals("项目  本年\n行政许可\t3", Pages.shown("<pre>项目  本年\n行政许可\t<s>8</s>3</pre>"));
    }

    @Test
    void figuresStandAtTheirLines() {
        Document document = Pages.read("<p>甲</p>\n<pre>" + TABBED + "</pre>");
        Table table = (Table) document.blocks().get(1);
        assertEquals("3:body > pre:nth-child(2)", Pages.at(table.rows().get(1).cells().get(1).prints().get(0).place()));
    }
}
