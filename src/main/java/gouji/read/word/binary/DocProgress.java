package gouji.read.word.binary;

import gouji.document.WordPlace;
import gouji.read.word.Count;
import gouji.read.word.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PAPX;

/** What one document shares while it is read: lists, counts, text boxes, and the marks of notes that were met. */
final class DocProgress {

    private final DocLists lists;
    private final Limits limits;
    private final Count count;
    private final byte[] data;
    private final DocPictures pictures;
    private final TreeMap<Integer, PAPX> properties = new TreeMap<>();
    private final DocBoxes boxes;
    private final List<Note> notes = new ArrayList<>();

    /**
     * The character that stands for a note.
     *
     * @param offset in the document
     */
    record Note(int offset, WordPlace place) {
    }

    DocProgress(HWPFDocument word, Limits limits) {
        this.lists = new DocLists(word.getListTables());
        this.limits = limits;
        this.count = new Count(limits);
        this.data = word.getDataStream();
        this.pictures = new DocPictures(word);
        this.boxes = new DocBoxes(word);
        word.getParagraphTable().getParagraphs().forEach(papx -> properties.put(papx.getStart(), papx));
    }

    DocLists lists() {
        return lists;
    }

    Count count() {
        return count;
    }

    Limits limits() {
        return limits;
    }

    /** What pictures and form fields hold; null where there are none. */
    byte[] data() {
        return data;
    }

    DocPictures pictures() {
        return pictures;
    }

    DocBoxes boxes() {
        return boxes;
    }

    List<Note> notes() {
        return notes;
    }

    /** The properties of the paragraph that a character belongs to, or null. */
    PAPX properties(int offset) {
        Map.Entry<Integer, PAPX> entry = properties.floorEntry(offset);
        return entry == null ? null : entry.getValue();
    }
}
