package gouji.document;

/**
 * The file a document was read from.
 *
 * @param file      its path as the user gave it
 * @param sha256    of its bytes, in hexadecimal; null where it could not be read
 * @param mediaType found by content; null where none was found
 * @param pages     how many pages, or null in a file without pages
 */
public record Source(String file, String sha256, String mediaType, Integer pages) {
}
