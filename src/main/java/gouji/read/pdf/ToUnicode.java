package gouji.read.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font's map from codes to characters, as far as it goes. */
final class ToUnicode {

    /** Of a map with every character there is. */
    private static final int MOST = 8 << 20;

    /** Null where there is none. */
    private final CMap map;
    private final boolean identity;

    private ToUnicode(CMap map, boolean identity) {
        this.map = map;
        this.identity = identity;
    }

    static ToUnicode of(COSDictionary font) {
        COSBase entry = font.getDictionaryObject(COSName.TO_UNICODE);
        if (entry instanceof COSStream stream) {
            try {
                byte[] decoded = new StreamDecoder(MOST).decode(stream);
                return new ToUnicode(new CMapParser().parse(new RandomAccessReadBuffer(decoded)), false);
            } catch (IOException | RuntimeException broken) {
                return new ToUnicode(null, false);
            }
        }
        return new ToUnicode(null, entry instanceof COSName name && name.getName().startsWith("Identity"));
    }

    /** Null where the map is silent. */
    String of(int code) {
        return map == null ? null : map.toUnicode(code);
    }

    /** Some writers give the name Identity where codes are characters themselves; null where this one does not. */
    String identity(int code) {
        return identity && Character.isValidCodePoint(code) ? Character.toString(code) : null;
    }
}
