package gouji.read.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Damaged copies of a PDF file: bytes of the file itself, or of its streams once decompressed, so that damage goes deep. */
final class Mutants {

    private static final String[] WORDS = {"q", "Q", "BT", "ET", "Tj", "TJ", "(", ")", "<", ">", "[", "]", "<<", ">>", "Do", "cm", "W n",
        "BI", "ID", "EI", "99999999999", "-1", "0", "1e9", "/F1 0 Tf", "endstream", "endobj", "7 Tr", "BDC", "EMC", "%", "null", "R"};

    private final byte[] whole;
    private final byte[] open;
    private final Random random;

    Mutants(byte[] pdf, long seed) throws IOException {
        whole = pdf;
        open = decompressed(pdf);
        random = new Random(seed);
    }

    byte[] next() {
        byte[] from = random.nextInt(4) == 0 ? whole : open;
        return switch (random.nextInt(5)) {
            case 0 -> flipped(from, 1);
            case 1 -> flipped(from, 1 + random.nextInt(40));
            case 2 -> without(from);
            case 3 -> withWord(from);
            default -> copiedOver(from);
        };
    }

    /** All streams but pictures without filters. */
    static byte[] decompressed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<COSObject> all = new ArrayList<>();
            document.getDocument().getXrefTable().keySet().forEach(k -> all.add(document.getDocument().getObjectFromPool(k)));
            for (COSObject object : all) {
                COSBase base = object.getObject();
                if (base instanceof COSStream stream && stream.getFilters() != null
                        && !COSName.IMAGE.equals(((COSDictionary) stream).getCOSName(COSName.SUBTYPE))) {
                    byte[] bytes;
                    try (InputStream in = stream.createInputStream()) {
                        bytes = in.readAllBytes();
                    }
                    stream.removeItem(COSName.FILTER);
                    stream.removeItem(COSName.DECODE_PARMS);
                    try (OutputStream to = stream.createOutputStream()) {
                        to.write(bytes);
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    private byte[] flipped(byte[] from, int times) {
        byte[] mutant = from.clone();
        for (int i = 0; i < times; i++) {
            int at = random.nextInt(mutant.length);
            mutant[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) (32 + random.nextInt(95));
        }
        return mutant;
    }

    private byte[] without(byte[] from) {
        int at = random.nextInt(from.length);
        int length = Math.min(from.length - at, 1 + random.nextInt(random.nextInt(10) == 0 ? 5000 : 20));
        return spliced(from, at, new byte[0], length);
    }

    private byte[] withWord(byte[] from) {
        byte[] word = (" " + WORDS[random.nextInt(WORDS.length)] + " ").getBytes();
        return spliced(from, random.nextInt(from.length), word, random.nextInt(3));
    }

    private byte[] copiedOver(byte[] from) {
        int at = random.nextInt(from.length);
        int source = random.nextInt(from.length);
        int length = Math.min(1 + random.nextInt(60), from.length - Math.max(at, source));
        byte[] mutant = from.clone();
        System.arraycopy(from, source, mutant, at, length);
        return mutant;
    }

    private static byte[] spliced(byte[] from, int at, byte[] in, int out) {
        byte[] mutant = Arrays.copyOf(from, from.length + in.length - Math.min(out, from.length - at));
        System.arraycopy(in, 0, mutant, at, Math.min(in.length, mutant.length - at));
        int rest = at + Math.min(out, from.length - at);
        System.arraycopy(from, rest, mutant, Math.min(mutant.length, at + in.length), Math.min(from.length - rest,
                Math.max(0, mutant.length - at - in.length)));
        return mutant;
    }
}
