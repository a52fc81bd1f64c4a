package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years digit by digit. */
class YearsTest {

    private final Years years = new Years(Lists.COMMON.numerals());

    @ParameterizedTest
    @CsvSource({"某县二〇二一年年报,某县2021年年报", "二○二一年,2021年", "二◯二一年,2021年", "二O二一年,2021年", "二o二一年,2021年", "二零二一年,2021年", "二0二一年,2021年",
        "某区二〇二〇—二〇二一年,某区2020—2021年", "第二医院二〇二一年,第二医院2021年"})
    void fourDigitsAreAYear(String text, String dated) {
        assertEquals(dated, years.inDigits(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"二十一年", "一二三四五号", "二〇二一万", "十二三四五", "二〇二年", "某县年报", ""})
    void moreOrFewerOrOtherNumbersStay(String text) {
        assertEquals(text, years.inDigits(text));
    }
}
