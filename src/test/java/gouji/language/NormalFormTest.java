package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalFormTest {

    private final NormalForm form = new NormalForm(Lists.CHARACTERS);

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "1.属于国家秘密|1、属于国家秘密",
        "1.属于国家秘密|1．属于国家秘密",
        "(三) 不予公开|（三）不予公开",
        "（三）不予公开|〈三〉不予公开",
        "（三）不予公开|【三】不予公开",
        "3.危及“三安全一稳定”|3.危及\"三安全一稳定\"",
        "3.危及“三安全一稳定”|3.危及「三安全一稳定」",
        "行政复议、行政诉讼情况|行政复议，行政诉讼情况",
        "行政复议|⾏政复议",
        "页面|⻚面",
        "行政复议、行政诉讼|行政複議、行政訴訟",
        "行政复议、行政诉讼|行政覆議、行政訴訟",
        "答复|答覆",
        "本年增/减|本年增／减",
        "总\u200B计|总　计",
        "不\uFEFF予公开|不 予\u00A0公 开",
        "ＡＢＣ|abc",
    })
    void sameWording(String one, String other) {
        assertEquals(form.of(one), form.of(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"予以公开,不予公开", "1.属于国家秘密,2.属于国家秘密", "总计,小计"})
    void otherWording(String one, String other) {
        assertNotEquals(form.of(one), form.of(other));
    }

    @Test
    void aWordThatIsPrintedWithAnotherCharacterLeavesThatCharacterItselfAlone() {
        assertEquals("全覆盖率答复", form.of("全覆蓋率，答覆"));
    }

    @Test
    void anUnknownCharacterStays() {
        assertEquals("不\uFFFD公开", form.of("不\uFFFD公开"));
    }

    @Test
    void placesCanBeFoundAgain() {
        String raw = " \u200B㈠行政複議";
        Plain plain = Lists.CHARACTERS.plain(raw);
        assertEquals(" (一)行政复议", plain.text());
        assertEquals("行政複議", plain.print(raw, 4, 8));
        assertEquals("㈠", plain.print(raw, 1, 4));
    }
}
