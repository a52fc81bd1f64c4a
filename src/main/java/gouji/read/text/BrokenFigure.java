package gouji.read.text;

import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A figure too wide for its column, whose two lines stand alone above and below the line of the other figures of its row, in a gap of theirs.
 *
 * @param left where it stands, in columns
 */
record BrokenFigure(Print upper, Print lower, double left) {

    private static final Pattern PART = Pattern.compile("\\p{Nd}[\\p{Nd},.\uFF0C\uFF0E]*");

    private static final Pattern WITHIN_GROUP = Pattern.compile(".*[,\uFF0C]\\p{Nd}{0,2}");

    /** That of the row in a line, if it has one. */
    static Optional<BrokenFigure> of(List<Line> lines, SpacedLines spaced, int row) {
        if (row == 0 || row + 1 >= lines.size() || !isPart(lines, spaced, row - 1) || !isPart(lines, spaced, row + 1)
                || !lines.get(row).attached() || !lines.get(row + 1).attached()) {
            return Optional.empty();
        }
        PlacedPieces.Piece upper = spaced.pieces().of(row - 1).get(0);
        PlacedPieces.Piece lower = spaced.pieces().of(row + 1).get(0);
        boolean under = upper.left() < lower.right() && lower.left() < upper.right();
        boolean free = Pieces.words(lines.get(row)).stream().map(word -> spaced.pieces().piece(row, word))
                .noneMatch(word -> word.left() < upper.right() && upper.left() < word.right());
        return under && free ? Optional.of(new BrokenFigure(lines.get(row - 1).placed(), lines.get(row + 1).placed(), upper.left())) : Optional.empty();
    }

    private static boolean isPart(List<Line> lines, SpacedLines spaced, int at) {
        List<Span> pieces = Pieces.of(lines.get(at));
        return !spaced.text(at) && pieces.size() == 1 && PART.matcher(spaced.pieces().text(at, pieces.get(0))).matches();
    }

    /** One print where the upper line ends within a group of thousands; else two, which may be two numbers. */
    List<Print> prints() {
        return WITHIN_GROUP.matcher(upper.text()).matches() ? List.of(new Print(upper.text() + lower.text(), upper.place())) : List.of(upper, lower);
    }
}
