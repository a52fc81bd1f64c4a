package gouji.read.page.line;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Lines with a number in front of their own words that goes up by one from each to the next: the numbers count the rows of a table and
 * are no figures of it, however exactly they stand under each other.
 */
final class CountedLines {

    /** Fewer numbers may go up by chance. */
    private static final int FEWEST = 4;
    private static final String NUMBER = "[0-9]{1,3}";

    private final List<ChunkLine> lines;
    private final List<Integer> run = new ArrayList<>();

    private CountedLines(List<ChunkLine> lines) {
        this.lines = new ArrayList<>(lines);
    }

    /** The lines of a page, from top to bottom, their numbers known for what they are. */
    static List<ChunkLine> marked(List<ChunkLine> lines) {
        CountedLines counted = new CountedLines(lines);
        for (int i = 0; i < lines.size(); i++) {
            if (counted.beforeWords(i)) {
                counted.add(i);
            }
        }
        counted.end();
        return List.copyOf(counted.lines);
    }

    private void add(int line) {
        if (!run.isEmpty() && !isBelow(line, run.get(run.size() - 1))) {
            end();
        }
        run.add(line);
    }

    private void end() {
        long steps = IntStream.range(1, run.size()).filter(k -> number(run.get(k)) - number(run.get(k - 1)) == 1).count();
        if (run.size() >= FEWEST && 2 * steps >= run.size() - 1) {
            for (int k = 0; k < run.size(); k++) {
                mark(run.get(k));
                int limit = k + 1 < run.size() ? number(run.get(k + 1)) : 0;
                withoutWords(run.get(k), limit).ifPresent(this::mark);
            }
        }
        run.clear();
    }

    /** The next line below, if its words are lost and its number counts on. */
    private OptionalInt withoutWords(int line, int limit) {
        int next = line + 1;
        boolean counts = next < lines.size() && isNumber(next) && isBelow(next, line) && number(next) < limit;
        return counts ? OptionalInt.of(next) : OptionalInt.empty();
    }

    private void mark(int line) {
        List<Chunk> chunks = new ArrayList<>(lines.get(line).chunks());
        chunks.set(0, chunks.get(0).counting());
        lines.set(line, new ChunkLine(chunks));
    }

    private boolean beforeWords(int line) {
        List<Chunk> chunks = lines.get(line).chunks();
        return chunks.size() > 1 && isNumber(line) && !chunks.get(1).isFigure() && !chunks.get(1).isQuantity();
    }

    private boolean isNumber(int line) {
        return lines.get(line).chunks().get(0).text().matches(NUMBER);
    }

    private int number(int line) {
        return Integer.parseInt(lines.get(line).chunks().get(0).text());
    }

    private boolean isBelow(int line, int above) {
        return number(line) > number(above) && lines.get(line).chunks().get(0).overlaps(lines.get(above).chunks().get(0).extent());
    }
}
