package gouji.read.container;

import gouji.document.Source;
import gouji.read.Content;
import gouji.read.Entry;
import gouji.read.FileKind;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Opens the files that somebody gives: a container gives what is in it, any other file itself. */
public final class Containers {

    private static final List<Container> ALL = List.of(new ZipContainer(), new TarContainer(), new PackedContainer(), new MailContainer(),
            new MailboxContainer());

    private final ContainerLimits limits;

    public Containers() {
        this(ContainerLimits.DEFAULT);
    }

    public Containers(ContainerLimits limits) {
        this.limits = limits;
    }

    /** What a file on disk holds, as {@link #open(Source, Content)} gives it. */
    public Iterator<Entry> open(Path file) {
        return open(new Source(file.toString(), null, null, null), Content.of(file));
    }

    /**
     * What a file holds, in the order in which it is stored there; whatever is wrong with it is an entry too. Entries are
     * unpacked as they are asked for.
     */
    public Iterator<Entry> open(Source source, Content content) {
        try {
            Optional<Container> container = FileKind.of(content).flatMap(this::of);
            if (container.isPresent()) {
                return new Unpacking(this, new Allowance(limits, size(content)), source, container.get(), content);
            }
        } catch (IOException e) {
            // Whoever reads the file says what is wrong with it.
            return List.<Entry>of(new Entry.Readable(source, content)).iterator();
        }
        return List.<Entry>of(new Entry.Readable(source, content)).iterator();
    }

    Optional<Container> of(FileKind kind) {
        return ALL.stream().filter(container -> container.kinds().contains(kind)).findFirst();
    }

    private static long size(Content content) throws IOException {
        try (SeekableByteChannel channel = content.open()) {
            return channel.size();
        }
    }
}
