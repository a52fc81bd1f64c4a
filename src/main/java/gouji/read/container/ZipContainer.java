package gouji.read.container;

import gouji.read.Content;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.io.IOException;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** ZIP archives; of one whose directory is lost, as of one cut off, what stands before the cut. */
final class ZipContainer implements Container {

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.ZIP);
    }

    @Override
    public Members open(Content content, String name, Allowance allowance) throws UnreadableException {
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(content.open()).setIgnoreLocalFileHeader(true)
                    .setUseUnicodeExtraFields(true).get();
            return new ZipDirectory(zip, allowance);
        } catch (IOException | RuntimeException e) {
            return ZipStream.begin(content, allowance);
        }
    }
}
