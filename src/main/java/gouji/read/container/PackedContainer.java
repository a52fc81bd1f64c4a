package gouji.read.container;

import gouji.read.Content;
import gouji.read.DocumentNames;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** One file packed with gzip or bzip2; where that is a tar archive, its files. */
final class PackedContainer implements Container {

    private static final int TAR_RECORD = 512;

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.GZIP, FileKind.BZIP2);
    }

    @Override
    public Members open(Content content, String name, Allowance allowance) throws UnreadableException {
        try {
            InputStream in = new BufferedInputStream(Channels.newInputStream(content.open()));
            in.mark(2);
            boolean gzip = in.read() == 0x1F;
            in.reset();
            InputStream unpacked = gzip ? GzipCompressorInputStream.builder().setInputStream(in).setDecompressConcatenated(true).get()
                    : new BZip2CompressorInputStream(in, true);
            BufferedInputStream metered = new BufferedInputStream(allowance.metered(unpacked));
            metered.mark(TAR_RECORD);
            boolean tar = FileKind.of(head(metered)).equals(Optional.of(FileKind.TAR));
            metered.reset();
            return tar ? new TarStream(metered, allowance) : new OneMember(inner(name), metered, allowance);
        } catch (IOException | RuntimeException e) {
            throw allowance.fault(e);
        }
    }

    /** The first record; a shorter one where the file breaks off, which whoever reads on is told. */
    private static byte[] head(InputStream in) {
        byte[] head = new byte[TAR_RECORD];
        int read = 0;
        try {
            for (int count = 0; count >= 0 && read < TAR_RECORD; count = in.read(head, read, TAR_RECORD - read)) {
                read += count;
            }
        } catch (IOException e) {
            return Arrays.copyOf(head, read);
        }
        return Arrays.copyOf(head, Math.min(read, TAR_RECORD));
    }

    /** The name without the ending that says it is packed; the name kept inside is often another one, or in no known encoding. */
    private static String inner(String name) {
        boolean packed = Set.of("gz", "gzip", "bz2").contains(DocumentNames.ending(name));
        return packed && name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
    }
}
