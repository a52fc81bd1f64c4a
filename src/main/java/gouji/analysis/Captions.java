package gouji.analysis;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Table;
import java.util.HashMap;
import java.util.Map;

/** The short lines above printed tables; those above the table before where none stands between, within one section. */
final class Captions {

    /** A longer line is a sentence. */
    private static final int LONGEST = 20;

    private Captions() {
    }

    /** By the table's number in the document; lines apart, empty where there is none. */
    static Map<Integer, String> of(Document document, Outline outline) {
        Map<Integer, String> captions = new HashMap<>();
        String caption = "";
        String section = "";
        boolean ended = true;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (!outline.sectionOf(i).equals(section)) {
                section = outline.sectionOf(i);
                caption = "";
            }
            if (block instanceof Table table) {
                captions.put(table.id(), caption);
                ended = true;
            } else if (block instanceof Paragraph paragraph && paragraph.text().codePoints().anyMatch(Character::isLetter)) {
                String line = paragraph.text().length() <= LONGEST ? paragraph.text() : "";
                caption = ended ? line : caption + "\n" + line;
                ended = false;
            }
        }
        return captions;
    }
}
