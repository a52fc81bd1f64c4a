package gouji.read.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
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
            COSDictionary own = new COSDictionary(given);
            own.removeItem(COSName.TO_UNICODE);
            addLastChar(own);
            PDFont font = PDFontFactory.createFont(own, resources.getResourceCache());
            made.put(given, font);
            texts.put(own, new FontText(font, given));
        }
        PDFont font = made.get(given);
        if (font == null) {
            throw new IOException("font " + name.getName() + " is missing or broken");
        }
        return font;
    }

    /** Without it PDFBox knows no width, and of figures that lie one upon the other the order is lost. */
    private static void addLastChar(COSDictionary font) {
        COSArray widths = font.getCOSArray(COSName.WIDTHS);
        if (widths != null && font.getInt(COSName.FIRST_CHAR) >= 0) {
            font.setInt(COSName.LAST_CHAR, font.getInt(COSName.FIRST_CHAR) + widths.size() - 1);
        }
    }

    FontText text(PDFont font) {
        return texts.computeIfAbsent(font.getCOSObject(), dictionary -> new FontText(font, dictionary));
    }
}
