package gouji.read.container;

import gouji.document.Source;
import gouji.read.Content;
import gouji.read.Entry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes archives, and shows what comes out of them. */
final class Archives {

    private Archives() {
    }

    /** A file to be packed. */
    record Packed(String name, byte[] bytes) {
        static Packed of(String name, String text) {
            return new Packed(name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    static byte[] zip(Packed... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Packed file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
            }
        }
        return bytes.toByteArray();
    }

    /** A zip of one deflated text whose name has these very bytes and whose flags are these: 1 encrypted, 0x800 UTF-8. */
    static byte[] zip(byte[] name, int flags, String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        CRC32 sum = new CRC32();
        sum.update(plain);
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[plain.length + 100];
        int length = deflater.deflate(packed);
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        little(header, 2, 20, flags, 8, 0, 0);
        little(header, 4, (int) sum.getValue(), length, plain.length);
        little(header, 2, name.length, 0);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        little(zip, 4, 0x04034B50);
        zip.writeBytes(header.toByteArray());
        zip.writeBytes(name);
        zip.write(packed, 0, length);
        int directory = zip.size();
        little(zip, 4, 0x02014B50);
        little(zip, 2, 20);
        zip.writeBytes(header.toByteArray());
        little(zip, 2, 0, 0, 0);
        little(zip, 4, 0, 0);
        zip.writeBytes(name);
        int size = zip.size() - directory;
        little(zip, 4, 0x06054B50);
        little(zip, 2, 0, 0, 1, 1);
        little(zip, 4, size, directory);
        little(zip, 2, 0);
        return zip.toByteArray();
    }

    private static void little(ByteArrayOutputStream out, int width, int... numbers) {
        for (int number : numbers) {
            for (int i = 0; i < width; i++) {
                out.write(number >>> 8 * i);
            }
        }
    }

    static byte[] tar(Packed... files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, "UTF-8")) {
            for (Packed file : files) {
                TarArchiveEntry entry = new TarArchiveEntry(file.name());
                entry.setSize(file.bytes().length);
                tar.putArchiveEntry(entry);
                tar.write(file.bytes());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    static byte[] gzip(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(file);
        }
        return bytes.toByteArray();
    }

    /** What comes out, a line each: the path, or path and reason. */
    static List<String> opened(Containers containers, String name, byte[] file) {
        List<String> lines = new ArrayList<>();
        containers.open(new Source(name, null, null, null), Content.of(file)).forEachRemaining(entry -> lines.add(line(entry)));
        return lines;
    }

    static List<String> opened(String name, byte[] file) {
        return opened(new Containers(), name, file);
    }

    private static String line(Entry entry) {
        String path = String.valueOf(entry.source().entry());
        if (entry instanceof Entry.Broken broken) {
            return path + " " + broken.fault().reason();
        }
        return entry instanceof Entry.LeftOut left ? path + " " + left.reason().reason() + " " + left.reason().arguments() : path;
    }
}
