package gouji.read.pdf;

import gouji.read.drawn.Budget;
import gouji.read.drawn.Glyph;
import gouji.read.pdf.FontText.Reading;
import gouji.read.pdf.Surface.Kind;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The glyphs of a page. They are not drawn: the strokes inside a Type 3 glyph's procedure, as Chromium writes them, would
 * otherwise be taken for rulings.
 */
abstract class TextEngine extends PathEngine {

    /** In points; what a viewer shows smaller than this nobody reads. */
    private static final double SMALLEST_EM = 1;

    private static final double TRANSPARENT = 0.05;

    /** In ems, of a glyph whose font is lost. */
    private static final double USUAL_WIDTH = 0.5;

    private static final Reading UNKNOWN = new Reading(Glyph.UNKNOWN, 1);

    final Budget budget;
    private final Fonts fonts;
    private FontText letters;
    private GbkPairs pairs;

    TextEngine(PDPage page, Fonts fonts, Budget budget) {
        super(page, budget);
        this.fonts = fonts;
        this.budget = budget;
        addOperator(new SetFont(this, fonts));
    }

    @Override
    protected final void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null) {
            showUnknown(string.length);
            return;
        }
        letters = fonts.text(font);
        pairs = letters.isGbkByByte() ? new GbkPairs() : null;
        super.showText(string);
        if (pairs != null && pairs.isOpen()) {
            show(UNKNOWN, pairs.place(), USUAL_WIDTH, false);
        }
    }

    private void showUnknown(int glyphs) {
        PDGraphicsState state = getGraphicsState();
        float size = state.getTextState().getFontSize();
        float scaling = state.getTextState().getHorizontalScaling() / 100f;
        for (int i = 0; i < glyphs; i++) {
            Matrix place = new Matrix(size * scaling, 0, 0, size, 0, state.getTextState().getRise())
                    .multiply(state.getTextMatrix()).multiply(state.getCurrentTransformationMatrix());
            show(UNKNOWN, place, USUAL_WIDTH, false);
            state.getTextMatrix().translate((float) USUAL_WIDTH * size * scaling, 0);
        }
    }

    @Override
    protected final void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        if (pairs == null || !pairs.isOpen() && !GbkPairs.isFirst(code)) {
            show(letters.of(code), place, width, font.isVertical());
        } else if (!pairs.isOpen()) {
            pairs.open(place.clone(), code, width);
        } else {
            show(new Reading(pairs.close(code), 1), pairs.place(), pairs.width() + width, false);
        }
    }

    /** @param width in ems */
    final void show(Reading reading, Matrix place, double width, boolean vertical) {
        budget.spend();
        if (isHidden()) {
            return;
        }
        PrintedGlyph printed = PrintedGlyph.of(reading, place, width, vertical, displayed);
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean seen = printed.em() >= SMALLEST_EM && mode != RenderingMode.NEITHER && displayed.frame().shows(printed.glyph(), clip(), drawing.surface().last())
                && state.getNonStrokeAlphaConstant() > TRANSPARENT;
        if (seen && reading.nameless()) {
            drawing.nameless();
        }
        drawing.surface().glyph(printed.glyph(), !seen ? Kind.INVISIBLE : printed.oblique() ? Kind.OBLIQUE : Kind.LEVEL_OR_TURNED,
                mode.isStroke() ? Double.NaN : FillColour.lightness(state));
    }
}
