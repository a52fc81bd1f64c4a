package gouji.damage;

import gouji.corpus.make.Form;
import gouji.corpus.make.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A report as it is printed: lines and tables, one below the other. */
record Sheet(List<Part> parts) {

    /** A line or a table. */
    sealed interface Part permits Words, PrintTable {
    }

    /**
     * @param heading whether it is a section's heading
     * @param inks    figures of a table that it prints
     */
    record Words(String text, boolean heading, List<Ink> inks) implements Part {

        Words {
            inks = List.copyOf(inks);
        }

        Words(String text, boolean heading) {
            this(text, heading, List.of());
        }
    }

    Sheet {
        parts = List.copyOf(parts);
    }

    /**
     * An undamaged report.
     *
     * @param body    its lines, headings behind {@code #}, tables as {@code [name]}
     * @param figures printed plainly, by field
     */
    static Sheet of(Form form, List<String> title, List<String> body, Map<String, BigDecimal> figures) {
        List<Part> parts = new ArrayList<>();
        title.forEach(line -> parts.add(new Words(line, true)));
        for (String line : body) {
            if (line.startsWith("[")) {
                parts.add(table(form, line.substring(1, line.length() - 1), figures));
            } else if (!line.isBlank()) {
                parts.add(new Words(line.replaceFirst("^#+ *", ""), line.startsWith("#")));
            }
        }
        return new Sheet(parts);
    }

    private static PrintTable table(Form form, String name, Map<String, BigDecimal> figures) {
        Grid grid = Grid.of(form.tables().get(name), id -> fields(form, id, figures), Set.copyOf(form.omit()), form.widths().get(name));
        List<PrintRow> rows = new ArrayList<>();
        int labels = 0;
        for (List<Grid.Place> line : grid.places()) {
            List<Box> boxes = new ArrayList<>();
            for (int c = 0; c < line.size(); c++) {
                Grid.Place place = line.get(c);
                if (place.first()) {
                    boxes.add(box(place, c, figures));
                }
            }
            boolean body = line.stream().anyMatch(place -> place.cell().figures() != null);
            if (body) {
                labels = (int) boxes.stream().filter(box -> !box.inks().isEmpty()).findFirst().orElseThrow().left();
            }
            rows.add(new PrintRow(body ? PrintRow.Kind.BODY : PrintRow.Kind.HEADER, boxes));
        }
        return new PrintTable(name, labels, form.widths().get(name), rows);
    }

    private static Box box(Grid.Place place, int column, Map<String, BigDecimal> figures) {
        int right = column + place.cell().columns();
        if (place.cell().figures() == null) {
            return new Box(column, right, place.begins() ? place.cell().text() : "", !place.begins(), List.of());
        }
        String field = place.cell().text();
        BigDecimal value = figures.get(field);
        return new Box(column, right, value.toPlainString(), false, List.of(new Ink(field, value)));
    }

    private static List<Grid.Figure> fields(Form form, String id, Map<String, BigDecimal> figures) {
        return figures.containsKey(id) ? List.of(new Grid.Figure(id, id))
                : form.columnsOf(id).stream().map(column -> new Grid.Figure(id, id + "." + column)).toList();
    }

    Sheet with(Part part, Part... instead) {
        List<Part> changed = new ArrayList<>(parts);
        int place = changed.indexOf(part);
        changed.remove(place);
        changed.addAll(place, List.of(instead));
        return new Sheet(changed);
    }

    List<PrintTable> tables() {
        return parts.stream().filter(PrintTable.class::isInstance).map(PrintTable.class::cast).toList();
    }

    /** The parts of a form's table. */
    List<PrintTable> tables(String name) {
        return tables().stream().filter(table -> table.name().equals(name)).toList();
    }

    /** The figures that are still printed somewhere, in a table or beside it. */
    List<Ink> inks() {
        List<Ink> inks = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Words words) {
                inks.addAll(words.inks());
            } else {
                ((PrintTable) part).rows().forEach(row -> row.boxes().forEach(box -> inks.addAll(box.inks())));
            }
        }
        return inks;
    }

    /** The same by field. */
    Map<String, BigDecimal> figures() {
        Map<String, BigDecimal> figures = new HashMap<>();
        inks().forEach(ink -> figures.put(ink.field(), ink.value()));
        return figures;
    }
}
