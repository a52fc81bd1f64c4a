package gouji.read;

import java.util.Optional;

/** Files that are stored with another one that refers to them, as a web page does to its style sheets. */
public interface Beside {

    /** Nothing is stored with it. */
    Beside NOTHING = reference -> Optional.empty();

    /** More than any style sheet or article has: 4 MiB. */
    int MOST_BYTES = 4 << 20;

    /**
     * What stands there.
     *
     * @param reference as the file writes it, a URL
     * @return empty where it is not stored with the file, or is larger than {@value #MOST_BYTES} bytes
     */
    Optional<byte[]> of(String reference);
}
