package gouji.read.word;

import gouji.document.WordPlace;
import gouji.read.UnreadableException;

/** Counts what a document holds, as places number it. */
public final class Count {

    private final Limits limits;
    private int tables;
    private int cells;
    private int paragraphs;

    public Count(Limits limits) {
        this.limits = limits;
    }

    /** The number of the table that begins here. */
    public int nextTable() {
        return ++tables;
    }

    /** The place of the paragraph of the running text that begins here. */
    public WordPlace nextParagraph() {
        return new WordPlace(++paragraphs, null, null, null);
    }

    /** @throws UnreadableException if there are too many */
    public void nextCell() throws UnreadableException {
        if (++cells > limits.cells()) {
            throw new UnreadableException("read.word.too-large", limits.cells());
        }
    }
}
