package gouji.document;

/**
 * The file a document was read from.
 *
 * @param file      its path as the user gave it
 * @param entry     where the report stands in a container, as a path inside it, a container in a container with
 *                  {@value #INSIDE} behind its own path; null where the file is the report
 * @param sha256    of the report's bytes, in hexadecimal; null where they could not be read
 * @param mediaType found by content; null where none was found
 * @param pages     how many pages, or null in a file without pages
 */
public record Source(String file, String entry, String sha256, String mediaType, Integer pages) {

    /** Stands between a container and what is in it: {@code 2021.zip!/north/report.pdf}. */
    public static final String INSIDE = "!/";

    /** A file that is the report itself. */
    public Source(String file, String sha256, String mediaType, Integer pages) {
        this(file, null, sha256, mediaType, pages);
    }

    public Source withPages(int count) {
        return new Source(file, entry, sha256, mediaType, count);
    }

    /** The same place, with what was found there. */
    public Source found(String bytesSha256, String type) {
        return new Source(file, entry, bytesSha256, type, pages);
    }

    /** Where the report stands, in one word for people: the file, and behind {@value #INSIDE} what is meant in it. */
    public String name() {
        return entry == null ? file : file + INSIDE + entry;
    }
}
