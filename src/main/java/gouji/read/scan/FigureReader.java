package gouji.read.scan;

import gouji.read.UnreadableException;
import gouji.read.scan.RecognisedLine.Sign;
import gouji.read.scan.Tesseract.Mode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads cells that look like figures several times over: one reading alone may be wrong and sure of it, and readings that differ
 * in size and in what stands beside seldom make the same mistake. A single digit is often lost alone and read in company, so most
 * readings show the print three times in a row; and each digit is read by itself, as a line of digits is read in an order
 * that is likely, not always printed.
 */
final class FigureReader {

    /** How the print is shown. @param height of it in pixels; Tesseract knows lines of about these sizes */
    private record View(int height, int copies) {
    }

    private static final List<View> VIEWS = List.of(new View(27, 1), new View(22, 3), new View(34, 3));
    private static final View ONE_DIGIT = new View(27, 3);
    private static final View GLANCE = new View(34, 3);

    /** Between copies, to the height of the print. */
    private static final double GAP = 0.2;

    /** What is read in one view. */
    private record Attempt(String text, double confidence) {
    }

    /** What is left of a confidence where another reading says something else, or nothing else bears it out. */
    private static final double CONTRADICTED = 0.5;
    private static final double ALONE = 0.7;

    /** What is left where more or fewer signs were recognised than marks stand side by side. */
    private static final double MISCOUNTED = 0.3;

    /** To the height of digits: marks that stand further apart are two numbers. */
    private static final double APART = 1.1;

    /** To the height of digits: what is lower is a sign between them. */
    private static final double DIGIT = 0.6;

    private final Tesseract tesseract;
    private final Raster page;
    private final Raster grey;
    private final Ink ink;

    /** @param grey the page with its rulings and what is too pale to be ink */
    FigureReader(Tesseract tesseract, Raster page, Raster grey, Ink ink) {
        this.tesseract = tesseract;
        this.page = page;
        this.grey = grey;
        this.ink = ink;
    }

    /** @return for each cell a line; without signs where nothing was recognised */
    List<RecognisedLine> read(List<CellInk> cells) throws UnreadableException {
        List<FigureInk> figures = cells.stream().map(cell -> FigureInk.of(cell.leadingSign().isEmpty() ? cell : cell.withoutFirst(), ink)).toList();
        List<Raster> shown = new ArrayList<>();
        List<View> views = new ArrayList<>();
        for (FigureInk figure : figures) {
            for (View view : VIEWS) {
                shown.add(picture(figure.picture(page), figure.area().height(), view));
                views.add(view);
            }
            for (Area digit : digits(figure)) {
                shown.add(picture(page.part(digit.grown(figure.isCut() ? 0 : 1, page.width(), page.height())), digit.height(), ONE_DIGIT));
                views.add(ONE_DIGIT);
            }
        }
        List<Attempt> attempts = attempts(shown, views);
        List<RecognisedLine> out = new ArrayList<>();
        int at = 0;
        for (int c = 0; c < cells.size(); c++) {
            FigureInk figure = figures.get(c);
            List<Attempt> lines = attempts.subList(at, at + VIEWS.size());
            at += VIEWS.size();
            List<Attempt> digits = attempts.subList(at, at + digits(figure).size());
            at += digits.size();
            RecognisedLine line = placed(heldAgainst(digits, elected(lines, digits, figure), figure), figure);
            out.add(signed(line, cells.get(c)));
        }
        return out;
    }

    /**
     * Reads each once only: enough to bear out what another reader says.
     *
     * @return for each its text; empty where nothing was recognised, or more or fewer digits than marks
     */
    List<RecognisedLine> glance(List<CellInk> figures) throws UnreadableException {
        List<FigureInk> inks = figures.stream().map(figure -> FigureInk.of(figure, ink)).toList();
        List<Attempt> attempts = attempts(inks.stream().map(f -> picture(f.picture(page), f.area().height(), GLANCE)).toList(),
                Collections.nCopies(inks.size(), GLANCE));
        List<RecognisedLine> out = new ArrayList<>();
        for (int i = 0; i < inks.size(); i++) {
            boolean counted = attempts.get(i).text().length() == inks.get(i).signs().size();
            out.add(counted ? placed(attempts.get(i), inks.get(i)) : new RecognisedLine(List.of()));
        }
        return out;
    }

    /** Each digit of a number of several; a single one is read alone anyway. */
    private static List<Area> digits(FigureInk figure) {
        List<Area> digits = figure.signs().stream().filter(sign -> sign.height() >= DIGIT * figure.area().height()).toList();
        return digits.size() < 2 ? List.of() : digits;
    }

    private List<Attempt> attempts(List<Raster> shown, List<View> views) throws UnreadableException {
        List<List<RecognisedLine>> read = tesseract.read(shown, Mode.FIGURE);
        List<Attempt> attempts = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            RecognisedLine line = new RecognisedLine(read.get(i).stream().flatMap(each -> each.signs().stream()).toList());
            attempts.add(attempt(line, views.get(i).copies()));
        }
        return attempts;
    }

    private static Raster picture(Raster one, int height, View view) {
        int step = one.width() + (int) Math.round(GAP * one.height());
        Raster row = new Raster((view.copies() - 1) * step + one.width(), one.height());
        for (int i = 0; i < view.copies(); i++) {
            row.paste(one, i * step, 0);
        }
        return row.scaled((double) view.height() / height).bordered(Crop.BORDER);
    }

    /** One copy of what was read; nothing where the copies differ. */
    private static Attempt attempt(RecognisedLine line, int copies) {
        String text = line.text();
        String one = text.substring(0, text.length() / copies);
        return one.repeat(copies).equals(text) ? new Attempt(one, line.confidence()) : new Attempt("", 0);
    }

    /**
     * The reading that most say. Where each digit says the same by itself, a line that has another number of signs lost some, and contradicts
     * nothing.
     */
    private static Attempt elected(List<Attempt> attempts, List<Attempt> digits, FigureInk figure) {
        List<Attempt> speaking = attempts.stream().filter(attempt -> !attempt.text().isEmpty()).toList();
        Attempt best = new Attempt("", 0);
        double most = 0;
        for (Attempt attempt : speaking) {
            List<Attempt> same = speaking.stream().filter(other -> other.text().equals(attempt.text())).toList();
            double sum = same.stream().mapToDouble(Attempt::confidence).sum() + same.size();
            if (sum > most) {
                most = sum;
                double surest = same.stream().mapToDouble(Attempt::confidence).max().orElse(0);
                boolean borneOut = digits.size() == figure.signs().size() && text(digits).equals(attempt.text());
                boolean contradicted = speaking.stream().anyMatch(other -> !other.text().equals(attempt.text())
                        && !(borneOut && other.text().length() != attempt.text().length()));
                double left = contradicted ? CONTRADICTED : same.size() == 1 && !borneOut ? ALONE : 1;
                best = new Attempt(attempt.text(), left * surest);
            }
        }
        return best;
    }

    /**
     * A digit that says nothing by itself contradicts nothing. Where digits were lost in the line, as one of two alike, what they are
     * one by one is the likelier reading.
     */
    private static Attempt heldAgainst(List<Attempt> digits, Attempt elected, FigureInk figure) {
        String plain = elected.text().replaceAll("[^0-9]", "");
        boolean contradicted = !digits.isEmpty() && digits.size() != plain.length();
        boolean allSpeak = digits.stream().allMatch(digit -> digit.text().matches("[0-9]"));
        if (contradicted && allSpeak && digits.size() == figure.signs().size()) {
            double least = digits.stream().mapToDouble(Attempt::confidence).min().orElse(0);
            return new Attempt(text(digits), CONTRADICTED * least);
        }
        for (int i = 0; !contradicted && i < digits.size(); i++) {
            String digit = digits.get(i).text();
            contradicted = !digit.isEmpty() && !digit.equals(plain.substring(i, i + 1));
        }
        return contradicted ? new Attempt(elected.text(), CONTRADICTED * elected.confidence()) : elected;
    }

    private static String text(List<Attempt> digits) {
        return digits.stream().map(Attempt::text).collect(Collectors.joining());
    }

    /**
     * The signs in the places of the marks, where there are as many. They reach to each other: full-width digits stand far apart,
     * and are one number.
     */
    private static RecognisedLine placed(Attempt read, FigureInk figure) {
        List<Area> columns = figure.signs();
        Area all = figure.area();
        int count = read.text().length();
        boolean counted = count == columns.size();
        List<Sign> signs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int left = counted ? columns.get(i).left() : all.left() + i * all.width() / count;
            int right = counted ? columns.get(i).right() : all.left() + (i + 1) * all.width() / count;
            if (counted && i + 1 < count && columns.get(i + 1).left() - right <= APART * all.height()) {
                right = columns.get(i + 1).left();
            }
            double confidence = counted ? read.confidence() : MISCOUNTED * read.confidence();
            signs.add(new Sign(read.text().substring(i, i + 1), new Area(left, all.top(), Math.max(left + 1, right), all.bottom()), confidence, i == 0));
        }
        return new RecognisedLine(signs);
    }

    /** A minus or plus is known by its shape; Tesseract loses it, or makes a digit of it. */
    private RecognisedLine signed(RecognisedLine digits, CellInk cell) {
        if (digits.signs().isEmpty()) {
            return digits;
        }
        if (!cell.leadingSign().isEmpty()) {
            return signed(digits, cell.leadingSign(), cell.marks().get(0).area());
        }
        FaintMinus faint = FaintMinus.before(cell, ink, grey);
        return faint == null ? digits
                : faint.clear() ? signed(digits, "-", faint.area()) : digits.withConfidence(CONTRADICTED * digits.confidence());
    }

    private static RecognisedLine signed(RecognisedLine digits, String sign, Area mark) {
        List<Sign> signs = new ArrayList<>(digits.signs());
        Area first = signs.get(0).area();
        Area place = new Area(mark.left(), first.top(), first.left(), first.bottom());
        signs.add(0, new Sign(sign, place, digits.confidence(), true));
        return new RecognisedLine(signs);
    }
}
