package gouji.read.html;

import gouji.document.Block;
import java.util.List;

/** Something that a page holds without showing it. */
interface Unshown {

    /** Characters that it has, tags and all. */
    int length();

    /** What it says. */
    List<Block> blocks();
}
