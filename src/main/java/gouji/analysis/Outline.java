package gouji.analysis;

import gouji.document.Paragraph;
import java.util.List;

/**
 * How a document is divided.
 *
 * @param sections  in the order of the document
 * @param missing   ids of the form's sections without a heading
 * @param inOrder   whether the sections stand in the form's order
 */
record Outline(List<Part> sections, List<String> missing, boolean inOrder) {

    /** What stands before the first heading. */
    static final String PREAMBLE = "preamble";

    /**
     * A section.
     *
     * @param heading as far as it is heading
     * @param text    what stands behind the heading in the same paragraph, or null
     * @param block   index of that paragraph among the document's blocks
     */
    record Part(String id, Paragraph heading, Paragraph text, int block) {
    }

    Outline {
        sections = List.copyOf(sections);
        missing = List.copyOf(missing);
    }

    /** The section that the block with this index stands in. */
    String sectionOf(int block) {
        String section = PREAMBLE;
        for (Part part : sections) {
            if (part.block() <= block) {
                section = part.id();
            }
        }
        return section;
    }
}
