package gouji.read.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * Decodes a stream of operators as a whole, up to a limit. PDFBox would take what it can decompress of a damaged stream for all
 * of it, and would decompress any amount into memory.
 */
final class StreamDecoder {

    /** What PDF calls the filters that keep text; all others hold pictures. */
    private static final Set<COSName> OF_TEXT = Set.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION,
            COSName.LZW_DECODE, COSName.LZW_DECODE_ABBREVIATION, COSName.ASCII85_DECODE, COSName.ASCII85_DECODE_ABBREVIATION,
            COSName.ASCII_HEX_DECODE, COSName.ASCII_HEX_DECODE_ABBREVIATION, COSName.RUN_LENGTH_DECODE,
            COSName.RUN_LENGTH_DECODE_ABBREVIATION, COSName.CRYPT);

    /** Of a zlib stream, before the compressed data. */
    private static final int HEADER = 2;

    /** A compressed stream may also end with this: all that was written before is there. */
    private static final byte[] FLUSHED = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private final int most;

    /** @param most bytes that a stream may have when decoded */
    StreamDecoder(int most) {
        this.most = most;
    }

    /** @throws IOException if it is damaged or incomplete, a {@link TooLargeException} if it is longer than the limit */
    byte[] decode(COSStream stream) throws IOException {
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = raw.readAllBytes();
        }
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            data = decode(data, filters.get(i), stream, i);
        }
        if (data.length > most) {
            throw new TooLargeException();
        }
        return data;
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        List<COSName> names = new ArrayList<>();
        if (filters instanceof COSName one) {
            names.add(one);
        } else if (filters instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                names.add(several.getObject(i) instanceof COSName name ? name : null);
            }
        }
        if (!OF_TEXT.containsAll(names.stream().map(n -> n == null ? COSName.DCT_DECODE : n).toList())) {
            throw new IOException("operators in a picture's encoding: " + names);
        }
        return names;
    }

    private byte[] decode(byte[] data, COSName filter, COSStream stream, int index) throws IOException {
        boolean flate = filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
        if (flate) {
            byte[] inflated = inflate(data);
            if (!isPredicted(stream, index)) {
                return inflated;
            }
        }
        Bounded decoded = new Bounded();
        FilterFactory.INSTANCE.getFilter(filter).decode(new ByteArrayInputStream(data), decoded, stream, index);
        return decoded.toByteArray();
    }

    private static boolean isPredicted(COSStream stream, int index) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase own = parameters instanceof COSArray several && index < several.size() ? several.getObject(index) : parameters;
        return own instanceof COSDictionary dictionary && dictionary.getInt(COSName.PREDICTOR, 1) > 1;
    }

    private byte[] inflate(byte[] data) throws IOException {
        if (data.length <= HEADER) {
            return new byte[0];
        }
        Inflater inflater = new Inflater(true);
        Bounded out = new Bounded();
        byte[] chunk = new byte[Math.min(1 << 15, Math.max(1 << 10, 4 * data.length))];
        try {
            inflater.setInput(data, HEADER, data.length - HEADER);
            for (int n = inflater.inflate(chunk); n > 0; n = inflater.inflate(chunk)) {
                out.write(chunk, 0, n);
            }
            if (!inflater.finished() && !endsFlushed(data)) {
                throw new IOException("compressed data end too early");
            }
            return out.toByteArray();
        } catch (DataFormatException broken) {
            throw new IOException(broken.getMessage(), broken);
        } finally {
            inflater.end();
        }
    }

    private static boolean endsFlushed(byte[] data) {
        int end = data.length;
        while (end > 0 && (data[end - 1] == '\n' || data[end - 1] == '\r')) {
            end--;
        }
        return end >= FLUSHED.length && Arrays.equals(data, end - FLUSHED.length, end, FLUSHED, 0, FLUSHED.length);
    }

    /** More than the limit. */
    static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private final class Bounded extends OutputStream {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (out.size() > most - length) {
                throw new TooLargeException();
            }
            out.write(bytes, from, length);
        }

        byte[] toByteArray() {
            return out.toByteArray();
        }
    }
}
