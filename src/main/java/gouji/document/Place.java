package gouji.document;

/** Where a print stands, so that a person can go and look at it. */
public sealed interface Place permits PagePlace, LinePlace, MarkupPlace, WordPlace {

    /**
     * The place of a part of the print that stands here: the same where no narrower one is known.
     *
     * @param begin in code points, from 0
     * @param end   behind the part
     * @param all   code points of the print
     */
    default Place part(int begin, int end, int all) {
        return this;
    }
}
