package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.Table;
import gouji.document.Table.Grid;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Tables whose every cell is drawn. */
class DrawnTableTest {

    private static final String MERGED = """
            ┌──────────┬───────────────┐
            │          │ 申请人        │
            │ 项目     ├───────┬───────┤
            │          │ 自然人│ 总计  │
            ├───┬──────┼───────┼───────┤
            │办 │ 公开 │ 3     │ 3     │
            │理 ├──────┼───────┼───────┤
            │   │ 不予 │       │       │
            │   │ 公开 │  —    │ 0     │
            └───┴──────┴───────┴───────┘
            """;
    private static final String SPANS = "1x2,2 项目; 3x2,1 申请人\n3x1,1 自然人; 4x1,1 总计\n1x1,2 办理; 2x1,1 公开; 3x1,1 3; 4x1,1 3\n"
            + "2x1,1 不予公开; 3x1,1 —; 4x1,1 0";

    @Test
    void aCellHasTheColumnsRowsAndLinesThatItsBoxCovers() {
        Table table = Texts.table(MERGED);
        assertEquals(Grid.SPANS, table.grid());
        assertEquals(SPANS, spans(table));
        assertEquals("8:7", Texts.at(table.rows().get(3).cells().get(0).prints().get(0).place()));
        assertEquals("9:7", Texts.at(table.rows().get(3).cells().get(0).prints().get(1).place()));
    }

    @Test
    void linesMayBeDrawnDoubleOrWithOtherSigns() {
        assertEquals(SPANS, spans(Texts.table(MERGED.replaceAll("[┌┬┐├┼┤└┴┘]", "+").replace('│', '|').replace('─', '-'))));
        assertEquals(SPANS, spans(Texts.table(MERGED.replace('│', '║').replace('─', '═').replaceAll("[┌┬┐├┼┤└┴┘]", "╬"))));
    }

    @Test
    void whereLinesAreDrawnUnderTheHeaderOnlyALineIsARow() {
        assertEquals("table\n  项目|总计\n  公开|3\n  不予|0",
                Texts.shown("+------+------+\n| 项目 | 总计 |\n+------+------+\n| 公开 | 3    |\n| 不予 | 0    |\n+------+------+\n"));
    }

    @Test
    void linesThatDoNotMeetAreReadLineByLine() {
        assertEquals("table\n  项目|总计\n  公开|3\n  不予|0",
                Texts.shown("+------+------+\n| 项目 | 总计 |\n+------+------+\n| 公开 | 3 |\n+------+------+\n| 不予 | 0    |\n+------+------+\n"));
    }

    @Test
    void twoFiguresInOneCellAreNotJoined() {
        assertEquals("table\n  公开|3\n  |4\n  不予|0",
                Texts.shown("+------+------+\n| 公开 | 3    |\n|      | 4    |\n+------+------+\n| 不予 | 0    |\n+------+------+\n"));
    }

    @Test
    void figuresUnderEachOtherInARowOfSeveralLinesAreOfOneCell() {
        String tall = "+--+----+\n|公| 18 |\n|开| 80 |\n|数|    |\n|量|    |\n|（|    |\n+--+----+\n|不| 7  |\n|予|    |\n+--+----+\n";
        assertEquals("table\n  公/开/数/量/（|18/80\n  不/予|7", Texts.shown(tall));
        assertEquals("table\n  公/开）/数/量/（|18/80\n  不/予|7", Texts.shown(tall.replace("开| 80 |", "开）|80 |")), "nor need the bars meet");
    }

    @Test
    void aDashInANarrowCellIsPrint() {
        assertEquals("table\n  公开|-\n  不予|3", Texts.shown("+----+-+\n|公开|-|\n+----+-+\n|不予|3|\n+----+-+\n"));
    }

    private static String spans(Table table) {
        return table.rows().stream().map(row -> row.cells().stream().map(DrawnTableTest::span).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("\n"));
    }

    private static String span(Cell cell) {
        return cell.column() + 1 + "x" + cell.columnSpan() + "," + cell.rowSpan() + " " + cell.text();
    }
}
