package gouji.analysis;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Row;
import gouji.document.Table;
import gouji.rules.FormBlock;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is printed over the figures of a table, whatever lines or cells its words are broken over: where they are no header that can be read,
 * they still tell that the columns do not stand as the form has them.
 */
final class WordsOverTable {

    /** Blocks above a table that may be its header: more are its section's text. */
    private static final int MOST_BLOCKS = 24;
    /** Longer lines are sentences; in characters, white space not counted. */
    private static final int LONGEST = 60;
    /** A word of fewer characters is part of others. */
    private static final int SHORTEST_NAME = 2;
    private static final int FEWEST_NAMES = 3;

    private final Document document;
    private final Outline outline;
    private final CellStage cells;

    WordsOverTable(Document document, Outline outline, CellStage cells) {
        this.document = document;
        this.outline = outline;
        this.cells = cells;
    }

    /** Those of some printed tables the columns of which they name in an order in which no header of the form prints them; a table without such words goes on with the one before. */
    Set<Integer> inAnotherOrder(List<Table> tables, FormTable form) {
        Set<Integer> found = new HashSet<>();
        boolean another = false;
        List<List<String>> blocks = form.blocks().stream().map(FormBlock::columns).filter(columns -> columns.size() >= FEWEST_NAMES).map(this::names).toList();
        for (Table table : blocks.isEmpty() ? List.<Table>of() : tables) {
            List<String> texts = texts(table);
            another = blocks.stream().flatMap(names -> isInAnotherOrder(texts, names).stream()).reduce(Boolean::logicalOr).orElse(another);
            if (another) {
                found.add(table.id());
            }
        }
        return found;
    }

    /** By the first text that names enough of the columns; empty where none does. */
    private static Optional<Boolean> isInAnotherOrder(List<String> texts, List<String> names) {
        return texts.stream().map(text -> order(text, names)).filter(order -> order.size() >= FEWEST_NAMES).findFirst().map(order -> !isOfForm(order, names.size()));
    }

    private List<String> names(List<List<String>> columns) {
        return columns.stream().map(path -> cells.forms().text(path.get(path.size() - 1))).toList();
    }

    /**
     * What is printed over the figures, line by line, then one below the other in their columns; then, as of two tables read as one, each row of
     * words.
     */
    private List<String> texts(Table table) {
        List<Cell> own = overFigures(table);
        Stream<Stream<Cell>> over = Stream.of(Stream.concat(above(table).stream(), own.stream()), own.stream().sorted(Comparator.comparingInt(Cell::column)));
        Stream<Stream<Cell>> rows = table.rows().stream().filter(this::isWords).map(row -> row.cells().stream());
        return Stream.concat(over, rows).map(this::text).toList();
    }

    /** The lines and tables of words above a table, up to figures, a heading or a sentence; in reading order. */
    private List<Cell> above(Table table) {
        List<Cell> found = new ArrayList<>();
        List<Block> blocks = document.blocks();
        Map<Integer, Outline.Part> headings = outline.sections().stream().collect(Collectors.toMap(Outline.Part::block, part -> part, (first, second) -> second));
        for (int i = blocks.indexOf(table) - 1, last = i - MOST_BLOCKS; i >= 0 && i > last; i--) {
            Outline.Part heading = headings.get(i);
            Block block = heading == null ? blocks.get(i) : heading.text();
            List<Cell> words = block instanceof Table before ? words(before) : block instanceof Paragraph line ? line(line) : List.of();
            found.addAll(0, words);
            if (words.isEmpty() || heading != null) {
                break;
            }
        }
        return found;
    }

    private List<Cell> overFigures(Table table) {
        return table.rows().stream().takeWhile(this::isWords).map(Row::cells).flatMap(List::stream).toList();
    }

    private boolean isWords(Row row) {
        return row.cells().stream().noneMatch(cells::isFigure);
    }

    /** Those of a table without figures. */
    private List<Cell> words(Table table) {
        List<Cell> over = overFigures(table);
        return over.size() == table.rows().stream().mapToInt(row -> row.cells().size()).sum() ? over : List.of();
    }

    private static List<Cell> line(Paragraph line) {
        String text = line.text().replaceAll("[\\s\\p{Z}]+", "");
        return text.length() <= LONGEST && text.codePoints().noneMatch(Character::isDigit) ? List.of(new Cell(0, 1, 1, line.prints(), line.prints().get(0).place())) : List.of();
    }

    private String text(Stream<Cell> printed) {
        return cells.forms().text(printed.map(Cell::text).collect(Collectors.joining()));
    }

    /** The numbers of those names that the text holds once, in its order. */
    private static List<Integer> order(String text, List<String> names) {
        return IntStream.range(0, names.size()).boxed().filter(j -> names.get(j).length() >= SHORTEST_NAME && text.contains(names.get(j))
                && text.indexOf(names.get(j)) == text.lastIndexOf(names.get(j))).sorted(Comparator.comparingInt(j -> text.indexOf(names.get(j)))).toList();
    }

    /**
     * Whether columns stand as in the form, or first those beside a group, the last one among them, and then those of the group; or, as where a
     * cell over several lines is printed first, the last ones before the first ones.
     */
    private static boolean isOfForm(List<Integer> order, int columns) {
        List<Integer> falls = IntStream.range(1, order.size()).filter(i -> order.get(i) < order.get(i - 1)).boxed().toList();
        if (falls.size() != 1) {
            return falls.isEmpty();
        }
        int second = falls.get(0);
        boolean group = second > 1 && order.get(0) < order.get(second) && order.get(second - 1) == columns - 1;
        return group || order.get(order.size() - 1) < order.get(0);
    }
}
