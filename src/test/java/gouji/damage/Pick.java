package gouji.damage;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Chooses where a defect strikes. */
final class Pick {

    private final Sheet sheet;
    private final Random random;

    Pick(Sheet sheet, Random random) {
        this.sheet = sheet;
        this.random = random;
    }

    /** A row of a table, by its number there. */
    record Row(PrintTable table, int number) {

        PrintRow print() {
            return table.row(number);
        }

        /** The places of the boxes in the columns of figures. */
        List<Integer> area() {
            return print().area(table.labelColumns());
        }

        int label() {
            return print().label(table.labelColumns());
        }
    }

    <T> Optional<T> of(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    /** Any of the tables with this name that fits. */
    Optional<PrintTable> table(String name, Predicate<PrintTable> fits) {
        return of(sheet.tables(name).stream().filter(fits).toList());
    }

    /** A row with figures of any table, the request table's as often as it has them. */
    Optional<Row> row(BiPredicate<PrintTable, Integer> fits) {
        return of(sheet.tables().stream().flatMap(table -> table.inked().stream().filter(i -> fits.test(table, i))
                .map(i -> new Row(table, i))).toList());
    }

    /** A row with at least so many boxes of figures. */
    Optional<Row> wide(int boxes) {
        return row((table, i) -> table.row(i).area(table.labelColumns()).size() >= boxes);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    boolean chance() {
        return random.nextBoolean();
    }
}
