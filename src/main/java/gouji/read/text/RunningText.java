package gouji.read.text;

import gouji.read.characters.Span;
import java.util.List;

/** Which lines among tables that spaces lay out are running text and headings. */
final class RunningText {

    /** Longer than what a cell puts into one line. */
    private static final int LONGEST_CELL = 30;
    private static final int SHORTEST_HEADING = 5;
    private static final int FEWEST_WORDS = 5;
    private static final int LONGEST_WORD = 8;
    /** Figures at the end of a line that make it a row of a table. */
    private static final int FEWEST_FIGURES = 3;
    /** In columns: further than this from the margin no heading begins that stands close under a row, nor do lines of one label apart. */
    private static final int INDENT = 4;

    private final List<Line> lines;
    private final PlacedPieces pieces;
    private final boolean[] text;

    RunningText(List<Line> lines, PlacedPieces pieces) {
        this.lines = lines;
        this.pieces = pieces;
        this.text = new boolean[lines.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = prose(i) || heading(i) && !label(i);
        }
    }

    /** Whether it is a line of running text, which no table takes in. */
    boolean is(int at) {
        return text[at];
    }

    /** Longer than a cell's line, or the end of a sentence; figures at its end are cells of their own, however close they stand. */
    private boolean prose(int at) {
        return pieces.count(at) == 1 && (lengthOfWords(at) > LONGEST_CELL && !header(at) || CellText.endsSentence(lines.get(at).print()));
    }

    /** Short words of letters alone, as close as one space: those over a table's columns. */
    private boolean header(int at) {
        List<Span> words = Pieces.words(lines.get(at));
        return words.size() >= FEWEST_WORDS && words.stream().map(word -> pieces.text(at, word))
                .allMatch(word -> CellText.length(word) <= LONGEST_WORD && word.codePoints().allMatch(Character::isLetter));
    }

    private int lengthOfWords(int at) {
        List<Span> words = Pieces.words(lines.get(at));
        int figures = figuresAtEnd(at);
        int end = words.size() - (figures < FEWEST_FIGURES ? 0 : figures);
        return words.subList(0, end).stream().mapToInt(word -> CellText.length(pieces.text(at, word))).sum();
    }

    /** How many figures a line ends with, however close they stand. */
    private int figuresAtEnd(int at) {
        List<Span> words = Pieces.words(lines.get(at));
        int end = words.size();
        while (end > 0 && Pieces.figure(lines.get(at), words.get(end - 1))) {
            end--;
        }
        return words.size() - end;
    }

    /** Numbered in words and alone, neither a row nor a part of a label whose figures stand in the next line, nor of two labels side by side. */
    boolean heading(int at) {
        String print = lines.get(at).print();
        return pieces.count(at) == 1 && !prose(at) && figuresAtEnd(at) < FEWEST_FIGURES && CellText.numbered(print) && Character.isLetter(print.codePointAt(0))
                && CellText.length(print) >= SHORTEST_HEADING && (at + 1 == lines.size() || pieces.figures(at + 1) == 0)
                && Pieces.words(lines.get(at)).stream().skip(1).noneMatch(word -> CellText.numbered(pieces.text(at, word)));
    }

    /**
     * Whether a line numbered as a heading is the label of a row without figures, or goes on with one: it stands right under another
     * line of the table, and not at the margin.
     */
    private boolean label(int at) {
        if (at == 0 || !lines.get(at).attached() || lines.get(at).column() > 1 || text[at - 1] || pieces.left(at, 0) <= INDENT) {
            return false;
        }
        String above = pieces.last(at - 1);
        boolean numbered = CellText.numbered(above) && Character.isLetterOrDigit(above.codePointAt(0));
        return pieces.count(at - 1) > 1 || numbered && Math.abs(pieces.left(at, 0) - pieces.left(at - 1, 0)) <= INDENT;
    }
}
