package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts of pages of the corpus, black and white or grey, 200 pixels to the inch. */
class ScannedFiguresTest {

    private static final Path SCANS = Path.of("src/test/resources/gouji/scans");

    /** What the rules take for sure. */
    private static final double SURE = 0.8;

    /** A hyphen is hardly longer than it is thick; a dash is, in each font. */
    @Test
    void hyphensDashesAndSlashesAreKnownByTheirShapes() throws Exception {
        assertEquals("29 3 - - 1 / 33", ending(rows("signs-and-touching-digits.png"), 7, "33"));
    }

    /** The two digits of 44 touch, and a reader of lines takes two alike for one. */
    @Test
    void digitsThatTouchAreReadOneByOne() throws Exception {
        assertEquals("1 / 44", ending(rows("signs-and-touching-digits.png"), 3, "44"));
    }

    /** The print is 1,107 in full-width digits, broken behind the second 1. */
    @Test
    void aFigureOverTwoLinesIsReadLineByLine() throws Exception {
        assertEquals("13 - 4 - 17 1,105 - - 2 1,107 - - 3 - 3", ending(rows("figure-over-two-lines.png"), 15, "3"));
    }

    /** A reader of digits takes the plus for a 1 or a 4, and a reader of Chinese for the character for ten: 十8. */
    @Test
    void aPlusIsKnownByItsShapeAndLeavesItsFigureAsSureAsOneWithoutSign() throws Exception {
        List<Cell> changes = cells("changes-with-plus.png").filter(cell -> cell.text().matches("[-+十].*")).toList();
        assertEquals(List.of("-17", "+25", "-64", "+8", "-2"), changes.stream().map(Cell::text).toList());
        assertEquals(List.of(), changes.stream().filter(cell -> cell.prints().stream().anyMatch(print -> print.confidence() < SURE)).map(Cell::text).toList());
    }

    /** 150 pixels to the inch: of ＋895 the plus is higher than its digits, and was read as the character for ten. */
    @Test
    void aFullWidthPlusIsNoTen() throws Exception {
        List<String> signed = cells("changes-with-full-width-plus.png").map(Cell::text).filter(text -> text.matches("[-+十一].*")).toList();
        assertEquals(List.of("-831", "-5,648", "-517", "-9426", "-9", "+895", "-638", "-6,042", "-1,593", "-7"), signed);
    }

    /** Recognised line by line over the whole page, rows lost figures, and labels had those of the next column. */
    @Test
    void aTableWithoutRulingsIsReadWordByWordWhereItsInkStands() throws Exception {
        List<List<String>> rows = rows("rows-without-rulings.png");
        assertEquals(List.of("12 2 0 0 2 0 16", "9 3 0 0 1 1 14", "18 6 1 1 2 1 29", "65 19 4 2 7 3 100", "967 318 46 52 149 85 1617",
                "88 27 0 6 9 2 132"), figures(rows));
        assertEquals("3.要求提供公开出版物", rows.get(0).get(1));
    }

    /** A label of two lines stands beside the middle of its figures, and two rulings run between the rows only. */
    @Test
    void aTableWithRulingsBetweenRowsOnlyIsReadWordByWord() throws Exception {
        assertEquals(List.of("11 2 0 0 1 1 15", "174 87 7 7 35 18 328", "44 9 1 2 7 3 66", "11 3 0 0 1 0 15", "41 20 2 2 4 3 72", "14 4 0 0 1 1 20",
                "12 2 0 0 2 0 16", "9 3 0 0 1 1 14", "18 6 1 1 2 1 29", "65 19 4 2 7 3 100", "967 318 46 52 149 85 1617", "88 27 0 6 9 2 132"),
                figures(rows("rows-between-level-rulings.png")));
    }

    /** The last word of a header, narrow and alone over its column, fell into two marks and was a figure: the header above it was lost. */
    @Test
    void aHeaderWordOverANarrowColumnIsNoFigure() throws Exception {
        List<List<String>> rows = rows("level-rulings-in-a-frame.png");
        assertEquals(List.of("3 7 0 0 10 0 3 5 3 11 7 0 3 1 11"), rows.stream().filter(row -> row.size() == 15).map(row -> String.join(" ", row))
                .filter(row -> row.matches("[0-9 ]+")).toList());
        assertEquals(List.of("行政复议", "行政诉讼"), rows.get(0));
    }

    private static List<String> figures(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" ", row.subList(row.size() - 7, row.size()))).toList();
    }

    private static String ending(List<List<String>> rows, int cells, String last) {
        List<String> row = rows.stream().filter(each -> each.size() >= cells && each.get(each.size() - 1).equals(last)).findFirst().orElseThrow();
        return String.join(" ", row.subList(row.size() - cells, row.size()));
    }

    private static Stream<Cell> cells(String picture) throws Exception {
        return document(picture).tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream());
    }

    private static Document document(String picture) throws Exception {
        return new PictureReader(FileKind.PNG).read(Files.readAllBytes(SCANS.resolve(picture)), new Source(picture, null, "image/png", null));
    }

    private static List<List<String>> rows(String picture) throws Exception {
        return document(picture).tables().flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.toList())).toList();
    }
}
