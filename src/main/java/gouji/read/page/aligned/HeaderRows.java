package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes rows of the lines over a table's figures: titles, groups of columns, and the words of each column.
 *
 * @param pitch of lines in one cell
 * @param below the lines of figures
 */
record HeaderRows(TableColumns columns, double pitch, List<ChunkLine> below) {

    /** Adds the rows of a section and their cells. A title over the whole table is a row by itself. */
    void add(List<ChunkLine> section, List<Extent> rows, List<AlignedCell> cells) {
        List<ChunkLine> open = new ArrayList<>();
        for (ChunkLine line : section) {
            if (isTitle(line) || isAboveHeader(line, section)) {
                addWords(open, rows, cells);
                open = new ArrayList<>();
                cells.add(new AlignedCell(rows.size(), 0, 1, columns.count(), line.chunks()));
                rows.add(new Extent(line.top(), line.bottom()));
            } else {
                open.add(line);
            }
        }
        addWords(open, rows, cells);
    }

    private void addWords(List<ChunkLine> section, List<Extent> rows, List<AlignedCell> cells) {
        if (section.isEmpty()) {
            return;
        }
        List<List<Chunk>> over = new ArrayList<>();
        List<Chunk> labels = new ArrayList<>();
        for (ChunkLine line : section) {
            List<Chunk> words = line.chunks().stream().filter(columns::isOver).toList();
            line.chunks().stream().filter(c -> !columns.isOver(c)).forEach(labels::add);
            if (!words.isEmpty()) {
                over.add(words);
            }
        }
        List<HeaderLines.Word> found = new HeaderLines(columns.figures(), pitch, alignment(section), rowDistance(section)).of(over);
        int levels = 1 + found.stream().mapToInt(w -> w.level).max().orElse(0);
        int first = rows.size();
        for (int level = 0; level < levels; level++) {
            int at = level;
            List<HeaderLines.Word> here = found.stream().filter(w -> w.level == at).toList();
            rows.add(new Extent(here.stream().mapToDouble(HeaderLines.Word::top).min().orElse(section.get(0).top()),
                    here.stream().mapToDouble(HeaderLines.Word::bottom).max().orElse(section.get(0).bottom())));
        }
        for (HeaderLines.Word w : found) {
            boolean deeper = found.stream().anyMatch(o -> o.level > w.level && o.first <= w.last && o.last >= w.first);
            cells.add(new AlignedCell(first + w.level, columns.labels() + w.first, deeper ? 1 : levels - w.level,
                    w.last + 1 - w.first, w.print));
        }
        if (!labels.isEmpty()) {
            cells.add(new AlignedCell(first, 0, levels, columns.labels(), labels));
        }
    }

    /** Words alone in a line of their own, a row above the one line of a header that labels stand in, too: they are over these as well. */
    private boolean isAboveHeader(ChunkLine line, List<ChunkLine> section) {
        ChunkLine last = section.get(section.size() - 1);
        return section.indexOf(line) == section.size() - 2 && line.chunks().size() == 1
                && last.centreY() - line.centreY() > HeaderLines.AS_FAR * rowDistance(section) && last.chunks().stream().anyMatch(columns::isOver)
                && section.stream().filter(each -> each.chunks().stream().anyMatch(c -> !columns.isOver(c))).toList().equals(List.of(last));
    }

    /** How far below the header the first figures are: as far as one line of it is below another where each is a row. */
    private double rowDistance(List<ChunkLine> section) {
        double last = section.get(section.size() - 1).centreY();
        return below.stream().filter(line -> !TableColumns.figures(line, columns.figures()).isEmpty()).mapToDouble(line -> line.centreY() - last)
                .filter(distance -> distance > 0).findFirst().orElse(Double.POSITIVE_INFINITY);
    }

    /** Words alone in their line, in the middle of the whole table rather than of its figures. */
    private boolean isTitle(ChunkLine line) {
        if (line.chunks().size() > 1 || columns.labels() == 0 || !columns.isOver(line.chunks().get(0))) {
            return false;
        }
        Chunk c = line.chunks().get(0);
        double fromTable = Math.abs(c.centreX() - (columns.left() + columns.right()) / 2);
        double fromFigures = Math.abs(c.centreX() - (columns.figuresBegin() + columns.right()) / 2);
        return fromTable < 3 * columns.em() && fromTable < fromFigures / 2 || c.box().left() < columns.figuresBegin() - 0.5 * columns.em();
    }

    /** 0 where words begin where the figures under them begin, 0.5 where they share their middle. */
    private double alignment(List<ChunkLine> section) {
        double begins = 0;
        double middles = 0;
        for (Extent column : columns.figures()) {
            for (ChunkLine line : section) {
                for (Chunk c : line.chunks()) {
                    if (c.overlaps(column) && columns.figures().stream().filter(c::overlaps).count() == 1) {
                        begins += Math.abs(c.box().left() - column.left());
                        middles += Math.abs(c.centreX() - column.centre());
                    }
                }
            }
        }
        return begins < middles ? 0 : 0.5;
    }
}
