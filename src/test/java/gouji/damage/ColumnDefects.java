package gouji.damage;

import gouji.damage.PrintRow.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Columns of the request table exchanged, lost, added; words of its header broken and cut. */
final class ColumnDefects {

    private ColumnDefects() {
    }

    /** Two applicants in each other's place, header and figures. */
    static Optional<Sheet> reordered(Sheet sheet, Random random) {
        return whole(sheet).map(table -> {
            int one = table.labelColumns() + 1 + random.nextInt(5);
            int other = table.labelColumns() + 1 + random.nextInt(5);
            return one == other ? null : sheet.with(table, table.with(table.rows().stream().map(row -> swapped(row, one, other)).toList()));
        });
    }

    private static PrintRow swapped(PrintRow row, int one, int other) {
        Box first = standing(row, one);
        Box second = standing(row, other);
        if (first != null && second != null) {
            return row.map(box -> box == first ? second.at(box.left(), box.right()) : box == second ? first.at(box.left(), box.right()) : box);
        }
        if (first != null && isBare(row, other)) {
            return moved(row, first, other);
        }
        return second != null && isBare(row, one) ? moved(row, second, one) : row;
    }

    /** Whether nothing of the row stands in the column: a figure that was lost there left a gap. */
    private static boolean isBare(PrintRow row, int column) {
        return row.boxes().stream().noneMatch(box -> box.left() < column + 1 && column < box.right());
    }

    private static PrintRow moved(PrintRow row, Box moved, int column) {
        return row.with(row.boxes().stream().map(box -> box == moved ? box.at(column, column + 1) : box)
                .sorted(Comparator.comparingDouble(Box::left)).toList());
    }

    /** The box of just this column. */
    private static Box standing(PrintRow row, int column) {
        return row.boxes().stream().filter(box -> box.left() == column && box.right() == column + 1).findFirst().orElse(null);
    }

    /** An applicant's column not printed at all. */
    static Optional<Sheet> missing(Sheet sheet, Random random) {
        return whole(sheet).map(table -> {
            int gone = table.labelColumns() + 1 + random.nextInt(5);
            List<Integer> widths = new ArrayList<>(table.widths());
            widths.remove(gone);
            return sheet.with(table, new PrintTable(table.name(), table.labelColumns(), widths,
                    table.rows().stream().map(row -> without(row, gone)).toList()));
        });
    }

    private static PrintRow without(PrintRow row, int gone) {
        List<Box> boxes = new ArrayList<>();
        for (Box box : row.boxes()) {
            double left = box.left() > gone ? box.left() - 1 : box.left();
            double right = box.right() > gone ? box.right() - 1 : box.right();
            if (right > left) {
                boxes.add(box.at(left, right));
            }
        }
        return row.with(boxes);
    }

    /** A column of remarks behind the last one, empty or with signs. */
    static Optional<Sheet> remarks(Sheet sheet, Random random) {
        String sign = new Pick(sheet, random).of(List.of("", "", "/", "—", "无")).orElseThrow();
        return whole(sheet).map(table -> {
            int end = table.widths().size();
            List<Integer> widths = new ArrayList<>(table.widths());
            widths.add(widths.get(end - 1));
            List<PrintRow> rows = new ArrayList<>();
            for (PrintRow row : table.rows()) {
                List<Box> boxes = new ArrayList<>(row.boxes());
                boxes.add(row.kind() == Kind.HEADER ? new Box(end, end + 1, rows.isEmpty() ? "备注" : "", !rows.isEmpty(), List.of())
                        : Box.words(end, end + 1, sign));
                rows.add(row.with(boxes));
            }
            return sheet.with(table, new PrintTable(table.name(), table.labelColumns(), widths, rows));
        });
    }

    /** A column with the rows' numbers in front. */
    static Optional<Sheet> numbered(Sheet sheet, Random random) {
        return whole(sheet).map(table -> {
            List<Integer> widths = new ArrayList<>(List.of(table.widths().get(0)));
            widths.addAll(table.widths());
            List<PrintRow> rows = new ArrayList<>();
            int number = 0;
            for (PrintRow row : table.rows()) {
                List<Box> boxes = new ArrayList<>();
                boxes.add(row.kind() == Kind.HEADER ? new Box(0, 1, rows.isEmpty() ? "序号" : "", !rows.isEmpty(), List.of())
                        : Box.words(0, 1, Integer.toString(++number)));
                row.boxes().forEach(box -> boxes.add(box.at(box.left() + 1, box.right() + 1)));
                rows.add(row.with(boxes));
            }
            return sheet.with(table, new PrintTable(table.name(), table.labelColumns() + 1, widths, rows));
        });
    }

    /** 商业企业 as 商业 over 企业, on two rows of the header. */
    static Optional<Sheet> wordsOverRows(Sheet sheet, Random random) {
        return header(sheet).map(spot -> {
            PrintRow row = spot.table.row(spot.row);
            PrintRow upper = row.map(box -> breaks(box, spot.table) ? box.saying(box.text().substring(0, box.text().length() / 2)) : box);
            PrintRow lower = row.map(box -> breaks(box, spot.table) ? box.saying(box.text().substring(box.text().length() / 2)) : Box.under(box));
            return sheet.with(spot.table, spot.table.with(spot.row, upper, lower));
        });
    }

    private static boolean breaks(Box box, PrintTable table) {
        return box.left() >= table.labelColumns() && box.right() - box.left() == 1 && box.text().length() >= 4;
    }

    /** 商业企 | 业科研机构: the end of a word in the next cell. */
    static Optional<Sheet> wordsOverColumns(Sheet sheet, Random random) {
        return header(sheet).map(spot -> {
            PrintRow row = spot.table.row(spot.row);
            List<Integer> places = row.area(spot.table.labelColumns()).stream().filter(i -> i + 1 < row.boxes().size()
                    && breaks(row.boxes().get(i), spot.table) && !row.boxes().get(i + 1).isBlank()).toList();
            if (places.isEmpty()) {
                return null;
            }
            int place = places.get(random.nextInt(places.size()));
            String words = row.boxes().get(place).text();
            return sheet.with(spot.table, spot.table.with(spot.row, row.with(place, row.boxes().get(place).saying(words.substring(0, words.length() - 1)))
                    .with(place + 1, row.boxes().get(place + 1).saying(words.substring(words.length() - 1) + row.boxes().get(place + 1).text()))));
        });
    }

    /** A word of the header that lost its last character, or its first. */
    static Optional<Sheet> wordCut(Sheet sheet, Random random) {
        return header(sheet).map(spot -> {
            PrintRow row = spot.table.row(spot.row);
            List<Integer> places = row.area(spot.table.labelColumns()).stream().filter(i -> breaks(row.boxes().get(i), spot.table)).toList();
            if (places.isEmpty()) {
                return null;
            }
            int place = places.get(random.nextInt(places.size()));
            String words = row.boxes().get(place).text();
            return sheet.with(spot.table, spot.table.with(spot.row, row.with(place, row.boxes().get(place).saying(
                    random.nextBoolean() ? words.substring(1) : words.substring(0, words.length() - 1)))));
        });
    }

    private record Spot(PrintTable table, int row) {
    }

    /** The lowest row of the request table's header. */
    private static Optional<Spot> header(Sheet sheet) {
        return whole(sheet).flatMap(table -> {
            for (int i = table.rows().size() - 1; i >= 0; i--) {
                PrintRow row = table.row(i);
                if (row.kind() == Kind.HEADER && row.boxes().stream().filter(box -> breaks(box, table)).count() >= 3) {
                    return Optional.of(new Spot(table, i));
                }
            }
            return Optional.empty();
        });
    }

    /** The request table where it is in one piece with its header and its seven columns. */
    private static Optional<PrintTable> whole(Sheet sheet) {
        List<PrintTable> tables = sheet.tables("requests");
        return tables.size() == 1 && tables.get(0).row(0).kind() == Kind.HEADER && tables.get(0).labelColumns() == 3
                && tables.get(0).widths().size() == 10 ? Optional.of(tables.get(0)) : Optional.empty();
    }
}
