package gouji.document;

/**
 * The file a document was read from.
 *
 * @param file      its path as the user gave it
 * @param entry     where the report stands in a container, as a path inside it; null where the file is the report
 * @param sha256    of the report's bytes, in hexadecimal; null where they could not be read
 * @param mediaType found by content; null where none was found
 * @param pages     how many pages, or null in a file without pages
 */
public record Source(String file, String entry, String sha256, String mediaType, Integer pages) {

    /** A file that is the report itself. */
    public Source(String file, String sha256, String mediaType, Integer pages) {
        this(file, null, sha256, mediaType, pages);
    }

    public Source withPages(int count) {
        return new Source(file, entry, sha256, mediaType, count);
    }
}
