package gouji.read.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/** The fonts of one file, each made once, however many pages and forms name it. */
final class Fonts {

    private final Map<COSDictionary, PDFont> made = new IdentityHashMap<>();
    private final Map<COSDictionary, FontText> texts = new IdentityHashMap<>();

    /**
     * The font that a page or form calls by a name. Its map to Unicode is kept from PDFBox, which would parse all of it once more.
     *
     * @throws IOException if there is none or it is broken
     */
    PDFont font(COSName name, PDResources resources) throws IOException {
        COSDictionary all = resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
        COSDictionary given = all == null ? null : all.getCOSDictionary(name);
        if (given != null && !made.containsKey(given)) {
            made.put(given, null);
            COSDictionary withoutMap = new COSDictionary(given);
            withoutMap.removeItem(COSName.TO_UNICODE);
            PDFont font = PDFontFactory.createFont(withoutMap, resources.getResourceCache());
            made.put(given, font);
            texts.put(withoutMap, new FontText(font, given));
        }
        PDFont font = made.get(given);
        if (font == null) {
            throw new IOException("font " + name.getName() + " is missing or broken");
        }
        return font;
    }

    FontText text(PDFont font) {
        return texts.computeIfAbsent(font.getCOSObject(), dictionary -> new FontText(font, dictionary));
    }
}
