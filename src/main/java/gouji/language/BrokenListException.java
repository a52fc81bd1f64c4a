package gouji.language;

import java.nio.file.Path;

/** A row of a word list cannot be read. */
public final class BrokenListException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;
    private final int line;

    BrokenListException(Path file, int line, String text, RuntimeException cause) {
        super(text + ": " + cause.getMessage(), cause);
        this.file = file;
        this.line = line;
    }

    public Path file() {
        return file;
    }

    /** Its number, from 1. */
    public int line() {
        return line;
    }
}
