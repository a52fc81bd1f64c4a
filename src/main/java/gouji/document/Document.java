package gouji.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that a file says, in reading order.
 *
 * @param name what the file calls itself beside what it prints, as a page does in the bar of the browser; null where it does not
 */
public record Document(Source source, List<Block> blocks, Print name) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /** A file that says nothing but what it prints. */
    public Document(Source source, List<Block> blocks) {
        this(source, blocks, null);
    }

    /** The same file, its print in other blocks. */
    public Document with(List<Block> others) {
        return new Document(source, others, name);
    }

    public Stream<Paragraph> paragraphs() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
    }

    public Stream<Table> tables() {
        return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
    }
}
