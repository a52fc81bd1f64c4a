package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 三、本年度办 of a cell over all rows, and one space behind it the label of the first row: it was no row of the form, and its figures unplaced. */
class BracketedLabelTest {

    private static String parted(String label) {
        LinePlace at = new LinePlace(7, 1);
        LinePlace behind = new LinePlace(7, 40);
        Row row = new Row(List.of(new Cell(0, 1, 1, List.of(new Print(label, at)), at), new Cell(1, 1, 1, List.of(new Print("21", behind)), behind)));
        return BracketedLabel.parted(row, 1).stream()
                .map(each -> each.cells().stream().map(cell -> cell.text() + "@" + ((LinePlace) cell.place()).column()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    @Test
    void wordsBeforeANumberInBracketsAreARowOfTheirOwn() {
        assertEquals("三、本年度办@1 / （一）予以公开@8 21@40", parted("三、本年度办 （一）予以公开"));
    }

    @Test
    void aNumberInBracketsAtTheBeginningOrWithoutASpaceBeforeItPartsNothing() {
        assertEquals("（一）予以公开@1 21@40", parted("（一）予以公开"));
        assertEquals("本年（一）予以公开@1 21@40", parted("本年（一）予以公开"));
        assertEquals("其他 （含申诉）@1 21@40", parted("其他 （含申诉）"));
    }
}
