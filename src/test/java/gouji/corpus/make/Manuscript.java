package gouji.corpus.make;

import gouji.corpus.make.Grid.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Form, label and source put together: what is printed, before any layout. */
record Manuscript(Form form, Label label, Source source) {

    private static final Pattern PART = Pattern.compile("(.+)\\[(\\d)-(\\d)\\]");

    /** The figures that an id stands for: all of a row, some of it as in {@code requests.granted[2-7]}, or one. */
    List<Figure> figures(String id) {
        Matcher part = PART.matcher(id);
        if (part.matches()) {
            return figures(part.group(1)).subList(Integer.parseInt(part.group(2)) - 1, Integer.parseInt(part.group(3)));
        }
        if (label.fields().containsKey(id)) {
            List<Figure> all = new ArrayList<>();
            List<String> columns = form.columnsOf(id);
            if (columns.size() != label.fields().get(id).size()) {
                throw new IllegalArgumentException(id + ": " + columns.size() + " entries expected");
            }
            for (int i = 0; i < columns.size(); i++) {
                all.add(new Figure(id, print(id, i)));
            }
            return all;
        }
        String row = id.substring(0, id.lastIndexOf('.'));
        if (!label.fields().containsKey(row)) {
            return List.of(new Figure(id, ""));
        }
        return List.of(new Figure(row, print(row, form.columnsOf(row).indexOf(id.substring(id.lastIndexOf('.') + 1)))));
    }

    private String print(String row, int column) {
        String otherwise = source.print().get(row + "." + form.columnsOf(row).get(column));
        return otherwise != null ? otherwise : label.print(row, column);
    }

    Map<String, Grid> grids() {
        Map<String, Grid> grids = new LinkedHashMap<>();
        List<String> omit = source.omit() != null ? source.omit() : form.omit();
        Map<String, List<String>> tables = new LinkedHashMap<>(form.tables());
        tables.putAll(source.tables());
        tables.forEach((name, rows) -> {
            List<String> lines = new ArrayList<>(rows);
            if (source.header().containsKey(name)) {
                lines.removeAll(lines.subList(0, firstFigures(lines)));
                lines.addAll(0, source.header().get(name));
            }
            grids.put(name, reworded(Grid.of(lines, this::figures, new HashSet<>(omit), form.widths().getOrDefault(name, List.of()))));
        });
        return grids;
    }

    private static int firstFigures(List<String> lines) {
        int first = 0;
        while (!lines.get(first).contains("=")) {
            first++;
        }
        return first;
    }

    private Grid reworded(Grid grid) {
        return new Grid(grid.rows().stream().map(row -> row.stream().map(c -> c.figures() != null ? c
                : new Grid.Cell(source.words().getOrDefault(c.text(), c.text()), c.rows(), c.columns(), null)).toList())
                .toList(), grid.widths());
    }

    /** The lines of the body, tables standing as {@code [name]}, those beside each other one below the other. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String line : linesAsLaidOut()) {
            if (!line.startsWith("[")) {
                lines.add(line);
                continue;
            }
            for (Beside table : Beside.of(line)) {
                if (table.title() != null) {
                    lines.add(table.title());
                }
                lines.add("[" + table.name() + "]");
            }
        }
        return lines;
    }

    /** The lines of the body, tables beside each other in one line. */
    List<String> linesAsLaidOut() {
        return source.body().lines().map(String::stripTrailing).toList();
    }
}
