package gouji.read.container;

import gouji.read.Content;
import gouji.read.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The files of a ZIP archive without a usable directory, from its beginning to where it breaks off. */
final class ZipStream implements Members {

    private final ZipArchiveInputStream zip;
    private final Allowance allowance;

    private ZipStream(ZipArchiveInputStream zip, Allowance allowance) {
        this.zip = zip;
        this.allowance = allowance;
    }

    static ZipStream begin(Content content, Allowance allowance) throws UnreadableException {
        try {
            InputStream in = new BufferedInputStream(Channels.newInputStream(content.open()));
            return new ZipStream(new ZipArchiveInputStream(in, StandardCharsets.UTF_8.name(), true, true), allowance);
        } catch (IOException e) {
            throw allowance.fault(e);
        }
    }

    @Override
    public Member next() throws UnreadableException {
        try {
            for (ZipArchiveEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String path = ZipDirectory.path(entry);
                if (!entry.isDirectory() && !path.endsWith("/")) {
                    ZipArchiveEntry here = entry;
                    return new Member(path, () -> bytes(here));
                }
            }
        } catch (IOException | RuntimeException e) {
            throw allowance.fault(e);
        }
        throw new UnreadableException("read.container.cut");
    }

    private byte[] bytes(ZipArchiveEntry entry) throws UnreadableException {
        ZipDirectory.refuse(entry, zip.canReadEntryData(entry));
        return allowance.all(allowance.metered(zip));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
