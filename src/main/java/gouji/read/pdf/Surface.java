package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.drawn.Budget;
import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies on a page, in the order in which it is painted: which glyphs a reader sees in the end. Glyphs may be painted over, or
 * be painted in the colour of what lies under them.
 */
final class Surface {

    /** How a glyph was drawn. */
    enum Kind { LEVEL_OR_TURNED, OBLIQUE, INVISIBLE }

    /** Of lightness, between print and what it stands on; nobody reads what differs less. */
    private static final double LEAST_CONTRAST = 0.04;

    /** Darker print is seen on all but black, which no report uses. */
    private static final double LIGHT = 0.75;

    /** The part of a glyph's box, on each side, that its ink leaves free. */
    private static final double AROUND_INK = 0.2;

    /** In points; glyphs are kept in bands of this height so that few are looked at. */
    private static final double BAND = 16;

    private static final double WHITE = 1;

    /** Comparisons that take about as long as one operator. */
    private static final int PAINTS_AN_OPERATION = 8;

    private static final class Drawn {

        private Glyph glyph;
        private Kind kind;

        Drawn(Glyph glyph, Kind kind) {
            this.glyph = glyph;
            this.kind = kind;
        }
    }

    private record Paint(Box box, double lightness) {
    }

    private final Budget budget;
    private final List<Drawn> drawn = new ArrayList<>();
    private final Map<Integer, List<Drawn>> bands = new HashMap<>();
    private final List<Paint> paints = new ArrayList<>();

    Surface(Budget budget) {
        this.budget = budget;
    }

    /** @param lightness of its colour from 0 to 1, or NaN where it is not known */
    void glyph(Glyph glyph, Kind kind, double lightness) {
        boolean lost = lightness > LIGHT && Math.abs(lightness - under(glyph)) <= LEAST_CONTRAST;
        Drawn d = new Drawn(glyph, lost ? Kind.INVISIBLE : kind);
        drawn.add(d);
        if (d.kind != Kind.INVISIBLE) {
            bands.computeIfAbsent(band(glyph.centreY()), b -> new ArrayList<>()).add(d);
        }
    }

    /** Something that hides what lies under it. */
    void paint(Box box, double lightness) {
        int last = band(box.bottom());
        budget.spend();
        for (int b = band(box.top()); b <= last && !bands.isEmpty(); b++) {
            List<Drawn> within = bands.getOrDefault(b, List.of());
            for (Drawn d : within) {
                if (d.kind != Kind.INVISIBLE && hides(box, d.glyph.box())) {
                    d.kind = Kind.INVISIBLE;
                }
            }
            if (!within.isEmpty()) {
                budget.spend(within.size() / PAINTS_AN_OPERATION);
                within.removeIf(d -> d.kind == Kind.INVISIBLE);
            }
        }
        shade(box, lightness);
    }

    /** Something that changes what lies under later print without hiding earlier print. */
    void shade(Box box, double lightness) {
        paints.add(new Paint(box, lightness));
    }

    private double under(Glyph g) {
        budget.spend(paints.size() / PAINTS_AN_OPERATION);
        for (int i = paints.size() - 1; i >= 0; i--) {
            Box b = paints.get(i).box();
            if (g.isIn(b)) {
                return paints.get(i).lightness();
            }
        }
        return WHITE;
    }

    private static boolean hides(Box cover, Box glyph) {
        double x = AROUND_INK * glyph.width();
        double y = AROUND_INK * glyph.height();
        return cover.left() <= glyph.left() + x && cover.right() >= glyph.right() - x
                && cover.top() <= glyph.top() + y && cover.bottom() >= glyph.bottom() - y;
    }

    private static int band(double y) {
        return (int) Math.floor(Math.max(-1e5, Math.min(1e5, y)) / BAND);
    }

    int size() {
        return drawn.size();
    }

    /** The visible glyph drawn last, or null. */
    Glyph last() {
        for (int i = drawn.size() - 1; i >= 0 && i >= drawn.size() - 2; i--) {
            if (drawn.get(i).kind == Kind.LEVEL_OR_TURNED) {
                return drawn.get(i).glyph;
            }
        }
        return null;
    }

    /** What the file says that all glyphs drawn since stand for: it serves where they themselves do not tell. */
    void tell(int since, String actualText) {
        int glyphs = drawn.size() - since;
        int[] characters = actualText.codePoints().toArray();
        for (int i = 0; i < glyphs; i++) {
            Drawn d = drawn.get(since + i);
            if (d.glyph.text().equals(Glyph.UNKNOWN) && (glyphs == 1 || glyphs == characters.length)) {
                String text = glyphs == 1 ? actualText : Character.toString(characters[i]);
                d.glyph = text.isEmpty() || text.codePoints().anyMatch(Glyph::isMeaningless) ? d.glyph : d.glyph.withText(text);
            }
        }
    }

    /** In the order in which they are drawn. */
    List<Glyph> glyphs(Kind kind) {
        return drawn.stream().filter(d -> d.kind == kind).map(d -> d.glyph).toList();
    }
}
