package gouji.read.word.ooxml;

import gouji.read.UnreadableException;

/** The parts of a package that hold XML. */
interface Parts {

    /** The root of a part, or null where there is no such part; its name is a path from the package's root, without slash. */
    XmlNode xml(String name) throws UnreadableException;
}
