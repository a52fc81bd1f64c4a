package gouji.read.word.binary;

import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.Flow;
import gouji.read.word.OpenParagraph;
import gouji.read.word.PrintedText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads paragraphs and tables of a .doc. Tables are put together here from the marks at the ends of cells and rows, which nest to
 * any depth.
 */
final class DocStory {

    private static final String CELL_END = "\u0007";
    private static final int DEEPEST = 50;

    private final DocProgress progress;
    private final DocFields fields;
    private final WordPlace place;
    private final Flow flow = new Flow();
    private final Deque<OpenTable> tables = new ArrayDeque<>();

    private final OpenParagraph<Paragraph> open = new OpenParagraph<>();
    private final List<Range> boxes = new ArrayList<>();

    private DocStory(Range story, DocProgress progress, WordPlace place) {
        this.progress = progress;
        this.fields = new DocFields(story);
        this.place = place;
    }

    /** @param place of all that stands in it; null for the running text, whose paragraphs are counted */
    static Flow of(Range range, DocProgress progress, WordPlace place) throws UnreadableException {
        DocStory story = new DocStory(range, progress, place);
        int[] levels = story.levels(range);
        for (int i = 0; i < levels.length; i++) {
            story.read(range.getParagraph(i), levels[i]);
        }
        story.toLevel(0);
        story.end(false);
        return story.flow;
    }

    /** How deep in tables each paragraph stands. LibreOffice forgets to say so where a field of a cell goes on in the next paragraph. */
    private int[] levels(Range range) {
        int[] levels = new int[range.numParagraphs()];
        for (int i = levels.length - 1; i >= 0; i--) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                levels[i] = Math.max(paragraph.getTableLevel(), 1);
            } else if (i + 1 < levels.length && fields.goOnBehind(paragraph.getEndOffset() - 1)) {
                levels[i] = levels[i + 1];
            }
        }
        return levels;
    }

    private void read(Paragraph paragraph, int level) throws UnreadableException {
        if (level > DEEPEST) {
            throw new UnreadableException("read.word.too-large", DEEPEST);
        }
        toLevel(level);
        boolean rowEnd = level == 1 ? paragraph.isTableRowEnd() : level > 1 && paragraph.getProps().getFTtpEmbedded();
        if (rowEnd) {
            boolean marked = new DocRuns(progress, fields, tables.peek().place(), new PrintedText()).read(paragraph);
            end(false);
            tables.peek().endRow(RowEnd.of(progress.properties(paragraph.getEndOffset() - 1)), marked);
            return;
        }
        boolean cellEnd = level == 1 ? paragraph.text().endsWith(CELL_END) : level > 1 && paragraph.isEmbeddedCellMark();
        text(paragraph, cellEnd);
        if (cellEnd) {
            tables.peek().endCell();
        }
    }

    private void text(Paragraph paragraph, boolean cellEnd) throws UnreadableException {
        WordPlace here = place != null ? place : tables.isEmpty() ? progress.count().nextParagraph() : tables.peek().place();
        PrintedText text = open.at(here);
        DocRuns runs = new DocRuns(progress, fields, here, text);
        boolean marked = runs.read(paragraph);
        open.addPictures(runs.pictures());
        boxes.addAll(runs.boxes());
        if (runs.isTextGone() && !tables.isEmpty()) {
            tables.peek().loseText();
        }
        if (marked || !text.isBlank()) {
            open.number(paragraph);
        }
        if (marked || cellEnd) {
            end(true);
        }
    }

    private void end(boolean marked) throws UnreadableException {
        WordPlace at = open.place();
        Flow into = tables.isEmpty() ? flow : tables.peek().cell();
        open.end(marked, progress.lists()::next, into);
        List<Range> hanging = List.copyOf(boxes);
        boxes.clear();
        for (Range box : hanging) {
            into.addAll(DocStory.of(box, progress, at).blocks());
        }
    }

    /** Opens and closes tables until so many are within each other. */
    private void toLevel(int level) throws UnreadableException {
        if (tables.size() != level) {
            end(false);
        }
        while (tables.size() > level) {
            OpenTable closed = tables.pop();
            (tables.isEmpty() ? flow : tables.peek().cell()).addAll(closed.close());
        }
        while (tables.size() < level) {
            tables.push(new OpenTable(progress));
        }
    }
}
