package gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Table;
import gouji.read.pdf.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is drawn as lines makes the same tables as in a PDF. */
class OfdTableTest {

    private static final String GRID = "0 甲 ; 1 1\n0 乙 ; 1 2";

    @Test
    void strokedLinesMakeATable() throws Exception {
        assertEquals(GRID, table(filled().ruled(new double[] {50, 80, 110}, new double[] {50, 60, 70})));
    }

    @Test
    void thinFilledRectanglesMakeATable() throws Exception {
        DrawnOfd ofd = filled();
        for (double y : new double[] {50, 60, 70}) {
            ofd.path("Stroke=\"false\" Fill=\"true\"", "M 50 " + y + " L 110 " + y + " L 110 " + (y + 0.3) + " L 50 " + (y + 0.3) + " C");
        }
        for (double x : new double[] {50, 80, 110}) {
            ofd.path("Stroke=\"false\" Fill=\"true\"", "M " + x + " 50 L " + (x + 0.3) + " 50 L " + (x + 0.3) + " 70 L " + x + " 70 C");
        }
        assertEquals(GRID, table(ofd));
    }

    @Test
    void aLevelLineMayHaveABoundaryWithoutHeight() throws Exception {
        DrawnOfd ofd = filled();
        for (double y : new double[] {50, 60, 70}) {
            ofd.draw("<PathObject Boundary=\"50 %.0f 60 0\" LineWidth=\"0.25\"><AbbreviatedData>M 0 0 L 60 0</AbbreviatedData></PathObject>", y);
        }
        for (double x : new double[] {50, 80, 110}) {
            ofd.draw("<PathObject Boundary=\"%.0f 50 0 20\" LineWidth=\"0.25\"><AbbreviatedData>M 0 0 L 0 20</AbbreviatedData></PathObject>", x);
        }
        assertEquals(GRID, table(ofd));
    }

    @ParameterizedTest
    @ValueSource(strings = {"M 50 50 L 80 50 L 80 60 L 50 60 C M 80 50 L 110 50 L 110 60 L 80 60 C "
            + "M 50 60 L 80 60 L 80 70 L 50 70 C M 80 60 L 110 60 L 110 70 L 80 70 C",
        "S 50 50 M50 50L80 50L80 60L50 60CM80 50L110 50L110 60L80 60C M50,60,L80,60 L80 70 L50 70 C M80 60 L 110 60 L110 7e1 L80 70 C"})
    void framesRoundEachCellMakeATable(String data) throws Exception {
        assertEquals(GRID, table(filled().path("DashPattern=\"1 1\"", data)));
    }

    @Test
    void theWidthOfAPenMayStandInItsParameters() throws Exception {
        DrawnOfd ofd = filled().common("<DocumentRes>Res.xml</DocumentRes>").part("Doc_0/Res.xml",
                "<Res><DrawParams><DrawParam ID=\"3\" LineWidth=\"9\"/><DrawParam ID=\"4\" Relative=\"3\"/></DrawParams></Res>");
        ofd.path("DrawParam=\"4\"", "M 40 65 L 120 65");
        assertEquals(GRID, table(ofd.ruled(new double[] {50, 80, 110}, new double[] {50, 60, 70})));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Visible=\"false\"", "Alpha=\"0\"", "Stroke=\"false\""})
    void whatIsNotPaintedIsNoLine(String attribute) throws Exception {
        DrawnOfd ofd = filled().path(attribute, "M 65 50 L 65 70");
        assertEquals(GRID, table(ofd.ruled(new double[] {50, 80, 110}, new double[] {50, 60, 70})));
    }

    @Test
    void curvesAreNoLines() throws Exception {
        DrawnOfd ofd = filled().path("", "M 40 65 B 60 65 90 65 120 65 Q 130 65 140 65 A 5 5 0 0 1 150 65 C");
        assertEquals(GRID, table(ofd.ruled(new double[] {50, 80, 110}, new double[] {50, 60, 70})));
    }

    private static DrawnOfd filled() {
        return new DrawnOfd().text(52, 57, 4, "甲").text(85, 57, 4, "1").text(52, 67, 4, "乙").text(85, 67, 4, "2");
    }

    private static String table(DrawnOfd ofd) throws Exception {
        Table table = ofd.read().tables().findFirst().orElseThrow();
        return TableText.of(table);
    }
}
