package gouji.damage;

import gouji.damage.Pick.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;

/** Words of labels and groups damaged. */
final class LabelDefects {

    /** Characters that other ones are mistaken for. */
    private static final String STRANGERS = "田口目已未末土士千干人入日曰止正由甲申";

    private LabelDefects() {
    }

    static Optional<Sheet> characterLost(Sheet sheet, Random random) {
        return changed(sheet, random, (words, at) -> words.substring(0, at) + words.substring(at + 1));
    }

    static Optional<Sheet> characterDoubled(Sheet sheet, Random random) {
        return changed(sheet, random, (words, at) -> words.substring(0, at) + words.charAt(at) + words.substring(at));
    }

    static Optional<Sheet> characterWrong(Sheet sheet, Random random) {
        char stranger = STRANGERS.charAt(random.nextInt(STRANGERS.length()));
        return changed(sheet, random, (words, at) -> words.substring(0, at) + stranger + words.substring(at + 1));
    }

    private static Optional<Sheet> changed(Sheet sheet, Random random, BiFunction<String, Integer, String> change) {
        Pick pick = new Pick(sheet, random);
        return pick.row((table, i) -> labelOf(new Row(table, i)).length() >= 4).map(row -> {
            String words = labelOf(row);
            int at = pick.below(words.length());
            return sheet.with(row.table(), row.table().with(row.number(), row.print().with(row.label(),
                    row.print().boxes().get(row.label()).saying(change.apply(words, at)))));
        });
    }

    private static String labelOf(Row row) {
        return row.label() < 0 ? "" : row.print().boxes().get(row.label()).text();
    }

    /** The groups' labels printed again on each of their rows. */
    static Optional<Sheet> groupsOnEachRow(Sheet sheet, Random random) {
        return requests(sheet).map(table -> {
            List<PrintRow> rows = new ArrayList<>();
            List<Box> above = new ArrayList<>();
            for (PrintRow row : table.rows()) {
                if (!row.isBody()) {
                    rows.add(row);
                    continue;
                }
                PrintRow spelled = row.map(box -> box.continued()
                        ? above.stream().filter(label -> label.left() == box.left()).findFirst().map(label -> box.torn().saying(label.text())).orElse(box) : box);
                for (Box box : spelled.boxes()) {
                    if (box.left() < table.labelColumns() && !box.isBlank()) {
                        above.removeIf(label -> label.left() == box.left());
                        above.add(box);
                    }
                }
                rows.add(spelled);
            }
            return sheet.with(table, table.with(rows));
        });
    }

    /** The groups' labels on their first rows only, with empty cells below. */
    static Optional<Sheet> groupsOnFirstRow(Sheet sheet, Random random) {
        return requests(sheet).map(table -> sheet.with(table, table.with(table.rows().stream()
                .map(row -> row.isBody() ? row.map(Box::torn) : row).toList())));
    }

    /** A group's label on a row of its own above its rows. */
    static Optional<Sheet> groupsBetweenRows(Sheet sheet, Random random) {
        return requests(sheet).map(table -> {
            List<PrintRow> rows = new ArrayList<>();
            for (int i = 0; i < table.rows().size(); i++) {
                PrintRow row = table.row(i);
                int label = row.label(table.labelColumns());
                boolean begins = row.isBody() && label == 2 && !row.boxes().get(1).continued() && !row.boxes().get(1).isBlank();
                if (begins) {
                    Box group = row.boxes().get(1);
                    List<Box> own = new ArrayList<>(List.of(row.boxes().get(0), Box.words(group.left(), row.boxes().get(label).right(), group.text())));
                    row.area(table.labelColumns()).forEach(place -> own.add(Box.blank(row.boxes().get(place).left(), row.boxes().get(place).right())));
                    rows.add(row.with(own));
                    List<Box> rest = new ArrayList<>(row.boxes());
                    rest.set(0, Box.under(rest.get(0)));
                    rest.set(1, Box.blank(group.left(), group.right()));
                    rows.add(row.with(rest));
                } else {
                    rows.add(row);
                }
            }
            return sheet.with(table, table.with(rows));
        });
    }

    private static Optional<PrintTable> requests(Sheet sheet) {
        return sheet.tables("requests").stream().filter(table -> table.rows().stream()
                .anyMatch(row -> row.isBody() && row.boxes().stream().anyMatch(Box::continued))).findFirst();
    }
}
