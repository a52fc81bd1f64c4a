package gouji.read.pdf;

import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Looks at a page's compressed content before it is interpreted: PDFBox takes what it can decompress of a damaged stream for the
 * whole, and would decompress any amount into memory.
 */
final class ContentCheck {

    /** Of operators on one page; a page full of figures has some 0.1. */
    private static final int MOST_MEGABYTES = 64;

    private static final long MOST = (long) MOST_MEGABYTES << 20;

    /** Of the compressed data, before which a decompressor that knows no header begins. */
    private static final int HEADER = 2;

    private ContentCheck() {
    }

    static void check(PDPage page) throws IOException, UnreadableException {
        long size = 0;
        for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
            PDStream stream = streams.next();
            if (List.of(COSName.FLATE_DECODE).equals(stream.getFilters()) && stream.getDecodeParms() == null) {
                size += decompressedSize(stream);
                if (size > MOST) {
                    throw new UnreadableException("read.pdf.page-too-large", MOST_MEGABYTES);
                }
            }
        }
    }

    private static long decompressedSize(PDStream stream) throws IOException, UnreadableException {
        Inflater inflater = new Inflater(true);
        try (InputStream raw = stream.getCOSObject().createRawInputStream()) {
            raw.readNBytes(HEADER);
            byte[] in = new byte[8192];
            byte[] out = new byte[32768];
            for (int n = raw.read(in); n > 0 && !inflater.finished(); n = raw.read(in)) {
                inflater.setInput(in, 0, n);
                while (!inflater.needsInput() && !inflater.finished() && inflater.getBytesWritten() <= MOST) {
                    inflater.inflate(out);
                }
                if (inflater.getBytesWritten() > MOST) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException broken) {
            throw new UnreadableException("read.pdf.damaged", String.valueOf(broken.getMessage()));
        } finally {
            inflater.end();
        }
    }
}
