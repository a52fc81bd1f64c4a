package gouji.damage;

import gouji.damage.PrintRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Tables cut, joined, and with something foreign in them. */
final class TableDefects {

    private TableDefects() {
    }

    /** The next page goes on without the header. */
    static Optional<Sheet> overPages(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return cuttable(pick).map(table -> sheet.with(table, table.cut(cutAt(table, pick)).toArray(Sheet.Part[]::new)));
    }

    /** The same with the page's number between. */
    static Optional<Sheet> overNumberedPages(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return cuttable(pick).map(table -> {
            List<PrintTable> halves = table.cut(cutAt(table, pick));
            return sheet.with(table, halves.get(0), new Sheet.Words(pageNumber(pick), false), halves.get(1));
        });
    }

    private static Optional<PrintTable> cuttable(Pick pick) {
        return pick.table("requests", table -> table.inked().size() >= 4);
    }

    private static int cutAt(PrintTable table, Pick pick) {
        List<Integer> inked = table.inked();
        return inked.get(1 + pick.below(inked.size() - 1));
    }

    private static String pageNumber(Pick pick) {
        int page = 2 + pick.below(8);
        return pick.of(List.of("— " + page + " —", "- " + page + " -", Integer.toString(page), "第" + page + "页", page + "/9")).orElseThrow();
    }

    /** The last rows are not there. */
    static Optional<Sheet> cutOff(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return pick.table("requests", table -> table.inked().size() >= 8).map(table -> {
            List<Integer> inked = table.inked();
            return sheet.with(table, table.with(table.rows().subList(0, inked.get(inked.size() - 1 - pick.below(4)))));
        });
    }

    /** The table of disputes goes on where that of requests ends, without a heading between. */
    static Optional<Sheet> joined(Sheet sheet, Random random) {
        Optional<PrintTable> requests = last(sheet.tables("requests"));
        Optional<PrintTable> disputes = sheet.tables("disputes").stream().findFirst();
        if (requests.isEmpty() || disputes.isEmpty() || sheet.parts().indexOf(requests.get()) > sheet.parts().indexOf(disputes.get())) {
            return Optional.empty();
        }
        PrintTable above = requests.get();
        double scale = (double) above.widths().size() / disputes.get().widths().size();
        List<PrintRow> rows = new ArrayList<>(above.rows());
        disputes.get().rows().forEach(row -> rows.add(row.map(box -> box.at(box.left() * scale, box.right() * scale))));
        List<Sheet.Part> parts = new ArrayList<>(sheet.parts().subList(0, sheet.parts().indexOf(above)));
        parts.add(above.with(rows));
        parts.addAll(sheet.parts().subList(sheet.parts().indexOf(disputes.get()) + 1, sheet.parts().size()));
        return Optional.of(new Sheet(parts));
    }

    private static Optional<PrintTable> last(List<PrintTable> tables) {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.get(tables.size() - 1));
    }

    /** A table in three parts one below the other. */
    static Optional<Sheet> cutInThree(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        return cuttable(pick).map(table -> {
            List<PrintTable> first = table.cut(cutAt(table, pick));
            List<Sheet.Part> parts = new ArrayList<>(List.of(first.get(0)));
            PrintTable rest = first.get(1);
            if (rest.inked().size() >= 2) {
                parts.addAll(rest.cut(rest.inked().get(1 + pick.below(rest.inked().size() - 1))));
            } else {
                parts.add(rest);
            }
            return sheet.with(table, parts.toArray(Sheet.Part[]::new));
        });
    }

    /** A page number, a running head or a note on a row of the table. */
    static Optional<Sheet> furniture(Sheet sheet, Random random) {
        Pick pick = new Pick(sheet, random);
        String words = pick.chance() ? pageNumber(pick) : pick.of(List.of("政府信息公开工作年度报告", "注：上表数据截至12月31日。", "（续表）",
                "备注：本表由办公室填报，共3页。")).orElseThrow();
        return cuttable(pick).map(table -> sheet.with(table, table.insert(cutAt(table, pick),
                new PrintRow(Kind.FURNITURE, List.of(Box.words(0, table.widths().size(), words))))));
    }
}
