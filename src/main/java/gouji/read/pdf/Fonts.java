package gouji.read.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** What is known of the fonts of one file. */
final class Fonts {

    private final Map<COSDictionary, FontText> texts = new IdentityHashMap<>();
    private final Map<COSDictionary, Boolean> gbkByByte = new IdentityHashMap<>();

    String text(PDFont font, int code) {
        return texts.computeIfAbsent(font.getCOSObject(), f -> new FontText(font)).of(code);
    }

    boolean isGbkByByte(PDFont font) {
        return gbkByByte.computeIfAbsent(font.getCOSObject(), f -> GbkPairs.isIn(font));
    }
}
