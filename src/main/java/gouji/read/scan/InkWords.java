package gouji.read.scan;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.page.PageCells;
import gouji.read.scan.Marks.Mark;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page's ink tells of its words before any is read: where they stand, and which look like figures. Tables without rulings are
 * known by how their print is aligned, and that ink shows better than what is recognised of a whole page at once.
 */
final class InkWords {

    /** Stands for a character of which nothing is known, and for a digit. */
    private static final String CHARACTER = "\u3013";
    private static final String DIGIT = "0";
    private static final String DASH = "-";

    /** What ink takes of its em: that of characters, and that of digits alone. */
    private static final double CHARACTER_INK = 0.92;
    private static final double DIGIT_INK = 0.72;

    /** To the usual height: what is taller is no print. */
    private static final double TALLEST = 5;

    /** Of an em: what is less wide may be a part of a character. */
    private static final double NARROWEST = 0.5;

    /** Of the marks' heights, the part that is lower than the usual one: characters fall into parts. */
    private static final double USUAL = 0.75;

    /** So many words around show how high characters are. */
    private static final int AROUND = 5;

    /** To the height of characters: most digits of the same size are lower. */
    private static final double AS_HIGH = 0.85;

    /** To their height: how far apart digits begin, at the least; and what a single one is less wide than. */
    private static final double PITCH = 0.62;
    private static final double BROAD = 0.66;

    /** More marks than print has: noise. */
    private static final int MOST = 12_000;

    private final Ink ink;
    private final double pointsPerPixel;
    private final int usual;
    private final List<InkWord> words;
    private final List<InkWord> text;
    private final Map<InkWord, List<Glyph>> glyphs = new IdentityHashMap<>();

    private InkWords(Ink ink, double pointsPerPixel, int usual, List<InkWord> words) {
        this.ink = ink;
        this.pointsPerPixel = pointsPerPixel;
        this.usual = usual;
        this.words = words;
        this.text = words.stream().filter(word -> word.isText() && word.marks().size() > 1 && !word.isFlat(usual)).toList();
        words.forEach(word -> glyphs.put(word, glyphs(word)));
    }

    static InkWords of(Ink ink, double pointsPerPixel) {
        List<Mark> marks = Marks.in(new Area(0, 0, ink.width(), ink.height()), ink);
        int[] heights = marks.stream().mapToInt(mark -> mark.area().height()).sorted().toArray();
        if (marks.isEmpty() || marks.size() > MOST) {
            return new InkWords(ink, pointsPerPixel, 0, List.of());
        }
        int usual = heights[(int) (USUAL * heights.length)];
        List<Mark> print = marks.stream().filter(mark -> mark.area().height() <= TALLEST * usual).toList();
        return new InkWords(ink, pointsPerPixel, usual, InkWord.of(print, usual));
    }

    /** One for each character or part of one, in its place and of about its size; their text says only what they look like. */
    List<Glyph> glyphs() {
        return words.stream().flatMap(word -> glyphs.get(word).stream()).toList();
    }

    /** Those that stand in tables without rulings, or beside what does: a band around the tables would cut them. */
    List<InkWord> inTables(PageCells cells) {
        Set<Box> places = new HashSet<>(cells.print());
        List<InkWord> in = new ArrayList<>();
        List<InkWord> out = new ArrayList<>();
        for (InkWord word : words) {
            List<Glyph> own = glyphs.get(word);
            if (own.stream().map(Glyph::box).anyMatch(places::contains)) {
                in.add(word);
            } else if (own.stream().noneMatch(glyph -> cells.ruled().stream().anyMatch(glyph::isIn))) {
                out.add(word);
            }
        }
        for (int i = 0; i < in.size(); i++) {
            InkWord inside = in.get(i);
            in.addAll(out.stream().filter(inside::isBesidePartOf).toList());
            out.removeIf(inside::isBesidePartOf);
        }
        return in;
    }

    /** What was recognised of a word, as one line of the word's width and height; strokes that lie flat are as high as print is. */
    RecognisedLine set(InkWord word, List<RecognisedLine> read) {
        List<Sign> signs = read.stream().flatMap(line -> line.signs().stream()).sorted(Comparator.comparingInt((Sign s) -> s.area().left())).toList();
        boolean wide = signs.stream().anyMatch(sign -> sign.text().codePoints().anyMatch(Character::isIdeographic));
        Area a = word.area();
        double height = wide ? usual : usual * DIGIT_INK / CHARACTER_INK;
        double middle = (a.top() + a.bottom()) / 2.0;
        int top = word.isFlat(usual) ? (int) (middle - height / 2) : a.top();
        int bottom = word.isFlat(usual) ? (int) (middle + height / 2) : a.bottom();
        List<Sign> set = new ArrayList<>();
        for (Sign sign : signs) {
            int left = set.isEmpty() ? a.left() : Math.max(a.left(), Math.min(a.right() - 1, sign.area().left()));
            int right = set.size() + 1 == signs.size() ? a.right() : Math.max(left + 1, Math.min(a.right(), sign.area().right()));
            set.add(new Sign(sign.text(), new Area(left, top, right, bottom), sign.confidence(), sign.opensWord()));
        }
        return new RecognisedLine(set);
    }

    private List<Glyph> glyphs(InkWord word) {
        CellInk print = CellInk.of(word.marks());
        boolean dash = print.isDash();
        List<Area> digits = FigureInk.of(print, ink).signs();
        boolean figure = !dash && !word.hasBracket() && print.isLikeFigure(digits, pointsPerPixel) && !isRatherText(word, digits);
        double height = figure ? word.area().height() / DIGIT_INK : (word.isFlat(usual) ? usual : word.area().height()) / CHARACTER_INK;
        double middle = (word.area().top() + word.area().bottom()) / 2.0;
        double bottom = figure ? word.area().bottom() + Glyph.DESCENT * height : middle + height / 2;
        List<Area> columns = figure ? digits : characters(print.columns(), NARROWEST * height);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double right = i + 1 < columns.size() ? columns.get(i + 1).left() : columns.get(i).right();
            Box box = new Box(columns.get(i).left() * pointsPerPixel, (bottom - height) * pointsPerPixel, right * pointsPerPixel,
                    bottom * pointsPerPixel);
            glyphs.add(new Glyph(dash ? DASH : figure ? DIGIT : CHARACTER, box, 0));
        }
        return glyphs;
    }

    /**
     * Whether signs as narrow as digits are rather characters, or what characters fall into: they are as high as the characters around
     * them, and stand closer than digits do, or are not all of one height.
     */
    private boolean isRatherText(InkWord word, List<Area> signs) {
        double own = word.area().height();
        int[] around = text.stream().sorted(Comparator.comparingInt(word::distance)).limit(AROUND)
                .mapToInt(other -> other.area().height()).sorted().toArray();
        double height = around.length == 0 ? Double.POSITIVE_INFINITY : around[around.length / 2];
        List<Area> tall = signs.stream().filter(sign -> sign.height() >= NARROWEST * own).toList();
        if (tall.size() < 2) {
            int broadest = signs.stream().mapToInt(Area::width).max().orElse(0);
            return own >= (signs.size() > 1 ? AS_HIGH * height : height - 1) && broadest >= BROAD * own;
        }
        double pitch = (double) (tall.get(tall.size() - 1).left() - tall.get(0).left()) / (tall.size() - 1);
        double middle = (word.area().top() + word.area().bottom()) / 2.0;
        boolean uneven = signs.get(0).top() > middle || signs.stream().skip(1).anyMatch(sign -> sign.height() < AS_HIGH * own && sign.top() < middle);
        return own >= AS_HIGH * height && (pitch < PITCH * own || uneven);
    }

    /** Parts of a character beside each other, together. */
    private static List<Area> characters(List<Area> columns, double narrowest) {
        List<Area> characters = new ArrayList<>();
        for (Area column : columns) {
            Area last = characters.isEmpty() ? null : characters.get(characters.size() - 1);
            if (last != null && last.width() < narrowest && column.right() - last.left() <= 2 * narrowest) {
                characters.set(characters.size() - 1, last.union(column));
            } else {
                characters.add(column);
            }
        }
        return characters;
    }
}
