package gouji.read.pdf;

import gouji.read.drawn.Glyph;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Two bytes of GBK that stand for one ideograph, in a font that the file declares to have one byte a glyph. Some programs name a
 * Chinese font of the system that way without embedding it, and viewers on a Chinese system show what was meant.
 */
final class GbkPairs {

    private static final Pattern CHINESE = Pattern.compile("[^\\x00-\\x7f]|sim(sun|hei|fang|kai|li|you)|nsimsun|fangsong|kaiti|"
            + "^(st|fz|hy|ms|lt)?(song|hei|kai|fang)|(st|fz)(song|xihei|kaiti|fangsong|zhongsong|fang|hei|kai|xbs|xiaobiaosong)|"
            + "xiaobiaosong|youyuan|lisu|_gbk?|gb2312|gb18030|microsoftyahei|dengxian", Pattern.CASE_INSENSITIVE);

    private static final Set<String> LATIN = Set.of("WinAnsiEncoding", "StandardEncoding", "MacRomanEncoding");

    private Matrix place;
    private int first = -1;
    private double width;

    static boolean isIn(PDFont font, COSDictionary dictionary) {
        if (!(font instanceof PDSimpleFont) || font instanceof PDType3Font || font.isEmbedded()
                || dictionary.containsKey(COSName.TO_UNICODE)) {
            return false;
        }
        boolean latin = !dictionary.containsKey(COSName.ENCODING)
                || LATIN.contains(String.valueOf(dictionary.getNameAsString(COSName.ENCODING)));
        String name = String.valueOf(font.getName()).replaceFirst("^[A-Z]{6}\\+", "").replace(" ", "");
        return latin && CHINESE.matcher(name.toLowerCase(Locale.ROOT)).find();
    }

    /** Whether a byte begins a pair. */
    static boolean isFirst(int code) {
        return code >= 0x81 && code <= 0xFE;
    }

    void open(Matrix at, int code, double itsWidth) {
        place = at;
        first = code;
        width = itsWidth;
    }

    boolean isOpen() {
        return first >= 0;
    }

    /** @return the character of the pair, U+FFFD if there is none */
    String close(int second) {
        byte[] pair = {(byte) first, (byte) second};
        first = -1;
        try {
            return Charset.forName("GBK").newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(pair)).toString();
        } catch (CharacterCodingException noPair) {
            return Glyph.UNKNOWN;
        }
    }

    /** Of the first byte. */
    Matrix place() {
        return place;
    }

    /** Of the first byte, in ems. */
    double width() {
        return width;
    }
}
