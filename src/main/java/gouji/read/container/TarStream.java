package gouji.read.container;

import gouji.read.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The files of a tar archive; folders, links and devices are none. */
final class TarStream implements Members {

    private final TarArchiveInputStream tar;
    private final Allowance allowance;

    /** @param metered the bytes of the archive, unpacked if it was packed */
    TarStream(InputStream metered, Allowance allowance) {
        // One byte a character: what they mean is found out name by name.
        this.tar = new TarArchiveInputStream(metered, StandardCharsets.ISO_8859_1.name());
        this.allowance = allowance;
    }

    @Override
    public Member next() throws UnreadableException {
        try {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !entry.isLink() && !entry.isSymbolicLink()) {
                    TarArchiveEntry here = entry;
                    return new Member(MemberNames.decoded(entry.getName()), () -> bytes(here));
                }
            }
            return null;
        } catch (IOException | RuntimeException e) {
            throw allowance.fault(e);
        }
    }

    private byte[] bytes(TarArchiveEntry entry) throws UnreadableException {
        if (!tar.canReadEntryData(entry)) {
            throw new UnreadableException("read.container.method", "sparse");
        }
        return allowance.all(tar);
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
