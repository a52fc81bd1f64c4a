package gouji.read.scan;

import gouji.read.UnreadableException;
import gouji.read.scan.Marks.Mark;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Reads the inked cells of a page, each as text; what looks like a figure, or has digits in it, also as a figure. Chinese
 * recognition takes digits for characters and is sure of it, so no digit is trusted on its word alone.
 */
final class CellReader {

    /** The replacement character: something is printed, and nobody knows what. */
    private static final String UNKNOWN = "\uFFFD";

    /** A dash or slash is known by its shape. */
    private static final double STROKE = 0.95;

    private static final double HALF = 0.5;

    /** Chinese characters beside a figure: a unit, a word for minus, a short note. A label has more. */
    private static final int WORDS_BESIDE = 6;

    private final Ink ink;
    private final double pointsPerPixel;
    private final TextReading texts;
    private final FigureReader figures;

    CellReader(Ink ink, double pointsPerPixel, TextReading texts, FigureReader figures) {
        this.ink = ink;
        this.pointsPerPixel = pointsPerPixel;
        this.texts = texts;
        this.figures = figures;
    }

    /** Lines of each cell; a cell with ink has at least one, of unknown characters where nothing was recognised. */
    List<List<RecognisedLine>> read(List<CellInk> cells) throws UnreadableException {
        List<CellInk> others = cells.stream().filter(cell -> !isStroke(cell)).toList();
        Iterator<List<RecognisedLine>> read = others(others).iterator();
        return cells.stream().map(cell -> isStroke(cell) ? List.of(sign(cell.isDash() ? "-" : "/", cell, STROKE)) : read.next()).toList();
    }

    private boolean isStroke(CellInk cell) {
        return cell.isDash() || cell.isSlash(ink);
    }

    private List<List<RecognisedLine>> others(List<CellInk> others) throws UnreadableException {
        List<List<RecognisedLine>> out = new ArrayList<>();
        List<List<RecognisedLine>> read = texts.read(others.stream().map(CellInk::area).toList());
        List<List<CellInk>> digits = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            digits.add(digits(others.get(i), read.get(i)));
        }
        List<RecognisedLine> asFigures = figures.read(digits.stream().flatMap(List::stream).toList());
        int next = 0;
        for (int i = 0; i < others.size(); i++) {
            List<RecognisedLine> tried = asFigures.subList(next, next + digits.get(i).size());
            next += tried.size();
            out.add(tried.size() > 1 ? lines(digits.get(i), tried)
                    : !tried.isEmpty() ? decided(others.get(i), read.get(i), tried.get(0))
                    : read.get(i).isEmpty() ? List.of(unknown(others.get(i))) : read.get(i));
        }
        return out;
    }

    /** The parts of a cell to be read as figures, one a line; nothing in a label. */
    private List<CellInk> digits(CellInk cell, List<RecognisedLine> text) {
        if (cell.isLikeFigure(pointsPerPixel)) {
            return List.of(cell);
        }
        long words = text.stream().flatMap(line -> line.signs().stream()).filter(CellReader::isChinese).count();
        List<CellInk> lines = cell.lines();
        if (words == 0 && lines.size() > 1 && lines.stream().allMatch(line -> line.isLikeFigure(pointsPerPixel))) {
            return lines;
        }
        if (text.size() != 1 || text.get(0).signs().stream().noneMatch(CellReader::isDigit)) {
            return List.of();
        }
        if (words == 0) {
            return List.of(cell);
        }
        List<Sign> digits = text.get(0).signs().stream().filter(CellReader::isDigit).toList();
        int left = digits.get(0).area().left();
        int right = digits.get(digits.size() - 1).area().right();
        List<Mark> marks = cell.marks().stream().filter(mark -> {
            int middle = (mark.area().left() + mark.area().right()) / 2;
            return middle >= left && middle <= right;
        }).toList();
        return words > WORDS_BESIDE || marks.isEmpty() ? List.of() : List.of(CellInk.of(marks));
    }

    private static List<RecognisedLine> lines(List<CellInk> printed, List<RecognisedLine> figures) {
        List<RecognisedLine> out = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            out.add(figures.get(i).signs().isEmpty() ? unknown(printed.get(i)) : figures.get(i));
        }
        return out;
    }

    private List<RecognisedLine> decided(CellInk cell, List<RecognisedLine> text, RecognisedLine figure) {
        if (cell.isLikeFigure(pointsPerPixel) && !isRatherText(cell, figure, text)) {
            return List.of(figure.signs().isEmpty() ? lastResort(cell, text) : figure);
        }
        String digits = text.isEmpty() ? "" : plain(text.get(0));
        boolean agreed = !digits.isEmpty() && digits.equals(plain(figure));
        boolean words = text.stream().flatMap(line -> line.signs().stream()).anyMatch(CellReader::isChinese);
        if (words) {
            return agreed || text.get(0).signs().stream().noneMatch(CellReader::isDigit) ? text
                    : text.stream().map(line -> line.withConfidence(HALF * line.confidence())).toList();
        }
        if (figure.signs().isEmpty()) {
            return List.of(unknown(cell));
        }
        FigureInk ink = FigureInk.of(cell, this.ink);
        boolean counted = ink.isCut() && ink.signs().size() == figure.signs().size();
        return List.of(agreed || counted ? figure : figure.withConfidence(HALF * figure.confidence()));
    }

    /** What is no figure to a reader of digits may still be one to a reader of Chinese: it says what the print may be, no more. */
    private static RecognisedLine lastResort(CellInk cell, List<RecognisedLine> text) {
        boolean digits = text.size() == 1 && text.get(0).signs().stream().allMatch(CellReader::isDigit);
        return digits ? text.get(0).withConfidence(HALF * text.get(0).confidence()) : unknown(cell);
    }

    private static String plain(RecognisedLine line) {
        return line.text().replaceAll("[^0-9.]", "");
    }

    /** A word of narrow strokes that no reading as a figure fits; one narrow mark alone is no Chinese character. */
    private static boolean isRatherText(CellInk cell, RecognisedLine figure, List<RecognisedLine> text) {
        boolean chinese = text.stream().flatMap(line -> line.signs().stream()).anyMatch(CellReader::isChinese);
        double sure = text.stream().mapToDouble(RecognisedLine::confidence).min().orElse(0);
        return chinese && cell.columns().size() > 1 && figure.confidence() < HALF && sure > figure.confidence();
    }

    private static boolean isChinese(Sign sign) {
        return sign.text().codePoints().anyMatch(Character::isIdeographic);
    }

    private static boolean isDigit(Sign sign) {
        return sign.text().codePoints().allMatch(Character::isDigit);
    }

    /** About as many unknown characters as the print has room for, so that a long label is not taken for a figure. */
    private static RecognisedLine unknown(CellInk cell) {
        int narrow = Math.min(cell.area().width(), cell.area().height());
        int wide = Math.max(cell.area().width(), cell.area().height());
        return new RecognisedLine(Collections.nCopies(Math.max(1, wide / narrow), sign(UNKNOWN, cell, 0).signs().get(0)));
    }

    private static RecognisedLine sign(String text, CellInk cell, double confidence) {
        return new RecognisedLine(List.of(new Sign(text, cell.area(), confidence, true)));
    }
}
