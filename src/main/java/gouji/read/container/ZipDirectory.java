package gouji.read.container;

import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The files of a ZIP archive as its directory lists them. */
final class ZipDirectory implements Members {

    private final ZipFile zip;
    private final Enumeration<ZipArchiveEntry> entries;
    private final Allowance allowance;

    ZipDirectory(ZipFile zip, Allowance allowance) {
        this.zip = zip;
        this.entries = zip.getEntries();
        this.allowance = allowance;
    }

    @Override
    public Member next() {
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            String path = path(entry);
            if (!entry.isDirectory() && !path.endsWith("/")) {
                return new Member(path, () -> bytes(entry));
            }
        }
        return null;
    }

    static String path(ZipArchiveEntry entry) {
        boolean told = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME || entry.getRawName() == null;
        return told ? entry.getName() : MemberNames.decoded(entry.getRawName());
    }

    private byte[] bytes(ZipArchiveEntry entry) throws UnreadableException {
        refuse(entry, zip.canReadEntryData(entry));
        try (InputStream in = allowance.metered(zip.getInputStream(entry))) {
            return allowance.all(in);
        } catch (IOException | RuntimeException e) {
            throw allowance.fault(e);
        }
    }

    /** @throws UnreadableException if the entry is encrypted or packed in a way that cannot be undone here */
    static void refuse(ZipArchiveEntry entry, boolean readable) throws UnreadableException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new UnreadableException("read.container.encrypted");
        } else if (!readable) {
            throw new UnreadableException("read.container.method", String.valueOf(entry.getMethod()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
