package gouji.damage;

import gouji.damage.Pick.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Rows torn, merged, cut and moved. */
final class RowDefects {

    private RowDefects() {
    }

    /** 5.要求行政机关 | 0 | … and below it 确认或重新出具 |  | …, or the figures on the lower row. */
    static Optional<Sheet> labelOverRows(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return torn(pick).map(row -> {
            PrintRow[] halves = halves(row, pick);
            return sheet.with(row.table(), row.table().with(row.number(), halves));
        });
    }

    /** The same, with the page's end between the halves. */
    static Optional<Sheet> labelOverPages(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return torn(pick).map(row -> {
            PrintTable torn = row.table().with(row.number(), halves(row, pick));
            return sheet.with(row.table(), torn.cut(row.number() + 1).toArray(Sheet.Part[]::new));
        });
    }

    private static Optional<Row> torn(Pick pick) {
        return pick.row((table, i) -> {
            int label = table.row(i).label(table.labelColumns());
            return label >= 0 && table.row(i).boxes().get(label).text().length() >= 4;
        });
    }

    private static PrintRow[] halves(Row row, Pick pick) {
        int label = row.label();
        String words = row.print().boxes().get(label).text();
        int cut = 2 + pick.below(words.length() - 3);
        boolean figuresAbove = pick.chance();
        List<Box> upper = new ArrayList<>();
        List<Box> lower = new ArrayList<>();
        for (int i = 0; i < row.print().boxes().size(); i++) {
            Box box = row.print().boxes().get(i);
            if (i == label) {
                upper.add(box.saying(words.substring(0, cut)));
                lower.add(box.saying(words.substring(cut)));
            } else if (box.left() < row.table().labelColumns()) {
                upper.add(box);
                lower.add(Box.under(box));
            } else {
                Box empty = Box.blank(box.left(), box.right());
                upper.add(figuresAbove ? box : empty);
                lower.add(figuresAbove ? empty : box);
            }
        }
        return new PrintRow[] {row.print().with(upper), row.print().with(lower)};
    }

    /** (三)不予 | 1.属于国家秘密 |  |  |  and below it |  | 0 | 0 | 0. */
    static Optional<Sheet> figuresBelowLabel(Sheet sheet, Random random) {
        return new Pick(sheet, random).row((table, i) -> table.labelColumns() > 0).map(row -> {
            int labels = row.table().labelColumns();
            PrintRow upper = row.print().map(box -> box.left() < labels ? box : Box.blank(box.left(), box.right()));
            PrintRow lower = row.print().map(box -> box.left() < labels ? Box.blank(box.left(), box.right()) : box);
            return sheet.with(row.table(), row.table().with(row.number(), upper, lower));
        });
    }

    /** Two rows printed as one: two numbers in a cell. */
    static Optional<Sheet> rowsMerged(Sheet sheet, Random random) {
        return new Pick(sheet, random).row((table, i) -> i + 1 < table.rows().size() && table.row(i + 1).isBody() && table.row(i + 1).hasInk()
                && table.row(i).area(table.labelColumns()).size() == table.row(i + 1).area(table.labelColumns()).size()
                && table.row(i).label(table.labelColumns()) >= 0 && table.row(i + 1).label(table.labelColumns()) >= 0).map(row -> {
            PrintRow below = row.table().row(row.number() + 1);
            List<Box> boxes = new ArrayList<>(row.print().boxes());
            int own = row.label();
            boxes.set(own, boxes.get(own).with(below.boxes().get(below.label(row.table().labelColumns())), " "));
            List<Integer> area = row.area();
            List<Integer> areaBelow = below.area(row.table().labelColumns());
            for (int k = 0; k < area.size(); k++) {
                boxes.set(area.get(k), boxes.get(area.get(k)).with(below.boxes().get(areaBelow.get(k)), " "));
            }
            List<PrintRow> rows = new ArrayList<>(row.table().rows());
            rows.set(row.number(), row.print().with(boxes));
            rows.remove(row.number() + 1);
            return sheet.with(row.table(), row.table().with(rows));
        });
    }

    /** One row printed over two: the first figures above, the others below, each under its column. */
    static Optional<Sheet> rowSplit(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return pick.wide(3).map(row -> {
            List<Integer> area = row.area();
            int first = 1 + pick.below(area.size() - 1);
            int from = area.get(first);
            List<Box> upper = new ArrayList<>();
            List<Box> lower = new ArrayList<>();
            for (int i = 0; i < row.print().boxes().size(); i++) {
                Box box = row.print().boxes().get(i);
                boolean label = box.left() < row.table().labelColumns();
                Box empty = Box.blank(box.left(), box.right());
                upper.add(label || i < from ? box : empty);
                lower.add(label ? Box.under(box) : i < from ? empty : box);
            }
            return sheet.with(row.table(), row.table().with(row.number(), row.print().with(upper), row.print().with(lower)));
        });
    }

    /** The figures one column to the right of theirs, the last beyond the table. */
    static Optional<Sheet> shiftedRight(Sheet sheet, Random random) {
        return new Pick(sheet, random).wide(3).map(row -> {
            List<Box> boxes = new ArrayList<>();
            List<Integer> area = row.area();
            double width = 1;
            for (int i = 0; i < row.print().boxes().size(); i++) {
                Box box = row.print().boxes().get(i);
                if (i == area.get(0)) {
                    boxes.add(Box.blank(box.left(), box.left() + width));
                }
                boxes.add(i < area.get(0) ? box : box.at(box.left() + width, box.right() + width));
            }
            return sheet.with(row.table(), row.table().with(row.number(), row.print().with(boxes)));
        });
    }

    /** The figures one column to the left of theirs, the first in the last column of labels. */
    static Optional<Sheet> shiftedLeft(Sheet sheet, Random random) {
        return new Pick(sheet, random).row((table, i) -> {
            PrintRow row = table.row(i);
            int label = row.label(table.labelColumns());
            return row.area(table.labelColumns()).size() >= 3 && label >= 0 && row.boxes().get(label).right() - row.boxes().get(label).left() >= 2;
        }).map(row -> {
            List<Box> boxes = new ArrayList<>();
            int label = row.label();
            for (int i = 0; i < row.print().boxes().size(); i++) {
                Box box = row.print().boxes().get(i);
                boxes.add(i < label ? box : i == label ? box.at(box.left(), box.right() - 1) : box.at(box.left() - 1, box.right() - 1));
            }
            Box last = boxes.get(boxes.size() - 1);
            boxes.add(Box.blank(last.right(), last.right() + 1));
            return sheet.with(row.table(), row.table().with(row.number(), row.print().with(boxes)));
        });
    }

    /** A row above the one that stands before it in the form; both keep their labels. */
    static Optional<Sheet> rowsReordered(Sheet sheet, Random random) {
        return new Pick(sheet, random).row((table, i) -> i + 1 < table.rows().size() && table.row(i + 1).isBody() && table.row(i + 1).hasInk()
                && alike(table.row(i), table.row(i + 1), table.labelColumns())).map(row -> {
            PrintRow below = row.table().row(row.number() + 1);
            List<Box> first = new ArrayList<>();
            List<Box> second = new ArrayList<>();
            int from = row.label();
            first.addAll(row.print().boxes().subList(0, from));
            first.addAll(below.boxes().subList(from, below.boxes().size()));
            second.addAll(below.boxes().subList(0, from));
            second.addAll(row.print().boxes().subList(from, row.print().boxes().size()));
            List<PrintRow> rows = new ArrayList<>(row.table().rows());
            rows.set(row.number(), row.print().with(first));
            rows.set(row.number() + 1, below.with(second));
            return sheet.with(row.table(), row.table().with(rows));
        });
    }

    private static boolean alike(PrintRow one, PrintRow other, int labelColumns) {
        int label = one.label(labelColumns);
        return label >= 0 && label == other.label(labelColumns) && one.boxes().size() == other.boxes().size()
                && one.boxes().get(label).left() == other.boxes().get(label).left();
    }

    /** （六） printed as one row with the sums of its three. */
    static Optional<Sheet> otherMerged(Sheet sheet, Random random) {
        return group(sheet).map(rows -> {
            PrintTable table = rows.get(0).table();
            PrintRow first = rows.get(0).print();
            List<Box> boxes = new ArrayList<>();
            int label = first.label(table.labelColumns());
            Box group = first.boxes().get(label - 1);
            boxes.addAll(first.boxes().subList(0, label - 1));
            boxes.add(group.at(group.left(), first.boxes().get(label).right()));
            for (int place : rows.get(0).area()) {
                Box box = first.boxes().get(place);
                BigDecimal sum = rows.stream().map(row -> row.print().boxes().get(place).inks()).filter(inks -> !inks.isEmpty())
                        .map(inks -> inks.get(0).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
                String column = box.inks().isEmpty() ? null : box.inks().get(0).field().substring(box.inks().get(0).field().lastIndexOf('.'));
                if (column == null) {
                    return sheet;
                }
                boxes.add(new Box(box.left(), box.right(), sum.toPlainString(), false, List.of(new Ink("requests.other" + column, sum))));
            }
            List<PrintRow> kept = new ArrayList<>(table.rows());
            kept.set(rows.get(0).number(), first.with(boxes));
            kept.remove(rows.get(0).number() + 2);
            kept.remove(rows.get(0).number() + 1);
            return sheet.with(table, table.with(kept));
        });
    }

    /** （六） with one of its three rows left. */
    static Optional<Sheet> otherOneKept(Sheet sheet, Random random) {
        return group(sheet).map(rows -> {
            PrintTable table = rows.get(0).table();
            int keep = random.nextInt(3);
            PrintRow first = rows.get(0).print();
            PrintRow kept = rows.get(keep).print();
            int label = first.label(table.labelColumns());
            List<Box> boxes = new ArrayList<>(first.boxes().subList(0, label));
            boxes.addAll(kept.boxes().subList(label, kept.boxes().size()));
            List<PrintRow> left = new ArrayList<>(table.rows());
            left.set(rows.get(0).number(), first.with(boxes));
            left.remove(rows.get(0).number() + 2);
            left.remove(rows.get(0).number() + 1);
            return sheet.with(table, table.with(left));
        });
    }

    /** The three rows of （六）, where they stand whole one below the other. */
    private static Optional<List<Row>> group(Sheet sheet) {
        for (PrintTable table : sheet.tables("requests")) {
            List<Row> rows = table.inked().stream().map(i -> new Row(table, i)).filter(row -> row.print().boxes().stream()
                    .anyMatch(box -> box.inks().stream().anyMatch(ink -> ink.field().startsWith("requests.other.")))).toList();
            if (rows.size() == 3 && rows.get(2).number() - rows.get(0).number() == 2 && rows.stream().allMatch(row -> row.area().size() == 7)
                    && rows.get(1).print().boxes().size() == rows.get(0).print().boxes().size()
                    && rows.get(2).print().boxes().size() == rows.get(0).print().boxes().size() && rows.get(0).label() > 0
                    && !rows.get(0).print().boxes().get(rows.get(0).label() - 1).isBlank()) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }
}
