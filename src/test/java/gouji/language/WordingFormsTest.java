package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingFormsTest {

    private final WordingForms forms = new WordingForms(new NormalForm(Lists.CHARACTERS), new Numberings(Lists.COMMON.numerals(), Lists.CHARACTERS),
            Lists.CHARACTERS);

    /** Recognition takes one bracket for another: the header was unknown, and its unit with it. */
    @ParameterizedTest
    @ValueSource(strings = {"采购总金额（单位：万元）", "采购总金额(单位:万元)", "采购总金额〈单位:万元)", "采购总金额〈单位：万元〉", "采购总金额"})
    void theCoreEndsAtTheFirstBracketOfAnyKind(String header) {
        assertEquals("采购总金额", forms.core(header));
    }
}
