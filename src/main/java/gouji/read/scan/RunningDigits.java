package gouji.read.scan;

import gouji.read.UnreadableException;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.List;

/** Numbers in running text: a reader of Chinese takes 77 for 7 and is sure of it, so they are trusted only where a reader of digits says the same. */
final class RunningDigits {

    /** The confidence, at the most, of a digit that nothing else bears out. */
    private static final double UNTRUSTED = 0.5;

    private final Ink ink;
    private final FigureReader figures;

    RunningDigits(Ink ink, FigureReader figures) {
        this.ink = ink;
        this.figures = figures;
    }

    /** Digits beside each other. @param from index of the first sign */
    private record Run(int line, int from, int to, CellInk ink) {
    }

    /** The same lines, their digits as sure as the surer of both readers where both say the same. */
    List<RecognisedLine> checked(List<RecognisedLine> lines) throws UnreadableException {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            runs.addAll(runs(i, lines.get(i)));
        }
        List<RecognisedLine> read = figures.glance(runs.stream().map(Run::ink).toList());
        List<RecognisedLine> out = new ArrayList<>();
        lines.forEach(line -> out.add(line.withDigitsAtMost(UNTRUSTED)));
        for (int r = 0; r < runs.size(); r++) {
            Run run = runs.get(r);
            List<Sign> said = lines.get(run.line()).signs().subList(run.from(), run.to());
            if (new RecognisedLine(said).text().equals(read.get(r).text())) {
                List<Sign> signs = new ArrayList<>(out.get(run.line()).signs());
                for (int i = run.from(); i < run.to(); i++) {
                    Sign s = lines.get(run.line()).signs().get(i);
                    Area at = read.get(r).signs().get(i - run.from()).area();
                    signs.set(i, new Sign(s.text(), at, Math.max(s.confidence(), read.get(r).confidence()), s.opensWord()));
                }
                out.set(run.line(), new RecognisedLine(signs));
            }
        }
        return out;
    }

    private List<Run> runs(int number, RecognisedLine line) {
        List<Sign> signs = line.signs();
        List<Run> runs = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= signs.size(); i++) {
            boolean digit = i < signs.size() && signs.get(i).text().codePoints().allMatch(Character::isDigit);
            if (digit && from < 0) {
                from = i;
            } else if (!digit && from >= 0) {
                CellInk marks = new DigitMarks(line, from, i).in(ink);
                if (!marks.isEmpty()) {
                    runs.add(new Run(number, from, i, marks));
                }
                from = -1;
            }
        }
        return runs;
    }
}
