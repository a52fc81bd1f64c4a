package gouji.read.word.binary;

import gouji.document.Block;
import gouji.document.Picture;
import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The running text of a .doc with its text boxes, and behind it the notes that it refers to. Headers and footers are left out. */
final class DocText {

    private final HWPFDocument word;
    private final DocProgress progress;

    DocText(HWPFDocument word, Limits limits) {
        this.word = word;
        this.progress = new DocProgress(word, limits);
    }

    List<Block> blocks() throws UnreadableException {
        List<Block> blocks = new ArrayList<>(DocStory.of(word.getRange(), progress, null).blocks());
        for (Range box : progress.boxes().adrift()) {
            blocks.addAll(DocStory.of(box, progress, new WordPlace(1, null, null, null)).blocks());
        }
        for (int i = 0; i < progress.notes().size(); i++) {
            DocProgress.Note note = progress.notes().get(i);
            if (!addNote(blocks, note, word.getFootnotes(), word.getFootnoteRange())) {
                addNote(blocks, note, word.getEndnotes(), word.getEndnoteRange());
            }
        }
        if (blocks.stream().allMatch(Picture.class::isInstance)) {
            throw new UnreadableException("read.word.no-text");
        }
        return blocks;
    }

    private boolean addNote(List<Block> blocks, DocProgress.Note note, Notes notes, Range all) throws UnreadableException {
        int index = notes.getNotesCount() == 0 ? -1 : notes.getNoteIndexByAnchorPosition(note.offset());
        if (index < 0 || note.offset() >= word.getRange().getEndOffset()) {
            return false;
        }
        Range text = new Range(all.getStartOffset() + notes.getNoteTextStartOffset(index),
                all.getStartOffset() + notes.getNoteTextEndOffset(index), word);
        blocks.addAll(DocStory.of(text, progress, note.place()).blocks());
        return true;
    }
}
