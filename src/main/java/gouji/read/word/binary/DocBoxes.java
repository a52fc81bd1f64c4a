package gouji.read.word.binary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PlexOfCps;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/**
 * The text boxes of a .doc. The text of all stands in one range; a table ([MS-DOC] 2.8.32 PlcftxbxTxt) says where each begins and
 * the number of the shape that shows it.
 */
final class DocBoxes {

    /** In the file's head: where the table begins in its stream; its length stands behind. */
    private static final int TABLE = 0x25A;
    private static final int RECORD_SIZE = 22;
    private static final int SHAPE = 14;

    private final HWPFDocument word;
    private final ShapeGroups groups;
    private final Map<Integer, List<Range>> byShape = new LinkedHashMap<>();

    DocBoxes(HWPFDocument word) {
        this.word = word;
        this.groups = new ShapeGroups(word.getOfficeArtContent());
        Range all = word.getMainTextboxRange();
        if (all != null && all.getEndOffset() > all.getStartOffset()) {
            part(all);
        }
    }

    private void part(Range all) {
        int from = all.getStartOffset();
        try {
            byte[] head = word.getMainStream();
            PlexOfCps table = new PlexOfCps(word.getTableStream(), LittleEndian.getInt(head, TABLE),
                    LittleEndian.getInt(head, TABLE + LittleEndian.INT_SIZE), RECORD_SIZE);
            for (int i = 0; i < table.length(); i++) {
                int end = Math.min(all.getStartOffset() + table.getProperty(i).getEnd(), all.getEndOffset());
                from = add(groups.of(LittleEndian.getInt(table.getProperty(i).getBytes(), SHAPE)), from, end);
            }
        } catch (RuntimeException broken) {
            from = add(0, from, all.getEndOffset());
        }
        add(0, from, all.getEndOffset());
    }

    private int add(int shape, int from, int end) {
        if (end > from) {
            byShape.computeIfAbsent(shape, key -> new ArrayList<>()).add(new Range(from, end, word));
        }
        return Math.max(from, end);
    }

    /** The boxes of the drawing that is anchored at a character of the running text, in order; each is given once. */
    List<Range> at(int offset) {
        try {
            OfficeDrawing drawing = word.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
            List<Range> boxes = drawing == null ? null : byShape.remove(drawing.getShapeId());
            return boxes == null ? List.of() : boxes;
        } catch (RuntimeException broken) {
            return List.of();
        }
    }

    /** Those whose shape is anchored nowhere, as the file is damaged or knows another way to show them. */
    List<Range> adrift() {
        List<Integer> anchored = anchored();
        return byShape.entrySet().stream().filter(box -> !anchored.contains(box.getKey())).flatMap(box -> box.getValue().stream()).toList();
    }

    private List<Integer> anchored() {
        try {
            return word.getOfficeDrawingsMain().getOfficeDrawings().stream().map(OfficeDrawing::getShapeId).toList();
        } catch (RuntimeException broken) {
            return List.of();
        }
    }
}
