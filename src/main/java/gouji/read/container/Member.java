package gouji.read.container;

import gouji.read.Beside;
import gouji.read.UnreadableException;

/**
 * A file in a container.
 *
 * @param path  inside the container, as people read it
 * @param bytes what it holds
 * @param beside what the container holds that belongs to it
 */
record Member(String path, Bytes bytes, Beside beside) {

    /** A file that refers to no other. */
    Member(String path, Bytes bytes) {
        this(path, bytes, Beside.NOTHING);
    }

    /** Unpacks one file. */
    interface Bytes {
        byte[] read() throws UnreadableException;
    }
}
