package gouji.read.container;

import gouji.read.UnreadableException;

/**
 * A file in a container.
 *
 * @param path  inside the container, as people read it
 * @param bytes what it holds
 */
record Member(String path, Bytes bytes) {

    /** Unpacks one file. */
    interface Bytes {
        byte[] read() throws UnreadableException;
    }
}
