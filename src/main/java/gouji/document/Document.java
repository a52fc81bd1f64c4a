package gouji.document;

import java.util.List;
import java.util.stream.Stream;

/** All that a file says, in reading order. */
public record Document(Source source, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    public Stream<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
