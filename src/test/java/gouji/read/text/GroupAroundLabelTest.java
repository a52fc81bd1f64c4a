package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GroupAroundLabelTest {

    /** @param words each as its line, its column and its text, all of one cell */
    private static Cell cell(int column, String... words) {
        List<Print> prints = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split(":");
            prints.add(new Print(parts[2], new LinePlace(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))));
        }
        return new Cell(column, 1, 1, prints, prints.get(0).place());
    }

    private static String parted(Row... rows) {
        return GroupAroundLabel.parted(List.of(rows), 2).stream().map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aGroupBesideTheFiguresOfALabelIsARowOfItsOwn() {
        assertEquals("本年度办\n（二）部分公开只计这一情形|2|3", parted(new Row(List.of(cell(1, "1:6:（二）部分公开"))),
                new Row(List.of(cell(0, "1:1:本年", "2:1:度办"), cell(2, "2:30:2"), cell(3, "2:36:3"))), new Row(List.of(cell(1, "3:6:只计这一情形")))));
    }

    @Test
    void aRowWhoseLabelIsNumberedInTheLineOfItsFiguresKeepsThem() {
        assertEquals("（二）部分公开\n三、结果|2|3\n只计这一情形", parted(new Row(List.of(cell(1, "1:6:（二）部分公开"))),
                new Row(List.of(cell(0, "2:1:三、结果"), cell(2, "2:30:2"), cell(3, "2:36:3"))), new Row(List.of(cell(1, "3:6:只计这一情形")))));
    }

    @Test
    void wordsThatBeginNoFurtherLeftThanALabelAreAnotherRows() {
        assertEquals("（二）部分公开\n其他处理|2|3\n只计这一情形", parted(new Row(List.of(cell(1, "1:6:（二）部分公开"))),
                new Row(List.of(cell(1, "2:6:其他处理"), cell(2, "2:30:2"), cell(3, "2:36:3"))), new Row(List.of(cell(1, "3:6:只计这一情形")))));
    }
}
