package gouji.read.page;

import gouji.read.drawn.Budget;
import gouji.read.drawn.Limits;
import gouji.read.drawn.PageContent;
import gouji.read.page.aligned.AlignedGrid;
import gouji.read.page.aligned.AlignedTables;
import gouji.read.page.ruled.CellsApart;
import gouji.read.page.ruled.GridFinder;
import gouji.read.page.ruled.OpenEnds;
import gouji.read.page.ruled.OpenGrid;
import gouji.read.page.ruled.OpenSides;
import gouji.read.page.ruled.Rulings;
import gouji.read.page.ruled.UnpartedColumns;
import gouji.read.page.ruled.UnpartedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds the grids of all tables: those that rulings make first, then those known by how the print is aligned. */
final class PageGrids {

    private PageGrids() {
    }

    /**
     * The tables of all pages, each page's in reading order. A single box is a frame round text, unless the page break cut it
     * off from a table as wide: then it is a row.
     */
    static List<List<OpenGrid>> of(List<PageContent> pages) {
        Budget budget = new Budget(Limits.USUAL);
        List<List<Rulings>> rulings = rulings(pages);
        List<List<OpenGrid>> all = new ArrayList<>();
        for (int p = 0; p < pages.size(); p++) {
            PageContent content = pages.get(p);
            all.add(ofPage(content, rulings.get(p), budget).stream().filter(g -> !isUnparted(g, content)).toList());
        }
        List<List<OpenGrid>> kept = new ArrayList<>();
        List<List<AlignedTables>> aligned = new ArrayList<>();
        for (int p = 0; p < all.size(); p++) {
            List<OpenGrid> before = p == 0 ? List.of() : all.get(p - 1);
            List<OpenGrid> after = p + 1 == all.size() ? List.of() : all.get(p + 1);
            PageContent content = pages.get(p);
            List<OpenGrid> page = all.get(p);
            List<OpenGrid> ruled = page.stream().filter(g -> !g.isBox()
                    || g == first(page) && g.isCutFrom(last(before))
                    || g == last(page) && g.isCutFrom(first(after))).toList();
            aligned.add(AlignedTables.of(content, rulings.get(p), ruled, p == 0 ? List.of() : aligned.get(p - 1)));
            kept.add(ruled);
        }
        for (int p = 0; p < all.size(); p++) {
            kept.set(p, both(kept.get(p), aligned.get(p).stream().flatMap(t -> t.found().stream()).toList()));
        }
        return kept;
    }

    private static boolean isUnparted(OpenGrid grid, PageContent page) {
        return UnpartedRows.areIn(grid.grid(), page) || UnpartedColumns.areIn(grid.grid(), page);
    }

    private static List<List<Rulings>> rulings(List<PageContent> pages) {
        List<List<Rulings>> rulings = pages.stream().map(page -> Rulings.ofPage(page, Rulings.NEAR)).toList();
        double gap = CellsApart.gap(rulings);
        return gap > Rulings.NEAR ? pages.stream().map(page -> Rulings.ofPage(page, gap)).toList() : rulings;
    }

    private static List<OpenGrid> ofPage(PageContent page, List<Rulings> bands, Budget budget) {
        List<OpenGrid> found = new ArrayList<>();
        for (Rulings lines : bands) {
            budget.checkTime();
            Rulings closed = OpenSides.close(lines);
            OpenEnds open = OpenEnds.of(closed);
            GridFinder.find(open.close(closed)).stream().filter(g -> page.shows(g.box()))
                    .forEach(g -> found.add(new OpenGrid(g, open, Map.of())));
        }
        return sorted(found);
    }

    private static List<OpenGrid> both(List<OpenGrid> ruled, List<AlignedGrid> aligned) {
        List<OpenGrid> all = new ArrayList<>(ruled);
        aligned.forEach(a -> all.add(new OpenGrid(a.grid(), OpenEnds.NONE, a.print())));
        return sorted(all);
    }

    private static List<OpenGrid> sorted(List<OpenGrid> grids) {
        return ReadingOrder.of(grids, g -> g.grid().box());
    }

    private static OpenGrid first(List<OpenGrid> page) {
        return page.isEmpty() ? null : page.get(0);
    }

    private static OpenGrid last(List<OpenGrid> page) {
        return page.isEmpty() ? null : page.get(page.size() - 1);
    }
}
