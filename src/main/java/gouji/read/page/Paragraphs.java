package gouji.read.page;

import gouji.document.Block;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to paragraphs, and those and the tables into reading order. */
final class Paragraphs {

    /** Page numbers and running heads between two halves of a paragraph: at most so many. */
    private static final int FURNITURE = 2;

    private final Breaks breaks;
    private final List<Part> parts = new ArrayList<>();

    private Paragraphs(Breaks breaks) {
        this.breaks = breaks;
    }

    static List<Block> of(List<PageText> pages) {
        Paragraphs all = new Paragraphs(new Breaks(Margins.of(pages)));
        for (PageText page : pages) {
            all.join(all.parts(page));
        }
        return all.parts.stream().map(Part::block).toList();
    }

    /** A paragraph's lines, or a table. */
    private record Part(List<TextLine> lines, Table table) {

        Part(TextLine first) {
            this(new ArrayList<>(List.of(first)), null);
        }

        Part(Table table) {
            this(List.of(), table);
        }

        Block block() {
            return table != null ? table : new Paragraph(lines.stream().map(TextLine::print).toList());
        }

        TextLine last() {
            return lines.get(lines.size() - 1);
        }
    }

    private List<Part> parts(PageText page) {
        List<Part> out = new ArrayList<>();
        Part open = null;
        int next = 0;
        for (TextLine line : page.lines()) {
            for (; next < page.tables().size() && top(page.tables().get(next)) < line.box().top(); next++) {
                out.add(new Part(page.tables().get(next)));
                open = null;
            }
            if (open == null || breaks.between(open.last(), line)) {
                open = new Part(line);
                out.add(open);
            } else {
                open.lines().add(line);
            }
        }
        page.tables().subList(next, page.tables().size()).forEach(t -> out.add(new Part(t)));
        page.apart().forEach(l -> out.add(new Part(l)));
        return out;
    }

    private void join(List<Part> page) {
        int before = parts.size() - 1;
        while (before >= 0 && parts.size() - before <= FURNITURE && isFurniture(parts.get(before))) {
            before--;
        }
        int after = 0;
        while (after < page.size() && after < FURNITURE && isFurniture(page.get(after))) {
            after++;
        }
        if (before >= 0 && after < page.size() && parts.get(before).table() == null && page.get(after).table() == null
                && breaks.runsOver(parts.get(before).last(), page.get(after).lines().get(0))) {
            parts.get(before).lines().addAll(page.remove(after).lines());
        }
        parts.addAll(page);
    }

    private boolean isFurniture(Part part) {
        return part.table() == null && part.lines().size() == 1 && breaks.isApart(part.lines().get(0));
    }

    private static double top(Table table) {
        return ((PagePlace) table.place()).box().top();
    }
}
