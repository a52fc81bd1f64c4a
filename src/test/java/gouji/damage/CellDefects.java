package gouji.damage;

import gouji.damage.Pick.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;

/** Figures lost, cut, joined, moved, and printed otherwise. */
final class CellDefects {

    private CellDefects() {
    }

    /** How the rest of a row stands when a figure is lost. */
    enum Rest {
        /** Where it was; the cell is empty. */
        STAYS,
        /** One column to the left; the last cell is empty. */
        MOVED_LEFT,
        /** One column to the right; the first cell is empty. */
        MOVED_RIGHT,
        /** The cell is gone; the row has one less. */
        CLOSED_UP
    }

    static Defect lost(Rest rest) {
        return (sheet, random) -> {
            Pick pick = new Pick(sheet, random);
            return pick.wide(2).map(row -> {
                List<Integer> area = row.area();
                int place = pick.below(area.size());
                List<Box> boxes = new ArrayList<>(row.print().boxes());
                Box gone = boxes.get(area.get(place));
                switch (rest) {
                    case STAYS -> boxes.set(area.get(place), Box.blank(gone.left(), gone.right()));
                    case CLOSED_UP -> boxes.remove((int) area.get(place));
                    case MOVED_LEFT -> shift(boxes, area.subList(place, area.size()));
                    case MOVED_RIGHT -> {
                        List<Integer> before = new ArrayList<>(area.subList(0, place + 1));
                        Collections.reverse(before);
                        shift(boxes, before);
                    }
                }
                return sheet.with(row.table(), row.table().with(row.number(), row.print().with(boxes)));
            });
        };
    }

    /** Each box prints what the next one printed; the last is empty. */
    private static void shift(List<Box> boxes, List<Integer> places) {
        for (int k = 0; k < places.size(); k++) {
            Box here = boxes.get(places.get(k));
            boxes.set(places.get(k), k + 1 < places.size() ? boxes.get(places.get(k + 1)).at(here.left(), here.right())
                    : Box.blank(here.left(), here.right()));
        }
    }

    /** 17 2 in one cell over two columns. */
    static Optional<Sheet> cellsMerged(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return pick.wide(2).flatMap(row -> {
            List<Integer> area = row.area();
            int place = area.get(pick.below(area.size() - 1));
            List<Box> boxes = new ArrayList<>(row.print().boxes());
            if (boxes.get(place).isBlank() || boxes.get(place + 1).isBlank()) {
                return Optional.empty();
            }
            boxes.set(place, boxes.get(place).with(boxes.get(place + 1), " "));
            boxes.remove(place + 1);
            return Optional.of(sheet.with(row.table(), row.table().with(row.number(), row.print().with(boxes))));
        });
    }

    /** 1 | 408 in two cells. */
    static Optional<Sheet> numberSplit(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return one(pick, box -> box.text().matches("\\d{2,}")).map(spot -> {
            List<Box> boxes = new ArrayList<>(spot.row.print().boxes());
            Box box = boxes.get(spot.place);
            int cut = 1 + pick.below(box.text().length() - 1);
            double middle = (box.left() + box.right()) / 2;
            boxes.set(spot.place, box.saying(box.text().substring(0, cut)).at(box.left(), middle));
            boxes.add(spot.place + 1, Box.words(middle, box.right(), box.text().substring(cut)));
            return sheet.with(spot.row.table(), spot.row.table().with(spot.row.number(), spot.row.print().with(boxes)));
        });
    }

    /** 22（其中修订16件）. */
    static Optional<Sheet> noteInCell(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        String note = pick.of(List.of("（其中修订6件）", "（含上年2件）", "(注1)", "（见说明）")).orElseThrow();
        return rewritten(sheet, pick, box -> isNumber(box) && !box.text().equals("0"), box -> box.text() + note);
    }

    /** The column of totals empty. */
    static Optional<Sheet> totalsBlank(Sheet sheet, Random random) {
        return new Pick(sheet, random).table("requests", table -> !table.inked().isEmpty()).map(table -> sheet.with(table,
                table.with(table.rows().stream().map(row -> row.isBody()
                        ? row.map(box -> box.inks().stream().anyMatch(ink -> ink.field().endsWith(".total")) && box.inks().size() == 1
                                ? Box.blank(box.left(), box.right()) : box) : row).toList())));
    }

    /** A cell empty, and its figure on a line of its own below the table. */
    static Optional<Sheet> elsewhere(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return one(pick, box -> isNumber(box) && !box.text().equals("0")).map(spot -> {
            Box box = spot.row.print().boxes().get(spot.place);
            PrintTable emptied = spot.row.table().with(spot.row.number(),
                    spot.row.print().with(spot.place, Box.blank(box.left(), box.right())));
            return sheet.with(spot.row.table(), emptied, new Sheet.Words(box.text(), false, box.inks()));
        });
    }

    /** O for 0, l for 1, 〇 for 0, full-width digits. */
    static Optional<Sheet> mistakenDigit(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        List<Function<String, String>> mistakes = List.of(text -> text.replace('0', 'O'), text -> text.replace('0', 'o'),
                text -> text.replace('1', 'l'), text -> text.replace('1', 'I'), text -> text.replace('0', '〇'));
        Function<String, String> mistake = pick.of(mistakes).orElseThrow();
        return rewritten(sheet, pick, box -> isNumber(box) && !mistake.apply(box.text()).equals(box.text()), box -> mistake.apply(box.text()));
    }

    static Optional<Sheet> fullWidth(Sheet sheet, Random random) {
        return rewritten(sheet, new Pick(sheet, random), CellDefects::isNumber, box -> box.text().chars()
                .mapToObj(c -> c >= '0' && c <= '9' ? Character.toString(c - '0' + '０') : Character.toString(c)).reduce("", String::concat));
    }

    /** Thousands set apart, in every number of the table that has them. */
    static Optional<Sheet> thousands(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        String mark = pick.of(List.of(",", "，", " ", "\u2009", "\u00a0", "'", "’")).orElseThrow();
        return all(sheet, pick, box -> box.text().matches("\\d{4,}"), box -> box.text().replaceAll("(?<=\\d)(?=(\\d{3})+$)", mark));
    }

    /** A sign in the place of every zero. */
    static Optional<Sheet> zeroSigns(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        String sign = pick.of(List.of("-", "—", "－", "/", "无", "--", "——")).orElseThrow();
        return all(sheet, pick, box -> box.text().equals("0"), box -> sign);
    }

    /** Nothing in the place of every zero. */
    static Optional<Sheet> zerosBlank(Sheet sheet, Random random) {
        return new Pick(sheet, random).of(sheet.tables()).map(table -> sheet.with(table, table.with(table.rows().stream()
                .map(row -> row.map(box -> box.text().equals("0") ? Box.blank(box.left(), box.right()) : box)).toList())));
    }

    /** 373.91万元, 251000元 in the cell of an amount. */
    static Optional<Sheet> unitInCell(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        boolean yuan = pick.chance();
        return rewritten(sheet, pick, box -> isNumber(box) && box.inks().get(0).field().endsWith("amount"), box -> yuan
                ? box.inks().get(0).value().multiply(BigDecimal.valueOf(10000)).stripTrailingZeros().toPlainString() + "元"
                : box.text() + "万元");
    }

    private static boolean isNumber(Box box) {
        return box.inks().size() == 1 && box.text().matches("-?\\d+(\\.\\d+)?");
    }

    private record Spot(Row row, int place) {
    }

    private static Optional<Spot> one(Pick pick, Predicate<Box> fits) {
        return pick.row((table, i) -> table.row(i).boxes().stream().anyMatch(box -> box.inks().size() == 1 && fits.test(box)))
                .flatMap(row -> pick.of(row.area().stream().filter(i -> row.print().boxes().get(i).inks().size() == 1
                        && fits.test(row.print().boxes().get(i))).toList()).map(place -> new Spot(row, place)));
    }

    private static Optional<Sheet> rewritten(Sheet sheet, Pick pick, Predicate<Box> fits, Function<Box, String> as) {
        return one(pick, fits).map(spot -> {
            Box box = spot.row.print().boxes().get(spot.place);
            return sheet.with(spot.row.table(), spot.row.table().with(spot.row.number(), spot.row.print().with(spot.place, box.saying(as.apply(box)))));
        });
    }

    private static Optional<Sheet> all(Sheet sheet, Pick pick, Predicate<Box> fits, Function<Box, String> as) {
        return pick.of(sheet.tables().stream().filter(table -> table.rows().stream().anyMatch(row -> row.boxes().stream()
                .anyMatch(box -> box.inks().size() == 1 && fits.test(box)))).toList())
                .map(table -> sheet.with(table, table.with(table.rows().stream().map(row -> row.map(box -> box.inks().size() == 1 && fits.test(box)
                        ? box.saying(as.apply(box)) : box)).toList())));
    }
}
