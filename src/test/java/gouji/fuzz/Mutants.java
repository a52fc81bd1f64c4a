package gouji.fuzz;

import gouji.read.FileKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Mutants of one file: the same seed and number give the same mutant. Half are damaged as they lie, half inside what they pack. */
final class Mutants {

    private static final int MOST_ENTRIES = 2000;

    private final byte[] original;
    private final long seed;

    Mutants(byte[] original, long seed) {
        this.original = original;
        this.seed = seed;
    }

    /** @param number of the mutant, from 0 */
    byte[] mutant(int number) throws IOException {
        Random random = new Random(seed * 1_000_003L + number);
        // the first numbers of close seeds are close
        random.nextLong();
        if (random.nextBoolean()) {
            return Bytes.damaged(original, random);
        }
        Optional<FileKind> kind = FileKind.of(original);
        if (kind.isEmpty() || kind.get() == FileKind.HTML || kind.get() == FileKind.XML) {
            return Words.damaged(new String(original, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8);
        } else if (kind.get() == FileKind.PDF) {
            return pdf(random);
        }
        return isZip() ? zip(random) : Bytes.damaged(original, random);
    }

    private boolean isZip() {
        return original.length > 2 && original[0] == 'P' && original[1] == 'K';
    }

    private byte[] zip(Random random) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry e = in.getNextEntry(); e != null && entries.size() < MOST_ENTRIES; e = in.getNextEntry()) {
                entries.put(e.getName(), in.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(12)) {
            case 0 -> entries.remove(name);
            case 1 -> entries.put(name, entries.get(names.get(random.nextInt(names.size()))));
            case 2 -> entries.put(name.toUpperCase(java.util.Locale.ROOT), entries.get(name));
            default -> entries.put(name, inner(entries.get(name), random));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> e : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(e.getKey()));
                zip.write(e.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] inner(byte[] entry, Random random) {
        boolean isMarkup = entry.length > 0 && entry[0] == '<';
        return isMarkup && random.nextInt(4) > 0
                ? Words.damaged(new String(entry, StandardCharsets.UTF_8), random).getBytes(StandardCharsets.UTF_8)
                : Bytes.damaged(entry, random);
    }

    private byte[] pdf(Random random) throws IOException {
        try (PDDocument document = Loader.loadPDF(original); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            List<COSStream> streams = new ArrayList<>();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream && !COSName.OBJ_STM.equals(stream.getItem(COSName.TYPE))
                        && !COSName.XREF.equals(stream.getItem(COSName.TYPE))) {
                    streams.add(stream);
                }
            }
            COSStream stream = streams.get(random.nextInt(streams.size()));
            byte[] decoded;
            try (var in = stream.createInputStream()) {
                decoded = in.readAllBytes();
            }
            boolean isText = decoded.length > 0 && decoded.length < 1 << 20 && isAscii(decoded) && random.nextInt(4) > 0;
            byte[] damaged = isText ? Words.damaged(new String(decoded, StandardCharsets.ISO_8859_1), random)
                    .getBytes(StandardCharsets.ISO_8859_1) : Bytes.damaged(decoded, random);
            try (OutputStream replaced = stream.createOutputStream(COSName.FLATE_DECODE)) {
                replaced.write(damaged);
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static boolean isAscii(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 500); i++) {
            if (bytes[i] <= 0) {
                return false;
            }
        }
        return true;
    }
}
