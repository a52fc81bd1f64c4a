package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12", "decimalZero, 3, 03", "decimalFullWidth, 12, １２", "upperRoman, 14, XIV", "lowerRoman, 9, ix",
        "upperLetter, 2, B", "lowerLetter, 28, bb", "chineseCounting, 3, 三", "chineseCounting, 10, 十", "chineseCounting, 21, 二十一",
        "chineseCountingThousand, 105, 一百〇五", "chineseCountingThousand, 110, 一百一十", "japaneseCounting, 11, 十一",
        "taiwaneseCountingThousand, 20, 二十", "chineseLegalSimplified, 12, 壹拾贰", "ideographLegalTraditional, 2, 貳",
        "ideographDigital, 10, 一〇", "ideographTraditional, 2, 乙", "ideographZodiac, 3, 寅", "ideographZodiacTraditional, 1, 甲子",
        "decimalEnclosedCircle, 10, ⑩", "decimalEnclosedCircleChinese, 2, ②", "decimalEnclosedFullstop, 3, ⒊",
        "decimalEnclosedParen, 4, ⑷", "ideographEnclosedCircle, 1, ㊀", "decimalEnclosedCircle, 99, 99", "numberInDash, 5, - 5 -",
        "'001, 002, 003, ...', 7, 007", "thaiCounting, 6, 6", "upperRoman, 0, 0"})
    void numbersAreWrittenAsWordWritesThem(String format, int number, String printed) {
        assertEquals(printed, new NumberFormat(format).of(number));
    }
}
