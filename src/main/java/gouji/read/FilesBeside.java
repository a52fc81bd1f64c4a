package gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files in the folder of a file on disk and below it. A page is anybody's: what it refers to elsewhere is not opened. */
final class FilesBeside implements Beside {

    private final Path file;

    FilesBeside(Path file) {
        this.file = file;
    }

    @Override
    public Optional<byte[]> of(String reference) {
        try {
            String path = URLDecoder.decode(reference.strip().replaceFirst("[?#].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
            if (path.isEmpty() || path.startsWith("/") || path.contains(":") || path.contains("\\")) {
                return Optional.empty();
            }
            Path folder = file.toRealPath().getParent();
            Path found = folder.resolve(path).toRealPath();
            return found.startsWith(folder) && Files.isRegularFile(found) && Files.size(found) <= MOST_BYTES ? read(found) : Optional.empty();
        } catch (IOException | IllegalArgumentException notThere) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> read(Path found) throws IOException {
        try (InputStream in = Files.newInputStream(found)) {
            return Optional.of(in.readNBytes(MOST_BYTES));
        }
    }
}
