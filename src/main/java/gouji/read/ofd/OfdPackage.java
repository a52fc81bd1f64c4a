package gouji.read.ofd;

import gouji.read.UnreadableException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of an OFD file. Nothing is unpacked but the parts that are asked for, in memory and within limits, so that neither
 * a path nor a bomb among the entries can do harm; and each is held against its checksum.
 */
final class OfdPackage implements Closeable {

    static final String ROOT = "OFD.xml";

    /** Where a package says how its parts are encrypted (GM/T 0099). */
    private static final String ENCRYPTIONS = "Encryptions.xml";

    /** A thousand pages, each with a few parts, have fewer. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int MOST_MEGABYTES_OF_A_PART = 32;

    private static final long MOST_MEGABYTES = 256;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final Xml xml = new Xml();
    private long unpacked;

    private OfdPackage(ZipFile zip) {
        this.zip = zip;
    }

    /** Whether the archive is an OFD package, and not one that holds an OFD file; a broken archive may be one. */
    static boolean mayBe(byte[] bytes) {
        try (ZipFile zip = open(bytes)) {
            return zip.getEntry(ROOT) != null;
        } catch (IOException | RuntimeException broken) {
            return true;
        }
    }

    /** @throws UnreadableException if it is no whole archive, has too many entries, two of one name, or is encrypted */
    static OfdPackage of(byte[] bytes) throws UnreadableException {
        ZipFile zip;
        try {
            zip = open(bytes);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException("read.ofd.truncated");
        }
        OfdPackage opened = new OfdPackage(zip);
        try {
            opened.list();
            return opened;
        } catch (UnreadableException | RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    private static ZipFile open(byte[] bytes) throws IOException {
        return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    }

    private void list() throws UnreadableException {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        if (all.size() > MOST_ENTRIES) {
            throw new UnreadableException("read.ofd.too-many-parts", MOST_ENTRIES);
        }
        for (ZipArchiveEntry entry : all) {
            if (!entry.isDirectory() && entries.put(key(entry.getName()), entry) != null) {
                // programs disagree about which of two counts
                throw new UnreadableException("read.ofd.damaged", entry.getName());
            }
        }
        if (entries.containsKey(key(ENCRYPTIONS))) {
            throw new UnreadableException("read.ofd.encrypted");
        }
    }

    /** Names are written in one case in the archive and another in the parts by programs that know no difference. */
    private static String key(String path) {
        return PartPath.normalised(path).toLowerCase(Locale.ROOT);
    }

    boolean has(String path) {
        return entries.containsKey(key(path));
    }

    /** The root element of an XML part, or nothing if there is no such part. */
    Optional<Element> find(String path) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(key(path));
        return entry == null ? Optional.empty() : Optional.of(xml.root(unpack(entry), path));
    }

    /** The root element of an XML part without which the document is not whole. */
    Element get(String path) throws UnreadableException {
        return find(path).orElseThrow(() -> new UnreadableException("read.ofd.part-missing", path));
    }

    /** A part that is no XML, such as a picture. */
    byte[] bytes(String path) throws UnreadableException {
        ZipArchiveEntry entry = entries.get(key(path));
        if (entry == null) {
            throw new UnreadableException("read.ofd.part-missing", path);
        }
        return unpack(entry);
    }

    private byte[] unpack(ZipArchiveEntry entry) throws UnreadableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("read.ofd.encrypted");
        }
        byte[] part;
        try (InputStream in = zip.getInputStream(entry)) {
            part = in.readNBytes((MOST_MEGABYTES_OF_A_PART << 20) + 1);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableException("read.ofd.damaged", entry.getName() + ": " + broken.getMessage());
        }
        unpacked += part.length;
        if (part.length > MOST_MEGABYTES_OF_A_PART << 20 || unpacked > MOST_MEGABYTES << 20) {
            throw new UnreadableException("read.ofd.part-too-large", entry.getName());
        }
        CRC32 sum = new CRC32();
        sum.update(part);
        if (sum.getValue() != entry.getCrc()) {
            throw new UnreadableException("read.ofd.damaged", entry.getName() + ": CRC");
        }
        return part;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException impossible) {
            throw new IllegalStateException("memory can be closed", impossible);
        }
    }
}
