package gouji.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file written beside its name and given the name only when it is whole. */
final class SafeFile implements AutoCloseable {

    private final Path file;
    private final Path part;
    private final BufferedWriter writer;

    /** @throws IOException if the folder is missing or may not be written */
    SafeFile(Path file) throws IOException {
        this.file = file;
        this.part = file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        this.writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
    }

    void write(String text) throws IOException {
        writer.write(text);
    }

    /** What was written so far, for reading it again before the file is given up. */
    Path written() throws IOException {
        writer.flush();
        return part;
    }

    /** Gives the file its name, in place of an older one. */
    void finish() throws IOException {
        writer.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Drops what was not finished. */
    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(part);
    }
}
