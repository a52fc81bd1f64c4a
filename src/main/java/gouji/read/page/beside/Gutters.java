package gouji.read.page.beside;

import gouji.document.Box;
import gouji.read.drawn.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where tables stand beside each other on a page: white runs down between them, as it does between the columns of one table, but
 * each side of it has what only a table has.
 *
 * @param lines  of a page or a part of it, from top to bottom
 * @param across level rulings
 * @param ruled  where tables stand that rulings make; their print is not among the lines
 */
public record Gutters(List<TokenLine> lines, List<Ruling> across, List<Box> ruled) {

    /** With more words and figures than the fullest page of a report has, print is not searched. */
    private static final int MOST_CHUNKS = 2000;

    /** The gutter that shows best; where there are more, they lie to its sides, above it or below. */
    public Optional<Gutter> best() {
        if (lines.stream().allMatch(l -> l.figures() == l.tokens().size())) {
            return Optional.empty();
        }
        return ruled.stream().flatMap(table -> BesideRuled.gutters(lines, table).stream()).findFirst()
                .or(() -> new RuleGaps(lines, across).gutters().stream().max(Gutter.BY_ROWS)).or(this::inPrint);
    }

    private Optional<Gutter> inPrint() {
        if (lines.stream().mapToInt(l -> l.tokens().size()).sum() > MOST_CHUNKS) {
            return Optional.empty();
        }
        double left = lines.stream().mapToDouble(TokenLine::left).min().orElseThrow();
        List<TwoTables> runs = lines.stream().flatMap(l -> l.tokens().stream()).map(Token::left).filter(x -> x > left)
                .map(Math::floor).distinct().flatMap(x -> PartedLines.runs(x, lines).stream()).map(TwoTables::new).toList();
        return runs.stream().flatMap(run -> run.bothLabelled().stream()).max(Gutter.BY_ROWS)
                .or(() -> widest(runs.stream().flatMap(run -> Stream.concat(run.oneWithoutLabels().stream(), run.textAtRight().stream())).toList()));
    }

    /** In the widest white, that which parts the most lines: a line in which a word reaches into the white is still one of the tables'. */
    private static Optional<Gutter> widest(List<Gutter> all) {
        return all.stream().max(Gutter.BY_WIDTH).flatMap(widest -> all.stream().filter(g -> g.isInWhiteOf(widest)).max(Gutter.BY_LINES));
    }
}
