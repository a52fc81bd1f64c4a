package gouji.read.word.ooxml;

import gouji.document.WordPlace;
import gouji.read.word.Count;
import gouji.read.word.Limits;
import java.util.ArrayList;
import java.util.List;

/** What one document shares while it is read: definitions that hold everywhere, counts, and the notes that were met. */
final class Progress {

    private final Styles styles;
    private final Lists lists;
    private final Limits limits;
    private final Count count;
    private final List<Note> notes = new ArrayList<>();

    /**
     * A note at the foot of a page or at the end.
     *
     * @param kind {@code w:footnote} or {@code w:endnote}
     * @param id   in the part that has its text
     * @param text the text itself, where it stands in the running text; else null
     * @param place of the mark that refers to it
     */
    record Note(String kind, String id, XmlNode text, WordPlace place) {
    }

    Progress(Styles styles, Lists lists, Limits limits) {
        this.styles = styles;
        this.lists = lists;
        this.limits = limits;
        this.count = new Count(limits);
    }

    Styles styles() {
        return styles;
    }

    Lists lists() {
        return lists;
    }

    Count count() {
        return count;
    }

    Limits limits() {
        return limits;
    }

    List<Note> notes() {
        return notes;
    }
}
