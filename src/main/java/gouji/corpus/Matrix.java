package gouji.corpus;

import gouji.corpus.Regression.Scored;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The scores of a corpus by the kind of file: what one type loses is not hidden by the many files of another. */
public record Matrix(List<Row> rows) {

    public Matrix {
        rows = List.copyOf(rows);
    }

    /** The files of one kind together. */
    public record Row(String kind, Tally tally) {

        /** Whether the kind comes out as it must. */
        public boolean reachesItsGoal() {
            return Goal.of(kind).isReachedBy(tally);
        }
    }

    /** The matrix of these scores, in the order of the kinds' names. */
    public static Matrix of(List<Scored> scored) {
        TreeMap<String, List<Score>> byKind = scored.stream().collect(Collectors.groupingBy(Scored::kind, TreeMap::new,
                Collectors.mapping(Scored::score, Collectors.toList())));
        return new Matrix(byKind.entrySet().stream().map(entry -> new Row(entry.getKey(), Tally.of(entry.getValue()))).toList());
    }

    /**
     * The kind of a file whose label names none.
     *
     * @param mediaType as the file's bytes show it; null where they show none, and its name must do
     */
    static String kind(String mediaType, Path file) {
        if (mediaType == null) {
            String name = file.getFileName().toString();
            return name.substring(name.lastIndexOf('.') + 1);
        }
        return switch (mediaType) {
            case "text/plain" -> "text";
            case "application/msword" -> "doc";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> "docx";
            default -> mediaType.substring(mediaType.indexOf('/') + 1);
        };
    }
}
