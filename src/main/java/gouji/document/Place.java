package gouji.document;

/** Where a print stands, so that a person can go and look at it. */
public sealed interface Place permits PagePlace, LinePlace, MarkupPlace, WordPlace {

    /** The place of what follows after so many code points of the print that stands here: the same where no narrower one is known. */
    default Place further(int codePoints) {
        return this;
    }
}
