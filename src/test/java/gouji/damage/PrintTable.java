package gouji.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it is printed.
 *
 * @param name         of the form's table that it begins as
 * @param labelColumns how many columns the labels take
 * @param widths       of the columns, relative to each other
 */
record PrintTable(String name, int labelColumns, List<Integer> widths, List<PrintRow> rows) implements Sheet.Part {

    PrintTable {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    PrintTable with(List<PrintRow> other) {
        return new PrintTable(name, labelColumns, widths, other);
    }

    /** The table with other rows in the place of one. */
    PrintTable with(int row, PrintRow... instead) {
        List<PrintRow> changed = new ArrayList<>(rows);
        changed.remove(row);
        changed.addAll(row, List.of(instead));
        return with(changed);
    }

    PrintTable insert(int before, PrintRow row) {
        List<PrintRow> changed = new ArrayList<>(rows);
        changed.add(before, row);
        return with(changed);
    }

    /** The two parts of the table cut before a row; cells that go over the cut are empty below it. */
    List<PrintTable> cut(int before) {
        List<PrintRow> below = new ArrayList<>(rows.subList(before, rows.size()));
        below.set(0, below.get(0).map(box -> box.continued() ? box.torn() : box));
        return List.of(with(rows.subList(0, before)), with(below));
    }

    /** The numbers of the rows that print figures. */
    List<Integer> inked() {
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).isBody() && rows.get(i).hasInk()).boxed().toList();
    }

    PrintRow row(int number) {
        return rows.get(number);
    }
}
