package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import gouji.read.drawn.Strokes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Thick lines may be a background of small print. */
final class Bars {

    private Bars() {
    }

    /** The rulings of a page, but for those that print stands on. */
    static List<Ruling> withoutPrint(PageContent page) {
        List<Ruling> rulings = page.rulings();
        if (rulings.stream().noneMatch(Bars::isThick)) {
            return rulings;
        }
        TreeMap<Double, List<Glyph>> fromTop = new TreeMap<>();
        page.glyphs().stream().filter(g -> !g.isBlank()).forEach(g -> fromTop.computeIfAbsent(g.centreY(), y -> new ArrayList<>()).add(g));
        return rulings.stream().filter(r -> !isThick(r) || !bearsPrint(r.ink(), fromTop)).toList();
    }

    private static boolean isThick(Ruling r) {
        return r.thickness() > Strokes.THIN;
    }

    private static boolean bearsPrint(Box bar, TreeMap<Double, List<Glyph>> fromTop) {
        return fromTop.subMap(bar.top(), true, bar.bottom(), true).values().stream().flatMap(List::stream).anyMatch(g -> g.isIn(bar));
    }
}
