package gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for compressed data that would fill the memory, before anything is parsed: the lists of objects and the fonts of a file
 * are decompressed by PDFBox without a limit. Pictures are never decompressed.
 */
final class StreamSizes {

    static final int MOST_MEGABYTES = 128;

    private static final long MOST = (long) MOST_MEGABYTES << 20;

    /** Of data that are compressed once more. */
    private static final long MOST_INNER = 4 << 20;

    /** Of a zlib stream, before the compressed data. */
    private static final int HEADER = 2;

    /** Compression makes data at most some thousand times smaller. */
    private static final int SMALLEST_BOMB = (MOST_MEGABYTES << 20) / 1100;

    /** In bytes before the data; a longer dictionary is not looked at to its beginning. */
    private static final int DICTIONARY = 2000;

    private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern COMPRESSED = Pattern.compile("/(FlateDecode|Fl)\\b");
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final Pattern OBJECTS = Pattern.compile("/(ObjStm|XRef)\\b");

    private static final byte[] BEGIN = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private StreamSizes() {
    }

    /** Whether some stream that is no picture is too large when decompressed. */
    static boolean areTooLarge(byte[] file) {
        int begin = PdfFile.indexOf(file, BEGIN, 0, file.length);
        while (begin >= 0) {
            int data = begin + BEGIN.length;
            int end = PdfFile.indexOf(file, END, data, file.length);
            end = end < 0 ? file.length : end;
            boolean small = end - data <= SMALLEST_BOMB && isPlain(file, begin);
            if (!small && isTooLarge(dictionary(file, begin), file, data, end)) {
                return true;
            }
            begin = PdfFile.indexOf(file, BEGIN, Math.min(file.length, end + END.length), file.length);
        }
        return false;
    }

    /** Whether the data are surely compressed once at most. */
    private static boolean isPlain(byte[] file, int end) {
        int filters = 0;
        for (int i = end - 1; i >= Math.max(0, end - DICTIONARY); i--) {
            if (file[i] == '#') {
                return false;
            }
            if (file[i] == 'l' && i > 1 && file[i - 1] == 'F' && file[i - 2] == '/') {
                filters++;
            }
            if (file[i] == 'j' && i > 2 && file[i - 1] == 'b' && file[i - 2] == 'o' && file[i - 3] == ' ') {
                break;
            }
        }
        return filters < 2;
    }

    private static String dictionary(byte[] file, int end) {
        String before = new String(file, Math.max(0, end - DICTIONARY), Math.min(end, DICTIONARY), StandardCharsets.ISO_8859_1);
        return ESCAPED.matcher(before.substring(Math.max(0, before.lastIndexOf(" obj"))))
                .replaceAll(m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))));
    }

    private static boolean isTooLarge(String dictionary, byte[] file, int from, int to) {
        int start = from;
        while (start < to && (file[start] == '\r' || file[start] == '\n')) {
            start++;
        }
        if (PICTURE.matcher(dictionary).find() && !OBJECTS.matcher(dictionary).find()) {
            return false;
        }
        long filters = COMPRESSED.matcher(dictionary).results().count();
        byte[] data = Arrays.copyOfRange(file, start, filters > 1 || to - start > SMALLEST_BOMB ? to : start);
        for (int i = 0; i + 1 < filters && data.length > 0; i++) {
            ByteArrayOutputStream inner = new ByteArrayOutputStream();
            if (inflate(data, inner) > MOST_INNER) {
                return true;
            }
            data = inner.toByteArray();
        }
        return inflate(data, OutputStream.nullOutputStream()) > MOST;
    }

    /** How long it gets; the output is cut off beyond the limits. */
    private static long inflate(byte[] data, OutputStream to) {
        Inflater inflater = new Inflater(true);
        byte[] out = new byte[1 << 16];
        try {
            inflater.setInput(data, Math.min(data.length, HEADER), Math.max(0, data.length - HEADER));
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()
                    && inflater.getBytesWritten() <= (to instanceof ByteArrayOutputStream ? MOST_INNER : MOST)) {
                to.write(out, 0, inflater.inflate(out));
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException | IOException notCompressed) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
