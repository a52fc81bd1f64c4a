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
import org.junit.jupiter.api.Test;

/** Parts of a page of the corpus, black and white, 200 pixels to the inch. */
class ScannedFiguresTest {

    private static final Path SCANS = Path.of("src/test/resources/gouji/scans");

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

    private static String ending(List<List<String>> rows, int cells, String last) {
        List<String> row = rows.stream().filter(each -> each.size() >= cells && each.get(each.size() - 1).equals(last)).findFirst().orElseThrow();
        return String.join(" ", row.subList(row.size() - cells, row.size()));
    }

    private static List<List<String>> rows(String picture) throws Exception {
        Document document = new PictureReader(FileKind.PNG).read(Files.readAllBytes(SCANS.resolve(picture)), new Source(picture, null, "image/png", null));
        return document.tables().flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.toList())).toList();
    }
}
