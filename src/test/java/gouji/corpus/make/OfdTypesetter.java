package gouji.corpus.make;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.Div;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.canvas.Cell;
import org.ofdrw.layout.element.canvas.TextAlign;
import org.ofdrw.layout.element.canvas.VerticalAlign;

/** A manuscript as ofdrw lays it out: paragraphs, and tables cell by cell, each with its own frame. In millimetres. */
final class OfdTypesetter {

    private static final double POINT = 25.4 / 72;
    private static final double FRAME = 0.2;
    private static final String FONT = "SimSun";

    private final Manuscript manuscript;
    private final Layout layout;
    private final double pageWidth;
    private final double bottom;
    private final double size;
    private final double tableSize;
    private final List<List<Div<?>>> pages = new ArrayList<>();
    private double y;

    OfdTypesetter(Manuscript manuscript, Layout layout) {
        this.manuscript = manuscript;
        this.layout = layout;
        this.pageWidth = layout.page().get(0);
        this.bottom = layout.page().get(1) - layout.margin();
        this.size = layout.size() * POINT;
        this.tableSize = layout.tableSize() * POINT;
        nextPage();
    }

    void write(Path file) throws IOException {
        manuscript.source().title().forEach(line -> paragraph(line, size * 1.5, true, 0));
        for (String line : manuscript.lines()) {
            if (line.startsWith("[")) {
                table(manuscript.grids().get(line.substring(1, line.length() - 1)));
            } else if (line.startsWith("#")) {
                paragraph(line.replaceFirst("#+ ", ""), size * 1.1, false, 0);
            } else if (!line.isEmpty()) {
                paragraph(line, size, false, 2);
            }
        }
        try (OFDDoc ofd = new OFDDoc(file)) {
            PageLayout paper = new PageLayout(pageWidth, (double) layout.page().get(1));
            ofd.setDefaultPageLayout(paper);
            for (List<Div<?>> page : pages) {
                VirtualPage virtual = new VirtualPage(paper);
                page.forEach(virtual::add);
                ofd.addVPage(virtual);
            }
        }
    }

    private void nextPage() {
        pages.add(new ArrayList<>());
        y = layout.margin();
    }

    private void add(Div<?> element) {
        pages.get(pages.size() - 1).add(element);
    }

    private void paragraph(String text, double em, boolean centred, int indent) {
        double width = pageWidth - 2 * layout.margin();
        Paragraph paragraph = new Paragraph();
        paragraph.setFontSize(em);
        paragraph.setLineSpace(em * 0.6);
        if (indent > 0) {
            paragraph.setFirstLineIndent(indent);
        }
        if (centred) {
            paragraph.setTextAlign(org.ofdrw.layout.element.TextAlign.center);
        }
        paragraph.add(text);
        paragraph.setWidth(width);
        double height = paragraph.doPrepare(width).getHeight();
        if (y + height > bottom) {
            nextPage();
        }
        paragraph.setPosition(Position.Absolute);
        paragraph.setX(layout.margin());
        paragraph.setY(y);
        paragraph.setHeight(height);
        add(paragraph);
        y += height + em * 0.4;
    }

    private void table(Grid grid) {
        double[] edges = edges(grid);
        List<List<Grid.Place>> places = grid.places();
        double[] heights = new double[places.size()];
        for (int r = 0; r < heights.length; r++) {
            for (int c = 0; c < edges.length - 1; c++) {
                Grid.Place place = places.get(r).get(c);
                if (place.begins()) {
                    int last = Math.min(heights.length, r + place.cell().rows()) - 1;
                    heights[last] = Math.max(heights[last], height(place.cell(), edges, c) / place.cell().rows());
                }
            }
        }
        int from = 0;
        while (from < heights.length) {
            double height = 0;
            int to = from;
            while (to < heights.length && y + height + heights[to] <= bottom) {
                height += heights[to++];
            }
            if (to > from) {
                part(places, edges, heights, from, to);
                y += height + size * 0.5;
                from = to;
            }
            if (from < heights.length) {
                nextPage();
            }
        }
    }

    /** The rows that one page holds. A cell that goes on from the page before is drawn again, empty. */
    private void part(List<List<Grid.Place>> places, double[] edges, double[] heights, int from, int to) {
        double top = y;
        for (int r = from; r < to; r++) {
            for (int c = 0; c < edges.length - 1; c++) {
                Grid.Place place = places.get(r).get(c);
                boolean continued = r == from && place.first() && !place.begins();
                if (place.begins() || continued) {
                    int end = r;
                    double height = 0;
                    while (end < to && places.get(end).get(c).cell() == place.cell()) {
                        height += heights[end++];
                    }
                    cell(continued ? "" : place.cell().text(), edges[c], top, edges[c + place.cell().columns()] - edges[c], height);
                }
            }
            top += heights[r];
        }
    }

    private void cell(String text, double x, double top, double width, double height) {
        Cell cell = new Cell(x, top, width, height);
        cell.setBorder(FRAME);
        cell.setValue(wrapped(text, width - 1, tableSize));
        cell.setFontName(FONT).setFontSize(tableSize).setLineSpace(tableSize * 0.3);
        cell.setTextAlign(TextAlign.center).setVerticalAlign(VerticalAlign.center);
        cell.setPosition(Position.Absolute);
        add(cell);
    }

    private double[] edges(Grid grid) {
        List<Double> shares = new ArrayList<>();
        for (double share : Shares.of(grid.widths(), layout)) {
            shares.add(share);
        }
        double[] edges = new double[shares.size() + 1];
        edges[0] = layout.margin();
        for (int c = 0; c < shares.size(); c++) {
            edges[c + 1] = edges[c] + shares.get(c) * (pageWidth - 2 * layout.margin());
        }
        return edges;
    }

    private double height(Grid.Cell cell, double[] edges, int column) {
        double width = edges[column + cell.columns()] - edges[column] - 1;
        long lines = wrapped(cell.text(), width, tableSize).lines().count();
        return Math.max(1, lines) * tableSize * 1.3 + 2 * layout.padding() * POINT;
    }

    /** Broken where the next character would not fit. */
    private static String wrapped(String text, double width, double em) {
        StringBuilder lines = new StringBuilder();
        double used = 0;
        for (int c : text.codePoints().toArray()) {
            double w = width(Character.toString(c)) * em;
            if (c == '\n') {
                used = 0;
            } else if (used + w > width && used > 0) {
                lines.append('\n');
                used = w;
            } else {
                used += w;
            }
            lines.appendCodePoint(c);
        }
        return lines.toString();
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(c -> c < 0x2000 ? 0.55 : 1).sum();
    }
}
