package gouji.read.word;

import gouji.document.Picture;
import gouji.document.WordPlace;
import java.util.Collections;
import java.util.function.Function;

/**
 * A paragraph that is being read: where the mark at its end is not printed, the next one goes on in it.
 *
 * @param <N> what a list's number is counted by
 */
public final class OpenParagraph<N> {

    private PrintedText text;
    private WordPlace place;
    private N numbered;
    private int pictures;

    /** Takes what is printed here; begins where nothing is open. */
    public PrintedText at(WordPlace here) {
        if (text == null) {
            text = new PrintedText();
            place = here;
        }
        return text;
    }

    /** Where it begins; null where nothing is open. */
    public WordPlace place() {
        return place;
    }

    public void addPictures(int more) {
        pictures += more;
    }

    /** Of paragraphs that are run together the first one's number is printed. */
    public void number(N paragraph) {
        if (numbered == null) {
            numbered = paragraph;
        }
    }

    /**
     * Ends it.
     *
     * @param marked  whether a paragraph mark ends it that is printed, which a number needs
     * @param numbers what is printed before a numbered paragraph; asked only where it is printed, as asking counts
     */
    public void end(boolean marked, Function<N, String> numbers, Flow into) {
        if (text == null) {
            return;
        }
        if (numbered != null && (marked || !text.isBlank())) {
            text.number(numbers.apply(numbered));
        }
        into.add(text, place);
        into.addAll(Collections.nCopies(pictures, new Picture(place)));
        text = null;
        place = null;
        numbered = null;
        pictures = 0;
    }
}
