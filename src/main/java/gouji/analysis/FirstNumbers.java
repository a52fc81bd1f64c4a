package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.NumberAtLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the first number of each row, which may be what numbers its label. */
final class FirstNumbers {

    private final CellStage cells;

    FirstNumbers(CellStage cells) {
        this.cells = cells;
    }

    List<NumberAtLabel> of(Table table) {
        int usual = table.rows().stream().map(row -> figures(row).size()).filter(count -> count > 0)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey).orElse(0);
        List<NumberAtLabel> first = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> figures = figures(table.rows().get(i));
            if (!figures.isEmpty()) {
                first.add(new NumberAtLabel(table.id(), i, figures.get(0).column(), figures.get(0).text(), figures.size(), usual));
            }
        }
        return first;
    }

    private List<Cell> figures(Row row) {
        return row.cells().stream().filter(cells::isFigure).toList();
    }
}
