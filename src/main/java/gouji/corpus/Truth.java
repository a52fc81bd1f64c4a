package gouji.corpus;

import gouji.report.Value;
import java.util.List;

/**
 * What an analysis of one file must give.
 *
 * @param sections   ids in the order of the report
 * @param rows       of the tables; a row not listed is absent
 * @param statements of the narrative; like sections and findings null where the label leaves open what must come out
 */
public record Truth(String format, String issuer, Integer year, List<String> sections, List<TruthRow> rows,
        List<Told> statements, List<Found> findings) {

    public Truth {
        sections = copy(sections);
        rows = List.copyOf(rows);
        statements = copy(statements);
        findings = copy(findings);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    /** The entries of a row, one a field id of that row, in the order of the format; {@code id} is theirs without its last part. */
    public record TruthRow(String id, List<Expected> entries) {
        public TruthRow {
            entries = List.copyOf(entries);
        }
    }

    /** A figure that the narrative states. */
    public record Told(String about, Value value) {
        @Override
        public String toString() {
            return about + " = " + value;
        }
    }

    /** A finding; {@code x.*} among its fields stands for the fields of row x or, where x is no row, for all that begin so. */
    public record Found(String code, List<String> fields) {
        public Found {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return code + " " + fields;
        }
    }
}
