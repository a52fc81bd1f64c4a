package gouji.read.characters;

import gouji.read.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes to characters, by what the bytes are: the mark at their beginning, else the first encoding in which every byte
 * makes sense. Nothing is replaced: a text with one malformed byte is not read at all.
 */
public final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");

    private TextDecoder() {
    }

    /** Whether the bytes are a text at all, be it in an encoding that is not known or with a damaged byte in it. */
    public static boolean looksLikeText(byte[] bytes) {
        if (TextBytes.marked(bytes).isPresent()) {
            return true;
        }
        Optional<String> text = unmarked(bytes);
        return text.isPresent() ? !TextBytes.binary(text.get()) : !TextBytes.binary(bytes);
    }

    /** The text, in the encoding that its mark names or the first in which every byte makes sense; empty if none fits. */
    public static Optional<String> tryDecode(byte[] bytes) {
        Optional<Charset> mark = TextBytes.marked(bytes);
        Optional<String> text = mark.isPresent() ? strictly(bytes, mark.get()) : unmarked(bytes);
        return text.map(found -> found.startsWith("\uFEFF") ? found.substring(1) : found);
    }

    /** @throws UnreadableException if no encoding fits; it says where UTF-8 failed, as that is what most texts are in */
    public static String decode(byte[] bytes) throws UnreadableException {
        Optional<String> text = tryDecode(bytes);
        if (text.isPresent()) {
            return text.get();
        }
        Optional<Charset> mark = TextBytes.marked(bytes);
        Charset expected = mark.orElse(StandardCharsets.UTF_8);
        int at = firstMalformed(bytes, expected);
        if (mark.isPresent() && expected != StandardCharsets.UTF_8) {
            throw new UnreadableException("read.text.damaged", expected.name(), String.valueOf(at + 1));
        }
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        throw new UnreadableException("read.text.encoding", String.valueOf(line), String.valueOf(at + 1));
    }

    private static Optional<String> unmarked(byte[] bytes) {
        boolean zeros = TextBytes.zeros(bytes);
        if (!zeros) {
            Optional<String> text = strictly(bytes, StandardCharsets.UTF_8);
            if (text.isPresent() || TextBytes.likeUtf8(bytes)) {
                return text;
            }
        }
        Optional<String> wide = wide(bytes);
        if (wide.isPresent() || zeros) {
            return wide;
        }
        if (TextBytes.likeBig5(bytes)) {
            return strictly(bytes, BIG5);
        }
        return strictly(bytes, GB18030);
    }

    /** As UTF-16 without a mark, in the order of bytes that gives characters of a Chinese text; the other gives rubbish. */
    private static Optional<String> wide(byte[] bytes) {
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return strictly(bytes, StandardCharsets.UTF_16LE).filter(TextBytes::likeChinese)
                .or(() -> strictly(bytes, StandardCharsets.UTF_16BE).filter(TextBytes::likeChinese));
    }

    /** The text in this encoding; empty if some byte does not fit. */
    public static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int firstMalformed(byte[] bytes, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CharsetDecoder decoder = decoder(charset);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return in.position();
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
