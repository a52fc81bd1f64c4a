package gouji.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * What is known of one report of the corpus, in each file type it is kept in.
 *
 * @param path of the label.json
 */
public record Label(Path path, List<LabelledFile> files) {

    public Label {
        files = List.copyOf(files);
    }

    /** The report's folder name. */
    public String document() {
        return path.toAbsolutePath().getParent().getFileName().toString();
    }

    /**
     * A file beside the label, and what must come out of it.
     *
     * @param name  as the label gives it
     * @param entry what is meant in the container that the file is; null where the file is the report
     * @param kind  the row of the matrix that it counts in, such as {@code pdf, unruled}; null where its media type says enough
     */
    public record LabelledFile(String name, Path path, String entry, String kind, Truth truth) {
    }
}
