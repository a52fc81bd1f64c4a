package gouji.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Reads word lists: CSV in UTF-8, a header in the first line, a row a line, no quotes; the last column may hold commas. */
public final class ListFile {

    private ListFile() {
    }

    /**
     * The rows of the file, in its order; empty lines are passed over.
     *
     * @param row makes a record of the cells of a line, which are as many as {@code columns}
     * @throws IllegalArgumentException for a row that cannot be read, with file, line number and the line itself
     * @throws UncheckedIOException     if the file cannot be read
     */
    public static <T> List<T> rows(Path file, int columns, Function<String[], T> row) {
        List<T> rows = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
            for (int i = 1; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    rows.add(one(file, i + 1, lines.get(i), columns, row));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static <T> T one(Path file, int number, String line, int columns, Function<String[], T> row) {
        String[] cells = Arrays.stream(line.split(",", columns)).map(String::strip).toArray(String[]::new);
        try {
            if (cells.length != columns) {
                throw new IllegalArgumentException("not " + columns + " cells");
            }
            return row.apply(cells);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file + ":" + number + ": " + line + ": " + e.getMessage(), e);
        }
    }
}
