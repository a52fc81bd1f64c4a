package gouji.read.text;

import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * A line in which single spaces, or nothing at all, part the cells: words, and behind them figures.
 *
 * @param label   the words before the figures; of a line without figures all of it
 * @param figures what stands behind the label, each a figure
 */
record UnmarkedLine(Line line, List<Span> label, List<Span> figures) {

    /** A letter and a figure that fill a line are one figure. A label is cut at spaces only where a number begins, so that no label is torn at a space within it. */
    static UnmarkedLine of(Line line) {
        List<Span> words = Pieces.words(line);
        if (words.size() == 2 && isLetter(line, words.get(0)) && isFigure(line, words.get(0), words.get(1))) {
            return new UnmarkedLine(line, List.of(), List.of(new Span(words.get(0).begin(), words.get(1).end())));
        }
        List<Span> figures = new LinkedList<>();
        int end = words.size();
        while (end > 0) {
            int begin = end - 1;
            boolean alone = isFigure(line, words.get(begin), words.get(begin));
            boolean withUnit = !alone && begin > 0 && isFigure(line, words.get(begin - 1), words.get(begin));
            boolean withSign = alone && begin > 1 && isLetter(line, words.get(begin - 1)) && isFigure(line, words.get(begin - 2), words.get(begin - 2));
            if (!alone && !withUnit) {
                break;
            }
            begin -= withUnit || withSign ? 1 : 0;
            figures.add(0, new Span(words.get(begin).begin(), words.get(end - 1).end()));
            end = begin;
        }
        return new UnmarkedLine(line, labels(line, words.subList(0, end)), List.copyOf(figures));
    }

    private static boolean isFigure(Line line, Span first, Span last) {
        String text = line.text().substring(first.begin(), last.end());
        return CellText.figure(text);
    }

    /** A letter between two figures is the sign of the second, such as one that says "less". */
    private static boolean isLetter(Line line, Span word) {
        String text = line.text().substring(word.begin(), word.end());
        return CellText.length(text) == 1 && Character.isLetter(text.codePointAt(0));
    }

    private static List<Span> labels(Line line, List<Span> words) {
        List<Span> labels = new ArrayList<>();
        for (Span word : words) {
            boolean begins = labels.isEmpty() || CellText.numbered(line.text().substring(word.begin(), word.end()));
            if (begins) {
                labels.add(word);
            } else {
                Span before = labels.remove(labels.size() - 1);
                labels.add(new Span(before.begin(), word.end()));
            }
        }
        return List.copyOf(labels);
    }

    /** The parts of a label that may be cells of their own: words without a number, in a line without figures, and no brackets torn. */
    List<Span> words(Span label) {
        if (hasFigures() || CellText.numbered(print(label).text())) {
            return List.of(label);
        }
        List<Span> found = new ArrayList<>();
        for (Span word : Pieces.words(line)) {
            Span before = found.isEmpty() ? null : found.get(found.size() - 1);
            if (before != null && CellText.unclosed(print(before).text())) {
                found.set(found.size() - 1, new Span(before.begin(), word.end()));
            } else if (word.begin() >= label.begin() && word.end() <= label.end()) {
                found.add(word);
            }
        }
        return found;
    }

    boolean hasFigures() {
        return !figures.isEmpty();
    }

    Print print(Span span) {
        return Pieces.print(line, span);
    }
}
