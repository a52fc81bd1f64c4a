package gouji.read.page.aligned;

import gouji.read.page.line.ChunkLine;
import gouji.read.page.ruled.Rulings;
import java.util.List;

/**
 * What one page prints of a table known by its print.
 *
 * @param lines from top to bottom
 * @param rules that are drawn within; level ones whole
 * @param level those of them below the first line, in the pieces in which they are drawn
 */
record TablePart(List<ChunkLine> lines, Rulings rules, LevelRules level) {

    static TablePart unruled(List<ChunkLine> lines) {
        return new TablePart(lines, new Rulings(List.of(), List.of()), new LevelRules(List.of()));
    }

    double top() {
        return lines.get(0).top();
    }

    double bottom() {
        return lines.get(lines.size() - 1).bottom();
    }
}
