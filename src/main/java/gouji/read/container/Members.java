package gouji.read.container;

import gouji.read.UnreadableException;
import java.io.Closeable;

/** The files in a container, one after another. */
interface Members extends Closeable {

    /**
     * The next file, or null behind the last one. What the member before holds can no longer be read then.
     *
     * @throws UnreadableException if the container is damaged from here on
     */
    Member next() throws UnreadableException;
}
