package gouji.write;

import gouji.document.Place;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Repair;
import gouji.report.Report;
import gouji.report.Status;
import gouji.report.Value;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One row a figure that is not {@code read}: what it is taken for, where it stands, and why it is in doubt. */
final class DoubtTable implements AutoCloseable {

    private static final List<String> HEADING = List.of("file", "issuer", "year", "field", "value", "candidates", "status",
            "raw", "place", "why");

    private final SafeFile file;

    DoubtTable(Path path) throws IOException {
        this.file = new SafeFile(path);
        file.write(CsvTable.BYTE_ORDER_MARK + CsvCell.line(HEADING));
    }

    void add(Report report) throws IOException {
        Map<String, Set<String>> reasons = reasons(report);
        for (Field field : report.fields()) {
            Set<String> why = reasons.getOrDefault(field.id(), Set.of());
            // A row that stands in place of others is absent where they are printed, and nobody doubts it.
            boolean rightlyAbsent = field.status() == Status.ABSENT && why.isEmpty();
            if (field.status() != Status.READ && !rightlyAbsent) {
                file.write(CsvCell.line(row(report, field, why)));
            }
        }
    }

    void finish() throws IOException {
        file.finish();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** A value as a cell of a table: a number as a number, all else as text. */
    static String value(Value value) {
        return value instanceof Value.Number ? CsvCell.number(value) : CsvCell.text(value == null ? null : value.toString());
    }

    private static List<String> row(Report report, Field field, Set<String> reasons) {
        return List.of(CsvCell.text(report.source().name()), CsvCell.text(report.issuer()), CsvCell.number(report.year()),
                CsvCell.text(field.id()), value(field.value()),
                CsvCell.text(field.candidates().stream().map(Value::toString).collect(Collectors.joining(" "))),
                field.status().word(), CsvCell.text(field.raw()), CsvCell.text(places(field.places())),
                CsvCell.text(String.join("; ", reasons)));
    }

    private static String places(List<Place> places) {
        return places.stream().map(PlaceText::of).collect(Collectors.joining(" "));
    }

    private static Map<String, Set<String>> reasons(Report report) {
        Map<String, Set<String>> reasons = new LinkedHashMap<>();
        for (Repair repair : report.repairs()) {
            String reason = repair.rule() + ": " + repair.because();
            repair.fields().forEach(id -> reasons.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(reason));
        }
        for (Field field : report.fields()) {
            if (!field.from().isEmpty()) {
                reasons.computeIfAbsent(field.id(), any -> new LinkedHashSet<>()).add(String.join(", ", field.from()));
            }
        }
        for (Finding finding : report.findings()) {
            String reason = finding.code() + ": " + finding.message();
            finding.fields().forEach(id -> reasons.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(reason));
        }
        return reasons;
    }
}
