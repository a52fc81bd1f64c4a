package gouji.read.container;

import gouji.read.Content;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.util.Set;

/** One type of file that holds files. */
interface Container {

    /** The kinds of file that this opens. */
    Set<FileKind> kinds();

    /**
     * Begins to unpack.
     *
     * @param name of the container itself, without folders, for members that have none of their own
     * @throws UnreadableException if nothing at all can be taken from it
     */
    Members open(Content content, String name, Allowance allowance) throws UnreadableException;
}
