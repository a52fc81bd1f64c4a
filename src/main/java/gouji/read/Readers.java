package gouji.read;

import gouji.document.Document;
import gouji.document.Source;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads a file with the first of its readers that accepts what the file holds; the file's name decides nothing. */
public final class Readers {

    /** The most bytes that are read of a file: 128 MiB, some hundred times a report with pictures. */
    public static final int DEFAULT_LIMIT = 128 << 20;

    private final List<Reader> readers;
    private final int limit;

    /** @param readers in the order in which they are asked; the text reader belongs last, as it accepts nearly anything legible */
    public Readers(List<Reader> readers) {
        this(readers, DEFAULT_LIMIT);
    }

    /** @param limit the most bytes of a file that is still read */
    public Readers(List<Reader> readers, int limit) {
        this.readers = List.copyOf(readers);
        this.limit = limit;
    }

    /** A file on disk, to be read as it stands. */
    public static Entry.Readable file(Path file) {
        return new Entry.Readable(new Source(file.toString(), null, null, null), Content.of(file));
    }

    /** Reads a whole file on disk, as {@link #read(Entry.Readable)} does. */
    public Document read(Path file) throws UnreadableException {
        return read(file(file));
    }

    /**
     * Reads the whole file.
     *
     * @throws UnreadableException if there is no such file, it cannot be opened, is a folder or no plain file, is empty or larger
     *     than the limit, or no reader accepts it or the one that does cannot read it; the reason says which
     */
    public Document read(Entry.Readable file) throws UnreadableException {
        byte[] bytes = file.content().bytes(limit);
        Optional<Reader> reader = reader(bytes);
        if (reader.isPresent()) {
            return reader.get().read(bytes, file.source().found(sha256(bytes), reader.get().mediaType()), file.content().beside());
        }
        throw new UnreadableException(FileKind.of(bytes).map(FileKind::reason).orElse("read.unknown"));
    }

    /** What can be said of a file on disk without reading it. */
    public Source source(Path file) {
        return source(file(file));
    }

    /** What can be said of a file without reading it, for the record of one that cannot be read: never fails. */
    public Source source(Entry.Readable file) {
        try {
            byte[] bytes = file.content().bytes(limit);
            String mediaType = reader(bytes).map(Reader::mediaType)
                    .or(() -> FileKind.of(bytes).map(FileKind::mediaType)).orElse(null);
            return file.source().found(sha256(bytes), mediaType);
        } catch (UnreadableException e) {
            return file.source();
        }
    }

    private Optional<Reader> reader(byte[] bytes) {
        return readers.stream().filter(reader -> reader.accepts(bytes)).findFirst();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
