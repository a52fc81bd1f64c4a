package gouji.read;

import gouji.document.Document;
import gouji.document.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
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

    /**
     * Reads the whole file.
     *
     * @throws UnreadableException if there is no such file, it cannot be opened, is a folder or no plain file, is empty or larger
     *     than the limit, or no reader accepts it or the one that does cannot read it; the reason says which
     */
    public Document read(Path file) throws UnreadableException {
        byte[] bytes = bytes(file);
        Optional<Reader> reader = reader(bytes);
        if (reader.isPresent()) {
            Source source = new Source(file.toString(), sha256(bytes), reader.get().mediaType(), null);
            return reader.get().read(bytes, source);
        }
        throw new UnreadableException(FileKind.of(bytes).map(FileKind::reason).orElse("read.unknown"));
    }

    /** What can be said of a file without reading it, for the record of one that cannot be read: never fails. */
    public Source source(Path file) {
        try {
            byte[] bytes = bytes(file);
            String mediaType = reader(bytes).map(Reader::mediaType)
                    .or(() -> FileKind.of(bytes).map(FileKind::mediaType)).orElse(null);
            return new Source(file.toString(), sha256(bytes), mediaType, null);
        } catch (UnreadableException e) {
            return new Source(file.toString(), null, null, null);
        }
    }

    private Optional<Reader> reader(byte[] bytes) {
        return readers.stream().filter(reader -> reader.accepts(bytes)).findFirst();
    }

    private byte[] bytes(Path file) throws UnreadableException {
        if (!Files.exists(file)) {
            throw new UnreadableException("read.missing");
        } else if (Files.isDirectory(file)) {
            throw new UnreadableException("read.directory");
        } else if (!Files.isRegularFile(file)) {
            throw new UnreadableException("read.not-a-file");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        } catch (AccessDeniedException e) {
            throw new UnreadableException("read.denied");
        } catch (IOException e) {
            throw new UnreadableException("read.failed", String.valueOf(e.getMessage()));
        }
        if (bytes.length == 0) {
            throw new UnreadableException("read.empty");
        } else if (bytes.length > limit) {
            throw new UnreadableException("read.too-large", String.valueOf(limit >> 20));
        }
        return bytes;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
