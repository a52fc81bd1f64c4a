package gouji.read.drawn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Text layers give radicals for characters; what is printed is the character. */
class RadicalsTest {

    @Test
    void radicalsOfATextLayerAreTheCharactersTheyAreDrawnLike() {
        assertEquals("人民政府公开工作、行政复议", Radicals.unified("\u2F08\u2EA0政府公开\u2F2F作、\u2F8F政复议"));
        assertEquals("三类内部事务信息 17", Radicals.unified("三类内部事务信息 17"));
    }
}
