package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import gouji.language.Reading.Kind;
import gouji.language.Reading.Why;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

    private final Units units = new Units(Lists.COMMON.units());
    private final Numerals numerals = new Numerals(Lists.COMMON.numerals(), units, Lists.CHARACTERS);

    @ParameterizedTest(name = "[{0}] is {1} {2}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "0|0|", "37|37|", "３７|37|", "０|0|", "1,408|1408|", "1，408|1408|", "2,408,022.50|2408022.5|",
        "1\u2009408|1408|", "1\u202F408|1408|", "1'408|1408|", "1’408|1408|",
        "减3|-3|", "减 3|-3|", "增5|5|", "-11|-11|", "−11|-11|", "－11|-11|", "\u00AD11|-11|", "+1036|1036|", "负3|-3|",
        "373.91万元|373.91|万元", "251000元|251000|元", "¥251000|251000|¥", "人民币373元|373|元", "373.91（万元）|373.91|万元",
        "0件|0|件", "12 件|12|件", "1.6万次|16000|次", "3万件|30000|件",
        ".5|0.5|", "5.|5|", "0。|0|", "0.0000|0|", "100|100|", "\u200B7\uFEFF|7|", "　12　|12|",
    })
    void numbers(String raw, String value, String unit) {
        Reading reading = numerals.read(raw);
        assertEquals(Kind.NUMBER, reading.kind());
        assertEquals(new BigDecimal(value), reading.value());
        assertEquals(unit, reading.unit());
        assertEquals(raw, reading.raw());
        assertNull(reading.note());
    }

    @ParameterizedTest(name = "[{0}] stands for zero")
    @ValueSource(strings = {"-", "—", "——", "－", "–", "/", "／", "无", " — "})
    void zeroSigns(String raw) {
        assertEquals(Kind.ZERO_SIGN, numerals.read(raw).kind());
        assertEquals(BigDecimal.ZERO, numerals.read(raw).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "\u200B", "\n"})
    void emptyIsNotZero(String raw) {
        assertEquals(Kind.EMPTY, numerals.read(raw).kind());
        assertNull(numerals.read(raw).value());
    }

    @ParameterizedTest(name = "{0}: note {1}")
    @CsvSource({"22（其中修订16件）,其中修订16件", "22(其中修订16件,其中修订16件", "22件，其中修订16件,其中修订16件", "22件（含上年）,含上年", "22（见附件①）,见附件1"})
    void notesBesideTheFigure(String raw, String note) {
        Reading reading = numerals.read(raw);
        assertEquals(new BigDecimal(22), reading.value());
        assertEquals(note, reading.note());
        assertEquals(Kind.NUMBER, reading.kind());
    }

    @ParameterizedTest(name = "[{0}] is unreadable: {1}, perhaps {2}")
    @CsvSource({
        "O,LETTER_FOR_DIGIT,0", "1O,LETTER_FOR_DIGIT,10", "l,LETTER_FOR_DIGIT,1", "l2件,LETTER_FOR_DIGIT,12",
        "1\uFFFD2,UNKNOWN_CHARACTER,", "\uFFFD,UNKNOWN_CHARACTER,", "1\uE0012,UNKNOWN_CHARACTER,",
        "'12,34',GROUPING,1234 12.34", "'0,408',GROUPING,408 0.408", "'1,4080',GROUPING,14080 1.408",
        "—11,SIGN,-11 11", "- 11,SIGN,-11 11", "（3）,BRACKETED,3 -3", "（其中5）,NO_NUMBER,",
        "无数据,NO_NUMBER,", "减,NO_NUMBER,", "无件,NO_NUMBER,", "3²,OTHER_PRINT,", "①,OTHER_PRINT,", "½,OTHER_PRINT,", "12a,OTHER_PRINT,12",
        "2021年,OTHER_PRINT,2021",
    })
    void neverGuesses(String raw, Why why, String candidates) {
        Reading reading = numerals.read(raw);
        assertEquals(Kind.UNREADABLE, reading.kind());
        assertEquals(why, reading.why());
        assertNull(reading.value());
        assertEquals(candidates == null ? List.of() : Arrays.stream(candidates.split(" ")).map(BigDecimal::new).toList(),
                reading.candidates());
    }

    /** Two rows printed as one, the upper figure with a note: 21（注1）18 was read as 2118. */
    @ParameterizedTest
    @ValueSource(strings = {"21（注1）18", "21(注1) 18", "21（其中6件）18（其中2件）", "（注）21 18"})
    void aNoteBetweenTwoNumbersDoesNotMakeThemOne(String print) {
        Reading reading = numerals.read(print);
        assertEquals(Kind.SEVERAL, reading.kind());
        assertEquals(List.of(new BigDecimal(21), new BigDecimal(18)), reading.numbers());
    }

    /** Parted into two cells, 184529070元 was read as 184529070 万元. */
    @Test
    void severalNumbersOfWhichOneHasAUnitAreNotRead() {
        assertEquals(Kind.UNREADABLE, numerals.read("346 184529070元").kind());
    }

    /** A page's number between the rows of a table was 0, 4 and 0, and one of them without a place. */
    @ParameterizedTest
    @ValueSource(strings = {"— 4 —", "- 4 -", "－ 4 －"})
    void aNumberBetweenDashesIsThatOfAPage(String print) {
        assertEquals(List.of(), numerals.read(print).numbers());
    }

    @Test
    void severalNumbersAreNotOne() {
        Reading reading = numerals.read("1 408");
        assertEquals(Kind.SEVERAL, reading.kind());
        assertEquals(List.of(new BigDecimal(1), new BigDecimal(408)), reading.numbers());
        assertEquals(List.of(new BigDecimal(1408)), reading.candidates());
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.ZERO), numerals.read("0\n—").numbers());
        assertEquals(List.of(new BigDecimal(3), new BigDecimal(5)), numerals.read("3、5").numbers());
    }

    @ParameterizedTest
    @CsvSource({"十二,12", "二十,20", "一百零八,108", "两千三百,2300", "三万五千,35000", "二〇二一,2021", "十二件,12"})
    void chineseNumeralsAreOfTheirOwnKind(String raw, long value) {
        Reading reading = numerals.read(raw);
        assertEquals(Kind.CHINESE, reading.kind());
        assertEquals(BigDecimal.valueOf(value), reading.value());
        assertFalse(reading.isSure());
    }

    @Test
    void oneInChineseMayBeADash() {
        assertEquals(List.of(BigDecimal.ZERO), numerals.read("一").candidates());
    }

    @ParameterizedTest
    @CsvSource({"约50,50", "50余件,50", "二十余次,20", "1.6万多次,16000", "近300条,300"})
    void aboutRight(String raw, long value) {
        assertEquals(Kind.APPROXIMATE, numerals.read(raw).kind());
        assertEquals(BigDecimal.valueOf(value), numerals.read(raw).value());
    }

    @Test
    void unitsConvertExactly() {
        assertEquals(new BigDecimal("25.1"), units.convert(new BigDecimal("251000"), "元", "万元").orElseThrow());
        assertEquals(new BigDecimal("3.5"), units.convert(new BigDecimal("0.00035"), "万元", "元").orElseThrow());
        assertEquals(new BigDecimal("12000"), units.convert(new BigDecimal("1.2"), "亿元", "万元").orElseThrow());
        assertEquals(true, units.convert(BigDecimal.ONE, "件", "万元").isEmpty());
    }
}
