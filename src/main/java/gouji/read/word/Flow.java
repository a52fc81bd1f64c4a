package gouji.read.word;

import gouji.document.Block;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands one below the other, in the running text or in a cell: lines of print and tables. Each line of the running text is
 * a paragraph of its own, because a break set by hand stands for one in most files.
 */
public final class Flow {

    private final List<Block> blocks = new ArrayList<>();

    /** The lines of a paragraph, all at one place. */
    public void add(PrintedText text, Place place) {
        text.lines().forEach(line -> blocks.add(new Paragraph(List.of(new Print(line, place)))));
    }

    /** A table, with those nested in it, pictures, or all of another flow. */
    public void addAll(List<? extends Block> more) {
        blocks.addAll(more);
    }

    /** All, as running text. */
    public List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** The lines that stand outside tables, as print of a cell. */
    public List<Print> prints() {
        return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast)
                .flatMap(paragraph -> paragraph.prints().stream()).toList();
    }

    /** What does not stand in the cell itself: the tables and pictures in it. */
    public List<Block> tables() {
        return blocks.stream().filter(block -> !(block instanceof Paragraph)).toList();
    }
}
