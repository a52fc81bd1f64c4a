package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingsTest {

    private final Numberings numberings = new Numberings(Lists.COMMON.numerals(), Lists.CHARACTERS);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "二、主动公开|二、|SEPARATED|CHINESE|2|主动公开",
        "四．行政复议|四．|SEPARATED|CHINESE|4|行政复议",
        "四，行政复议|四，|SEPARATED|CHINESE|4|行政复议",
        "一 总体情况|一|SPACED|CHINESE|1|总体情况",
        "（二）部分公开|（二）|BRACKETED|CHINESE|2|部分公开",
        "(二) 部分公开|(二)|BRACKETED|CHINESE|2|部分公开",
        "〈二〉部分公开|〈二〉|BRACKETED|CHINESE|2|部分公开",
        "二）部分公开|二）|BRACKETED|CHINESE|2|部分公开",
        "㈡部分公开|㈡|BRACKETED|CHINESE|2|部分公开",
        "（十二）其余|（十二）|BRACKETED|CHINESE|12|其余",
        "3.其他|3.|SEPARATED|ARABIC|3|其他",
        "３、其他|３、|SEPARATED|ARABIC|3|其他",
        "⒊其他|⒊|SEPARATED|ARABIC|3|其他",
        "（3）其他|（3）|BRACKETED|ARABIC|3|其他",
        "⑶其他|⑶|BRACKETED|ARABIC|3|其他",
        "③其他|③|CIRCLED|ARABIC|3|其他",
        "第三，加强培训|第三，|ORDINAL|CHINESE|3|加强培训",
        "第一部分 总体情况|第一部分|PART|CHINESE|1|总体情况",
        "第一部分：总体情况|第一部分：|PART|CHINESE|1|总体情况",
        "第二章主动公开|第二章|PART|CHINESE|2|主动公开",
        "第3部分　其他|第3部分|PART|ARABIC|3|其他",
        "叁、收到申请|叁、|SEPARATED|CHINESE|3|收到申请",
        "（贰）主动公开|（贰）|BRACKETED|CHINESE|2|主动公开",
        "Ⅳ、行政复议|Ⅳ、|SEPARATED|CHINESE|4|行政复议",
        "IV. 行政复议|IV.|SEPARATED|CHINESE|4|行政复议",
        "1.2021年工作|1.|SEPARATED|ARABIC|1|2021年工作",
    })
    void numbered(String raw, String numbering, Numbered.Form form, Numbered.Script script, int ordinal, String rest) {
        assertEquals(new Numbered(numbering, form, script, ordinal, rest), numberings.of(raw));
    }

    @ParameterizedTest(name = "{0} has no numbering")
    @ValueSource(strings = {"2021年工作", "1.5万元", "1,408", "12 58", "第二十条", "一是加强领导", "十二五规划", "第一部门工作", "陆川县", "伍家岗区人民政府", "贰零贰壹年", "IT系统", "I级响应", "〔2021〕30号", "", "总计"})
    void withoutNumbering(String raw) {
        assertFalse(numberings.of(raw).isNumbered());
        assertEquals(raw, numberings.of(raw).rest());
    }

    @ParameterizedTest
    @ValueSource(strings = {"三\n、办理结果", " 三 、办理结果"})
    void numberTornFromItsSeparator(String raw) {
        assertEquals(3, numberings.of(raw).ordinal());
        assertEquals("办理结果", numberings.of(raw).rest());
    }
}
