package gouji.read.page.beside;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.ChunkLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A line in which tables beside each other are looked for.
 *
 * @param tokens from left to right
 * @param figures how many of them stand before the first figure; all where there is none
 * @param above  level rulings between it and the line above
 */
public record TokenLine(double centreY, double em, List<Token> tokens, int figures, List<Ruling> above) {

    /** @param lines from top to bottom, {@code across} level rulings */
    public static List<TokenLine> of(List<ChunkLine> lines, List<Ruling> across) {
        List<TokenLine> out = new ArrayList<>();
        double top = Double.NEGATIVE_INFINITY;
        for (ChunkLine line : lines) {
            double from = top;
            double y = line.centreY();
            List<Token> tokens = line.chunks().stream().map(Token::of).toList();
            int figures = (int) tokens.stream().takeWhile(t -> !t.isFigure()).count();
            out.add(new TokenLine(y, line.em(), tokens, figures,
                    across.stream().filter(h -> h.position() > from && h.position() < y).toList()));
            top = y;
        }
        return out;
    }

    double left() {
        return tokens.get(0).left();
    }

    double right() {
        return tokens.get(tokens.size() - 1).right();
    }

    /** How many tokens end before an x position. */
    int before(double x) {
        int count = 0;
        while (count < tokens.size() && tokens.get(count).right() <= x) {
            count++;
        }
        return count;
    }
}
