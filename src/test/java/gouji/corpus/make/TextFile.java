package gouji.corpus.make;

import gouji.corpus.make.Grid.Place;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a manuscript as the text exports that are seen: one cell a line, or one table row a line. */
final class TextFile {

    private final Manuscript manuscript;
    private final Source.TextLayout layout;

    TextFile(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.layout = manuscript.source().text();
    }

    void write(Path file) throws IOException {
        Files.write(file, ((layout.bom() ? "\uFEFF" : "") + text()).getBytes(Charset.forName(layout.encoding())));
    }

    String text() {
        List<String> lines = new ArrayList<>(manuscript.source().title());
        lines.add("");
        for (String line : manuscript.lines()) {
            if (line.startsWith("[")) {
                lines.add("");
                lines.addAll(table(line.substring(1, line.length() - 1)));
                lines.add("");
            } else {
                lines.add(line.replaceFirst("^#+ ?", ""));
                lines.addAll(Collections.nCopies(layout.gap(), ""));
            }
        }
        return lines.stream().map(l -> l.replace("\n", layout.lineEnd()) + layout.lineEnd()).collect(Collectors.joining());
    }

    private List<String> table(String name) {
        List<String> given = layout.tables().get(name);
        if (given != null) {
            return given.stream().map(this::given).toList();
        }
        Grid grid = manuscript.grids().get(name);
        return "grid".equals(layout.layout()) ? grid.places().stream().map(TextFile::rowOnALine).toList() : cellsOnLines(grid);
    }

    private String given(String line) {
        return line.isEmpty() ? "" : Grid.cells(line, manuscript::figures).stream().map(c -> flat(c.text()))
                .collect(Collectors.joining("\t"));
    }

    private static String rowOnALine(List<Place> row) {
        return row.stream().map(p -> p.begins() ? flat(p.cell().text()) : "").collect(Collectors.joining("\t"));
    }

    private static String flat(String text) {
        return text.replace("\n", "");
    }

    /** A cell merged downwards leaves an empty cell in each row it covers, one merged sideways leaves nothing. */
    private static List<String> cellsOnLines(Grid grid) {
        List<String> lines = new ArrayList<>();
        for (List<Place> row : grid.places()) {
            row.stream().filter(Place::first).forEach(p -> lines.add("\t" + (p.begins() ? p.cell().text() : "")));
            lines.add("");
        }
        return lines;
    }
}
