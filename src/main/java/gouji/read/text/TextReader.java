package gouji.read.text;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.characters.TextDecoder;
import java.util.List;

/**
 * Reads plain text in UTF-8, UTF-16, GB18030 (with it GBK and GB 2312) or Big5, with any line ends. Tables may have one cell a line
 * with blank lines between rows, one row a line with tabs or pipes between cells, columns laid out by spaces, or be a sheet saved as
 * values between commas. Places are lines and columns.
 */
public final class TextReader implements Reader {

    /** The most bytes that a text may have: 32 MiB, some thousand times a report. */
    public static final int LONGEST = 32 << 20;
    /** Lines, tabs and pipes: each may become a cell, which takes far more memory than its bytes. */
    private static final int MOST_PARTS = 500_000;

    @Override
    public String mediaType() {
        return "text/plain";
    }

    /** Text in whatever encoding, also a damaged one; not marked-up text, nor anything that another kind of file begins with. */
    @Override
    public boolean accepts(byte[] bytes) {
        return FileKind.of(bytes).isEmpty() && TextDecoder.looksLikeText(bytes);
    }

    /** @throws UnreadableException if the text is too long, no encoding fits every byte, or it prints nothing */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        if (bytes.length > LONGEST) {
            throw new UnreadableException("read.text.too-large", String.valueOf(LONGEST >> 20));
        }
        String text = TextDecoder.decode(bytes);
        if (isTooLong(text)) {
            throw new UnreadableException("read.text.too-many-parts", String.valueOf(MOST_PARTS));
        }
        List<Line> lines = Lines.of(text);
        if (lines.stream().allMatch(line -> line.print().isEmpty())) {
            throw new UnreadableException("read.text.blank");
        }
        return new Document(source, blocks(text, lines));
    }

    /** The tables and paragraphs of a text that stands in another file, at its own lines and columns; nothing where it is too long. */
    public static List<Block> blocks(String text) {
        return isTooLong(text) ? List.of() : blocks(text, Lines.of(text));
    }

    private static boolean isTooLong(String text) {
        return text.chars().filter(c -> c == '\n' || c == '\r' || c == '\t' || CellCutter.pipe((char) c)).count() > MOST_PARTS;
    }

    private static List<Block> blocks(String text, List<Line> lines) {
        List<Block> sheet = CsvTables.blocks(text, MOST_PARTS);
        return sheet.isEmpty() ? blocks(lines) : sheet;
    }

    private static List<Block> blocks(List<Line> lines) {
        if (EvenGaps.in(lines)) {
            return Blocks.of(EvenGaps.tabbed(lines));
        }
        if (SpacedTables.in(lines)) {
            return SpacedTables.blocks(lines);
        }
        if (TabLines.in(lines)) {
            return TabLines.blocks(lines);
        }
        PageFurniture furniture = PageFurniture.of(lines);
        if (UnpartedCells.in(furniture.rest())) {
            return furniture.behind(UnmarkedTables.blocks(UnpartedCells.withoutTabs(furniture.rest())));
        }
        return UnmarkedTables.in(furniture.rest()) ? furniture.behind(UnmarkedTables.blocks(furniture.rest())) : Blocks.of(lines);
    }
}
