package gouji.read.html;

import gouji.read.UnreadableException;
import gouji.read.characters.TextBytes;
import gouji.read.characters.TextDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of a page. What the bytes are goes before what the page declares, as declarations are often wrong; the declared
 * encoding decides where the bytes leave it open. A few bytes that fit no encoding become U+FFFD: pages cut titles within a
 * character, and the print around them is sound.
 */
final class PageDecoder {

    /** A declaration stands near the beginning, by the standard within 1024 bytes, in fact within so many. */
    private static final int HEAD = 4096;
    /** Of the characters that are not ASCII, one in so many may be damaged. */
    private static final int SOUND = 50;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]+)|<meta[^>]{0,500}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    private PageDecoder() {
    }

    /** @throws UnreadableException if the page is in no encoding that is known, or damaged all over */
    static String decode(byte[] bytes) throws UnreadableException {
        Optional<Charset> declared = declared(bytes);
        Optional<String> text = sound(bytes, declared);
        if (text.isEmpty()) {
            text = damaged(bytes, declared);
        }
        String found = text.orElseThrow(() -> new UnreadableException("read.html.encoding"));
        return found.startsWith("\uFEFF") ? found.substring(1) : found;
    }

    private static Optional<String> sound(byte[] bytes, Optional<Charset> declared) {
        if (TextBytes.marked(bytes).isPresent() || TextBytes.zeros(bytes)) {
            return TextDecoder.tryDecode(bytes);
        }
        Optional<String> utf8 = TextDecoder.strictly(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent() || TextBytes.likeUtf8(bytes)) {
            return utf8;
        }
        Optional<String> guessed = TextDecoder.tryDecode(bytes);
        return guessed.isPresent() ? guessed
                : declared.filter(charset -> !wide(charset)).flatMap(charset -> TextDecoder.strictly(bytes, charset));
    }

    private static Optional<String> damaged(byte[] bytes, Optional<Charset> declared) {
        Charset charset = TextBytes.marked(bytes).orElseGet(() -> TextBytes.likeUtf8(bytes) ? StandardCharsets.UTF_8
                : TextBytes.likeBig5(bytes) ? Charset.forName("Big5")
                : declared.filter(named -> !wide(named) && named != StandardCharsets.UTF_8).orElse(Charset.forName("GB18030")));
        String text = leniently(bytes, charset);
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        long lost = text.chars().filter(c -> c == 0xFFFD).count();
        return lost * SOUND <= foreign ? Optional.of(text) : Optional.empty();
    }

    /** One U+FFFD a byte that does not fit, and not one byte more: what follows it may be a digit or the beginning of a tag. */
    private static String leniently(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        StringBuilder text = new StringBuilder(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            text.append(out.flip());
            out.clear();
            if (result.isUnderflow()) {
                return text.toString();
            } else if (result.isError()) {
                text.append('\uFFFD');
                in.get();
                decoder.reset();
            }
        }
    }

    /** GB 2312 and GBK are read as their superset, as browsers do. */
    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        try {
            return Optional.of(Charset.forName(name.toLowerCase(Locale.ROOT).matches("gb.*|x-gbk|cp936") ? "GB18030" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** A declaration that could be read as bytes is not in an encoding of two bytes a character. */
    private static boolean wide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }
}
