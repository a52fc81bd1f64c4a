package gouji.read;

import gouji.document.Document;
import gouji.document.Source;

/** Reads one type of file. */
public interface Reader {

    /** The media type that this reader makes documents of, e.g. {@code application/pdf}. */
    String mediaType();

    /** Whether the bytes are of this type, told by what they are, never by the file's name. */
    boolean accepts(byte[] bytes);

    /**
     * Reads the whole file.
     *
     * @param source of the file, with media type set; the reader returns it in the document, with pages where there are any
     * @throws UnreadableException if nothing can be read from it; it says what is wrong and what to do
     */
    Document read(byte[] bytes, Source source) throws UnreadableException;

    /** Reads the whole file, as above, with the help of what is stored with it. */
    default Document read(byte[] bytes, Source source, Beside beside) throws UnreadableException {
        return read(bytes, source);
    }
}
