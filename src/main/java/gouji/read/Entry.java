package gouji.read;

import gouji.document.Source;

/** One thing that a file holds which somebody gave: the file itself, or what is in it where it is a container. */
public sealed interface Entry {

    /** Where it stands. */
    Source source();

    /** A file to be read. */
    record Readable(Source source, Content content) implements Entry {
    }

    /** A file, or the rest of a container, that cannot be read. */
    record Broken(Source source, UnreadableException fault) implements Entry {
    }

    /** Files of a container that were left out because they are no documents, as pictures of a web page are: no fault. */
    record LeftOut(Source source, UnreadableException reason) implements Entry {
    }
}
