package gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that stays on disk until it is read. */
final class FileOnDisk implements Content {

    private final Path file;

    FileOnDisk(Path file) {
        this.file = file;
    }

    @Override
    public SeekableByteChannel open() throws IOException {
        // A pipe would never end, and cannot be read twice.
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is no plain file");
        }
        return Files.newByteChannel(file);
    }

    @Override
    public byte[] bytes(int limit) throws UnreadableException {
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
        return Content.within(limit, bytes);
    }

    @Override
    public Beside beside() {
        return new FilesBeside(file);
    }

    @Override
    public int held() {
        return 0;
    }
}
