package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfTableTest {

    private static final double[] XS = {100, 160, 220, 300};
    private static final double[] YS = {100, 120, 140, 160};

    /** How programs draw the border of a cell. */
    enum Border {
        STROKED_LINES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                pdf.line(l, t, r, t).line(l, b, r, b).line(l, t, l, b).line(r, t, r, b);
            }
        },
        STROKED_RECTANGLE {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                pdf.operators("1 w %.2f %.2f %.2f %.2f re S", l, DrawnPdf.HEIGHT - b, r - l, b - t);
            }
        },
        THIN_FILLED_RECTANGLES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                pdf.filled(l, t - 0.4, r, t + 0.4).filled(l, b - 0.4, r, b + 0.4)
                        .filled(l - 0.4, t, l + 0.4, b).filled(r - 0.4, t, r + 0.4, b);
            }
        },
        FRAME_BETWEEN_TWO_RECTANGLES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                pdf.operators("%.2f %.2f %.2f %.2f re %.2f %.2f %.2f %.2f re f*", l - 0.5, DrawnPdf.HEIGHT - b - 0.5, r - l + 1,
                        b - t + 1, l + 0.5, DrawnPdf.HEIGHT - b + 0.5, r - l - 1, b - t - 1);
            }
        },
        DOTS {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                for (double x = l; x <= r; x += 2) {
                    pdf.filled(x - 0.5, t - 0.5, x + 0.5, t + 0.5).filled(x - 0.5, b - 0.5, x + 0.5, b + 0.5);
                }
                for (double y = t; y <= b; y += 2) {
                    pdf.filled(l - 0.5, y - 0.5, l + 0.5, y + 0.5).filled(r - 0.5, y - 0.5, r + 0.5, y + 0.5);
                }
            }
        },
        SEPARATE_BOXES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                STROKED_RECTANGLE.draw(pdf, l + 0.8, t + 0.8, r - 0.8, b - 0.8);
            }
        },
        /** Chromium's {@code border: 3px double} of cells that stand 2px apart: four lines between two cells. */
        SEPARATE_DOUBLED_BOXES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                STROKED_RECTANGLE.draw(pdf, l + 0.7, t + 0.7, r - 0.7, b - 0.7);
                STROKED_RECTANGLE.draw(pdf, l + 2.27, t + 2.27, r - 2.27, b - 2.27);
            }
        },
        /** Word's border of 4.5 points through LibreOffice: a pen wider than a line. */
        WIDE_PEN {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                pdf.operators("4.5 w");
                for (double y : new double[] {t, b}) {
                    pdf.operators("%.2f %.2f m %.2f %.2f l S", l - 2.25, DrawnPdf.HEIGHT - y, r + 2.25, DrawnPdf.HEIGHT - y);
                }
                for (double x : new double[] {l, r}) {
                    pdf.operators("%.2f %.2f m %.2f %.2f l S", x, DrawnPdf.HEIGHT - t, x, DrawnPdf.HEIGHT - b);
                }
            }
        },
        /** Chromium's border of 6px: bars. */
        THICK_FILLED_RECTANGLES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                pdf.filled(l - 2.25, t - 2.25, r + 2.25, t + 2.25).filled(l - 2.25, b - 2.25, r + 2.25, b + 2.25)
                        .filled(l - 2.25, t - 2.25, l + 2.25, b + 2.25).filled(r - 2.25, t - 2.25, r + 2.25, b + 2.25);
            }
        },
        /** Word's thin line beside a thick one. */
        THIN_AND_THICK {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                STROKED_LINES.draw(pdf, l + 1.5, t + 1.5, r - 1.5, b - 1.5);
                pdf.operators("3.5 w");
                pdf.operators("%.2f %.2f %.2f %.2f re S", l - 1.5, DrawnPdf.HEIGHT - b - 1.5, r - l + 3, b - t + 3);
            }
        },
        /** Chromium's {@code border: 2px dashed}: dashes shorter than any side, with gaps wider than lines are apart by chance. */
        DASHES {
            @Override
            void draw(DrawnPdf pdf, double l, double t, double r, double b) {
                for (double y : new double[] {t, b}) {
                    double period = period(r - l);
                    for (double x = l; x < r; x += period) {
                        pdf.filled(x, y - 0.75, x + 4.5, y + 0.75);
                    }
                }
                for (double x : new double[] {l, r}) {
                    double period = period(b - t);
                    for (double y = t; y < b; y += period) {
                        pdf.filled(x - 0.75, y, x + 0.75, y + 4.5);
                    }
                }
            }

            private double period(double length) {
                return (length - 4.5) / Math.max(1, Math.floor((length - 4.5) / 7.7));
            }
        },
        /** Chromium's {@code border-radius}. */
        ROUNDED_BOXES {
            @Override
            void draw(DrawnPdf pdf, double left, double top, double right, double bottom) {
                double l = left + 0.8;
                double r = right - 0.8;
                double t = DrawnPdf.HEIGHT - top - 0.8;
                double b = DrawnPdf.HEIGHT - bottom + 0.8;
                pdf.operators("1 w %.2f %.2f m %.2f %.2f l", l + 3, t, r - 3, t)
                        .operators("%.2f %.2f %.2f %.2f %.2f %.2f c %.2f %.2f l", r - 1, t, r, t - 1, r, t - 3, r, b + 3)
                        .operators("%.2f %.2f %.2f %.2f %.2f %.2f c %.2f %.2f l", r, b + 1, r - 1, b, r - 3, b, l + 3, b)
                        .operators("%.2f %.2f %.2f %.2f %.2f %.2f c %.2f %.2f l", l + 1, b, l, b + 1, l, b + 3, l, t - 3)
                        .operators("%.2f %.2f %.2f %.2f %.2f %.2f c s", l, t - 1, l + 1, t, l + 3, t);
            }
        };

        abstract void draw(DrawnPdf pdf, double left, double top, double right, double bottom);
    }

    @ParameterizedTest
    @EnumSource
    void cellsKnowTheirRowsAndColumnsHoweverTheirBordersAreDrawn(Border border) throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        border.draw(pdf, 100, 100, 160, 160);
        border.draw(pdf, 160, 100, 300, 120);
        border.draw(pdf, 160, 120, 220, 140);
        border.draw(pdf, 220, 120, 300, 140);
        border.draw(pdf, 160, 140, 220, 160);
        border.draw(pdf, 220, 140, 300, 160);
        pdf.text(110, 135, 10, "规章").text(190, 114, 10, "现行有效件数")
                .text(180, 134, 10, "12").text(250, 134, 10, "34").text(180, 154, 10, "56");
        Table table = only(pdf.read());
        assertEquals("""
                0+1×3 规章 ; 1+2×1 现行有效件数
                1 12 ; 2 34
                1 56 ; 2""", TableText.of(table));
        assertEquals(4, table.edges().size());
        assertEquals(100, table.edges().get(0), 1.5);
        assertEquals(160, table.edges().get(1), 1.5);
        assertEquals(220, table.edges().get(2), 1.5);
        assertEquals(300, table.edges().get(3), 1.5);
    }

    /** Chromium's {@code border-spacing: 6px}: every cell is a box of its own, and all stand equally far apart. */
    @Test
    void cellsThatStandApartAreOneTable() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        double[] xs = {100, 160, 220, 300, 360};
        double[] ys = {100, 120, 140, 160};
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                Border.STROKED_RECTANGLE.draw(pdf, xs[column] + 2.8, ys[row] + 2.8, xs[column + 1] - 2.8, ys[row + 1] - 2.8);
                pdf.text(xs[column] + 20, ys[row] + 14, 10, row + "" + column);
            }
        }
        assertEquals("""
                0 00 ; 1 01 ; 2 02 ; 3 03
                0 10 ; 1 11 ; 2 12 ; 3 13
                0 20 ; 1 21 ; 2 22 ; 3 23""", TableText.of(only(pdf.read())));
    }

    /** A word on a bar of colour: no ruling parts the row that it stands in. */
    @Test
    void aBarUnderPrintIsABackground() throws Exception {
        Table table = only(new DrawnPdf().ruled(XS, YS).operators("0 0.4 0 rg").filled(102, 106, 158, 114).operators("0 g")
                .text(110, 113, 8, "规章").text(180, 114, 10, "12").read());
        assertEquals("""
                0 规章 ; 1 12 ; 2
                0 ; 1 ; 2
                0 ; 1 ; 2""", TableText.of(table));
    }

    @Test
    void aBarInTheColourOfPaperIsNoRuling() throws Exception {
        Table table = only(new DrawnPdf().ruled(XS, YS).operators("0.95 g").filled(100, 106, 300, 114).operators("0 g")
                .text(110, 137, 10, "规章").text(180, 137, 10, "12").read());
        assertEquals("""
                0 ; 1 ; 2
                0 规章 ; 1 12 ; 2
                0 ; 1 ; 2""", TableText.of(table));
    }

    @Test
    void anEmptyCellKeepsItsPlace() throws Exception {
        Table table = only(new DrawnPdf().ruled(XS, YS).text(110, 114, 10, "甲").read());
        Cell last = table.rows().get(2).cells().get(2);
        PagePlace place = (PagePlace) last.place();
        assertEquals(1, place.page());
        assertEquals(220, place.box().left(), 0.5);
        assertEquals(140, place.box().top(), 0.5);
        assertEquals(300, place.box().right(), 0.5);
        assertEquals(160, place.box().bottom(), 0.5);
        assertEquals(0, last.prints().size());
    }

    @Test
    void eachLineOfACellHasItsOwnBox() throws Exception {
        Table table = only(new DrawnPdf().ruled(new double[] {100, 200, 300}, new double[] {100, 140, 160})
                .text(110, 114, 10, "商业").text(110, 128, 10, "企业").read());
        Cell cell = table.rows().get(0).cells().get(0);
        assertEquals(List.of("商业", "企业"), cell.prints().stream().map(p -> p.text()).toList());
        PagePlace second = (PagePlace) cell.prints().get(1).place();
        assertEquals(110, second.box().left(), 0.1);
        assertEquals(130, second.box().right(), 0.1);
        assertEquals(128 - 8.8, second.box().top(), 0.1);
        assertEquals(128 + 1.2, second.box().bottom(), 0.1);
    }

    @Test
    void verticalLabelsComeOutGlyphByGlyph() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(new double[] {100, 114, 300}, new double[] {100, 160, 180});
        for (int i = 0; i < 3; i++) {
            pdf.text(102, 114 + 12 * i, 10, "办理结".substring(i, i + 1));
        }
        assertEquals("0 办|理|结 ; 1\n0 ; 1", TableText.of(only(pdf.read())));
    }

    @Test
    void aColouredBackgroundIsNoRuling() throws Exception {
        DrawnPdf pdf = new DrawnPdf().operators("0.8 0.9 1 rg").filled(100, 104, 300, 112).filled(130, 120, 145, 140)
                .operators("0 g").ruled(XS, YS).text(110, 114, 10, "甲");
        assertEquals("0 甲 ; 1 ; 2\n0 ; 1 ; 2\n0 ; 1 ; 2", TableText.of(only(pdf.read())));
    }

    @Test
    void aFrameRoundTextIsNoTable() throws Exception {
        Document document = new DrawnPdf().ruled(new double[] {90, 400}, new double[] {90, 200})
                .text(100, 120, 12, "本报告由下列部分组成").read();
        assertEquals("本报告由下列部分组成", TableText.of(document));
    }

    @Test
    void rulingsAFewPointsApartAreOne() throws Exception {
        DrawnPdf pdf = new DrawnPdf().ruled(XS, YS).ruled(new double[] {101.5, 161.5, 221.5, 298.5}, new double[] {101.5, 121, 139, 158.5})
                .text(180, 154, 10, "56");
        assertEquals("0 ; 1 ; 2\n0 ; 1 ; 2\n0 ; 1 56 ; 2", TableText.of(only(pdf.read())));
    }

    @Test
    void tablesUnderEachOtherDoNotShareTheirEdges() throws Exception {
        List<Table> tables = new DrawnPdf().ruled(XS, YS).ruled(new double[] {100, 162, 218, 300}, new double[] {200, 220, 240})
                .text(110, 114, 10, "甲").text(110, 214, 10, "乙").read().tables().toList();
        assertEquals(List.of(1, 2), tables.stream().map(Table::id).toList());
        assertEquals(160, tables.get(0).edges().get(1), 0.1);
        assertEquals(162, tables.get(1).edges().get(1), 0.1);
    }

    private static Table only(Document document) {
        assertEquals(1, document.tables().count());
        return document.tables().findFirst().orElseThrow();
    }
}
