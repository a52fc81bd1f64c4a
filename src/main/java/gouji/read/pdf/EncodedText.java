package gouji.read.pdf;

import gouji.read.drawn.Glyph;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;

/** What a font's encoding says of its codes: a glyph's name, or a character of a standard collection. */
interface EncodedText {

    /** Null where the encoding does not tell. */
    String of(int code);

    static EncodedText of(PDFont font) {
        if (font instanceof PDType3Font drawn) {
            // only the names of its own procedures: a base encoding is none of such a font
            return code -> drawn.getEncoding() instanceof DictionaryEncoding own
                    ? drawn.getGlyphList().toUnicode(own.getDifferences().get(code)) : null;
        }
        if (font instanceof PDSimpleFont simple) {
            return code -> ofName(simple, code);
        }
        if (font instanceof PDType0Font composite) {
            COSName encoding = font.getCOSObject().getCOSName(COSName.ENCODING);
            return code -> ofCollection(composite, encoding == null ? "" : encoding.getName(), code);
        }
        return code -> null;
    }

    private static String ofName(PDSimpleFont font, int code) {
        String name = font.getEncoding() == null ? null : font.getEncoding().getName(code);
        return name == null ? null : font.getGlyphList().toUnicode(name);
    }

    /** The collections lack what newer editions of the character sets have, whose codes are the characters themselves. */
    private static String ofCollection(PDType0Font font, String encoding, int code) {
        String text = font.getCMapUCS2() == null ? null : font.getCMapUCS2().toUnicode(font.codeToCID(code));
        if (text != null && text.codePoints().noneMatch(Glyph::isMeaningless)) {
            return text;
        }
        if (encoding.startsWith("Uni")) {
            Charset charset = encoding.contains("UTF32") ? Charset.forName("UTF-32BE") : StandardCharsets.UTF_16BE;
            return decoded(charset, code, encoding.contains("UTF32") ? 4 : code > 0xFFFF ? 4 : 2);
        }
        if (encoding.startsWith("GB")) {
            return decoded(Charset.forName("GB18030"), code, code > 0xFFFF ? 4 : code > 0xFF ? 2 : 1);
        }
        return null;
    }

    private static String decoded(Charset charset, int code, int length) {
        byte[] bytes = ByteBuffer.allocate(4).putInt(code).array();
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 4 - length, length)).toString();
        } catch (CharacterCodingException noCharacter) {
            return null;
        }
    }
}
