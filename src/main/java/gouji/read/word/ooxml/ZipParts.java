package gouji.read.word.ooxml;

import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** The parts of a .docx file. Only those asked for are unpacked, each up to a limit, and held against its checksum. */
final class ZipParts implements Parts, AutoCloseable {

    private final ZipFile zip;
    private final Limits limits;
    private final XmlParser parser;
    /** By their names in small letters, as the standard has it. */
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();

    private ZipParts(ZipFile zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
        this.parser = new XmlParser(limits);
    }

    /** @throws UnreadableException {@code read.word.truncated} where the container's directory is not there */
    static ZipParts open(byte[] bytes, Limits limits) throws UnreadableException {
        ZipParts parts;
        try {
            parts = new ZipParts(ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get(), limits);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException("read.word.truncated");
        }
        int count = 0;
        for (Enumeration<ZipArchiveEntry> all = parts.zip.getEntries(); all.hasMoreElements();) {
            ZipArchiveEntry entry = all.nextElement();
            parts.entries.putIfAbsent(key(entry.getName()), entry);
            if (++count > limits.parts()) {
                throw new UnreadableException("read.word.too-large", limits.parts());
            }
        }
        return parts;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    @Override
    public XmlNode xml(String name) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(key(name));
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("read.word.encrypted");
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(limits.bytes() + 1);
        } catch (IOException | RuntimeException broken) {
            throw XmlParser.damaged(name);
        }
        if (bytes.length > limits.bytes()) {
            throw new UnreadableException("read.word.part-too-large", name, limits.bytes() >> 20);
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        if (checksum.getValue() != entry.getCrc()) {
            throw XmlParser.damaged(name);
        }
        return parser.parse(bytes, name);
    }

    /** Some programs write backslashes and a slash in front. */
    private static String key(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException nothingToLose) {
            // The bytes are in memory.
        }
    }
}
