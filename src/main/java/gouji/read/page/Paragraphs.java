package gouji.read.page;

import gouji.document.Block;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.read.characters.CrossedOut;
import gouji.read.page.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/** Puts lines together to paragraphs, and those, the tables and the pictures into reading order. */
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

    /** A paragraph's lines, or a table or picture. */
    private record Part(List<TextLine> lines, Block standing) {

        Part(TextLine first) {
            this(new ArrayList<>(List.of(first)), null);
        }

        Part(Block standing) {
            this(List.of(), standing);
        }

        Block block() {
            return standing != null ? standing : new Paragraph(lines.stream().map(line -> plain(line.print())).toList());
        }

        private static Print plain(Print print) {
            return CrossedOut.in(print.text()) ? new Print(CrossedOut.plain(print.text()), print.place()) : print;
        }

        TextLine last() {
            return lines.get(lines.size() - 1);
        }
    }

    private List<Part> parts(PageText page) {
        List<Part> out = new ArrayList<>();
        Part open = null;
        List<Block> standing = page.standing();
        int next = 0;
        for (TextLine line : page.lines()) {
            for (; next < standing.size() && PageText.top(standing.get(next)) < line.box().top(); next++) {
                out.add(new Part(standing.get(next)));
                open = null;
            }
            List<TextLine> titles = new TitleLine(line, standing.subList(next, standing.size())).parts();
            if (titles.size() > 1) {
                titles.forEach(title -> out.add(new Part(title)));
                open = null;
            } else if (open == null || breaks.between(open.last(), line)) {
                open = new Part(line);
                out.add(open);
            } else {
                open.lines().add(line);
            }
        }
        standing.subList(next, standing.size()).forEach(t -> out.add(new Part(t)));
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
        if (before >= 0 && after < page.size() && parts.get(before).standing() == null && page.get(after).standing() == null
                && breaks.runsOver(parts.get(before).last(), page.get(after).lines().get(0))) {
            parts.get(before).lines().addAll(page.remove(after).lines());
        }
        parts.addAll(page);
    }

    private boolean isFurniture(Part part) {
        return part.standing() == null && part.lines().size() == 1 && breaks.isApart(part.lines().get(0));
    }
}
