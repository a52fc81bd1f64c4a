package gouji.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "{0} is like {1}")
    @CsvSource({
        "无正当理由由大量反复申请, 无正当理由大量反复申请",
        "其他法律行政止公开, 其他法律行政法规禁止公开",
        "其他法律法规禁止公开, 其他法律行政法规禁止公开",
        "申请人无正当理由逾期不补正行政机关不再处理其政府信, 申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请",
        "保护第三万合法权益, 保护第三方合法权益",
    })
    void damagedWordings(String print, String wording) {
        double likeness = Likeness.of(print, wording);
        assertTrue(likeness > 0.8 && likeness < 1, () -> "likeness " + likeness);
        assertEquals(likeness, Likeness.of(wording, print));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"其他, 其他法律行政法规禁止公开", "行政处罚, 行政强制", "予以公开, 部分公开", "公开, 其他法律行政法规禁止公开", "总计, 其他"})
    void otherWordings(String print, String wording) {
        assertTrue(Likeness.of(print, wording) <= 0.5);
    }

    @Test
    void aLongPieceSaysMoreThanAShortOne() {
        String wording = "申请人无正当理由逾期不补正行政机关不再处理其政府信息公开申请";
        double shortPiece = Likeness.of("逾期", wording);
        double longPiece = Likeness.of("无正当理由逾期不补正", wording);
        assertTrue(shortPiece < 0.3);
        assertTrue(longPiece > 0.55);
    }

    @Test
    void onlyTheSameIsOne() {
        assertEquals(1, Likeness.of("总计", "总计"));
        assertEquals(0, Likeness.of("", "总计"));
        assertTrue(Likeness.of("甲".repeat(400), "甲".repeat(401)) < 1);
    }
}
