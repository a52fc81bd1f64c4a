package gouji.read.container;

import gouji.read.Content;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Set;

/** Tar archives. */
final class TarContainer implements Container {

    @Override
    public Set<FileKind> kinds() {
        return Set.of(FileKind.TAR);
    }

    @Override
    public Members open(Content content, String name, Allowance allowance) throws UnreadableException {
        try {
            return new TarStream(allowance.metered(new BufferedInputStream(Channels.newInputStream(content.open()))), allowance);
        } catch (IOException e) {
            throw allowance.fault(e);
        }
    }
}
