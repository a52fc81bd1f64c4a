package gouji.analysis.narrative;

import gouji.document.Paragraph;
import java.util.List;

/** The paragraphs of one section, in reading order, without its heading. */
public record SectionText(String section, List<Paragraph> paragraphs) {

    public SectionText {
        paragraphs = List.copyOf(paragraphs);
    }
}
