package gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * The decoded operators of a page, a form or an appearance, in place of the stream that the file holds. It knows whether they were
 * read to the end: PDFBox stops without a word where it cannot parse on.
 */
final class Operators extends COSStream {

    /** A page full of figures has some 0.1. */
    static final int MOST_MEGABYTES = 32;

    private final byte[] bytes;
    private boolean readToTheEnd = true;

    private Operators(COSStream encoded, byte[] bytes) {
        this.bytes = bytes;
        if (encoded != null) {
            addAll(encoded);
            removeItem(COSName.FILTER);
            removeItem(COSName.DECODE_PARMS);
        }
        setInt(COSName.LENGTH, bytes.length);
    }

    static Operators of(COSStream encoded) throws IOException {
        return new Operators(encoded, new StreamDecoder(MOST_MEGABYTES << 20).decode(encoded));
    }

    /** Those of all the page's streams one behind the other. */
    static Operators of(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream one) {
            return of(one);
        }
        if (!(contents instanceof COSArray several)) {
            if (page.getCOSObject().containsKey(COSName.CONTENTS)) {
                throw new IOException("its content is missing");
            }
            return new Operators(null, new byte[0]);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < several.size(); i++) {
            if (!(several.getObject(i) instanceof COSStream part)) {
                throw new IOException("part " + (i + 1) + " of its content is missing");
            }
            all.write(new StreamDecoder((MOST_MEGABYTES << 20) - all.size()).decode(part));
            all.write('\n');
        }
        return new Operators(null, all.toByteArray());
    }

    @Override
    public RandomAccessRead createView() {
        readToTheEnd = bytes.length == 0;
        return new RandomAccessReadBuffer(bytes) {
            @Override
            public void close() throws IOException {
                readToTheEnd |= !isClosed() && isEOF();
                super.close();
            }
        };
    }

    /** @throws IOException if reading stopped before the end */
    void checkReadToTheEnd() throws IOException {
        if (!readToTheEnd) {
            throw new IOException("its content cannot be parsed to the end");
        }
    }
}
