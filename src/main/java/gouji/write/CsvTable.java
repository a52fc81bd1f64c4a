package gouji.write;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.report.Field;
import gouji.report.Report;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes one row a report, with the field ids as columns, for spreadsheets (UTF-8 with a byte order mark); and beside it
 * {@link DoubtTable one row a figure that was not simply read}. Both files get their names only when {@link #finish()} is
 * called; rows wait on disk until then, because only the last report tells which columns there are.
 */
public final class CsvTable implements AutoCloseable {

    static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final List<String> LEADING = List.of("file", "format", "issuer", "year");

    /** What both tables begin with. */
    private static final byte[] BEGIN = (BYTE_ORDER_MARK + LEADING.get(0) + ",").getBytes(StandardCharsets.UTF_8);

    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, List<String>> formats = new LinkedHashMap<>();
    private final SafeFile rows;
    private final SafeFile table;
    private final DoubtTable doubts;

    /**
     * @throws FileAlreadyExistsException if a file of that name is no such table: it may be a report
     * @throws NoSuchFileException        if the folder is missing
     * @throws IOException                if it may not be written
     */
    public CsvTable(Path file) throws IOException {
        requireReplaceable(file);
        requireReplaceable(doubtsBeside(file));
        this.table = new SafeFile(file);
        this.rows = new SafeFile(file.resolveSibling(file.getFileName() + ".rows"));
        this.doubts = new DoubtTable(doubtsBeside(file));
    }

    private static void requireReplaceable(Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            throw new NoSuchFileException(file.getParent().toString());
        }
        if (Files.exists(file) && Files.size(file) > 0) {
            try (InputStream written = Files.newInputStream(file)) {
                if (!Arrays.equals(written.readNBytes(BEGIN.length), BEGIN)) {
                    throw new FileAlreadyExistsException(file.toString());
                }
            }
        }
    }

    /** The file of doubts that goes with a table: {@code figures.doubts.csv} beside {@code figures.csv}. */
    public static Path doubtsBeside(Path file) {
        String name = file.getFileName().toString();
        String stem = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? name.substring(0, name.length() - 4) : name;
        return file.resolveSibling(stem + ".doubts.csv");
    }

    /** Adds a report's row, and the rows of its doubts. */
    public void add(Report report) throws IOException {
        formats.computeIfAbsent(report.format(), format -> report.fields().stream().map(Field::id).toList());
        List<String> cells = new ArrayList<>(List.of(report.format(), CsvCell.text(report.source().name()),
                CsvCell.text(report.format()), CsvCell.text(report.issuer()), CsvCell.number(report.year())));
        report.fields().forEach(field -> cells.add(DoubtTable.value(field.value())));
        rows.write(mapper.writeValueAsString(cells) + "\n");
        doubts.add(report);
    }

    /** Writes the table with all its columns, and gives both files their names. */
    public void finish() throws IOException {
        ColumnUnion union = new ColumnUnion();
        formats.values().forEach(union::add);
        List<String> heading = new ArrayList<>(LEADING);
        heading.addAll(union.columns());
        table.write(BYTE_ORDER_MARK + CsvCell.line(heading));
        try (BufferedReader reader = Files.newBufferedReader(rows.written())) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                table.write(CsvCell.line(spread(mapper.readValue(line, new TypeReference<List<String>>() { }), union)));
            }
        }
        table.finish();
        doubts.finish();
    }

    private List<String> spread(List<String> cells, ColumnUnion union) {
        List<String> ids = formats.get(cells.get(0));
        int figures = 1 + LEADING.size();
        Map<String, String> byId = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byId.put(ids.get(i), cells.get(figures + i));
        }
        List<String> row = new ArrayList<>(cells.subList(1, figures));
        union.columns().forEach(id -> row.add(byId.getOrDefault(id, "")));
        return row;
    }

    /** Drops what was not finished. */
    @Override
    public void close() throws IOException {
        rows.close();
        table.close();
        doubts.close();
    }
}
