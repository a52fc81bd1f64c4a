package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.page.Budget;
import gouji.read.page.Glyph;
import gouji.read.page.PageContent;
import gouji.read.pdf.Surface.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Interprets one page once and keeps its glyphs and rulings. Glyphs are not drawn: the strokes inside a Type 3 glyph's
 * procedure, as Chromium writes them, would otherwise be taken for rulings. What PDFBox would pass over is an error: a page
 * must not come out half.
 */
final class PageEngine extends PathEngine {

    /** Without them a page looks otherwise, but neither text nor lines move. */
    private static final Set<String> OF_LOOKS = Set.of("w", "J", "j", "M", "d", "ri", "i", "gs", "sh", "MP", "DP", "d0", "d1");

    /** In points; what a viewer shows smaller than this nobody reads. */
    private static final double SMALLEST_EM = 1;

    private static final double TRANSPARENT = 0.05;

    /** In ems, of a glyph whose font is lost. */
    private static final double USUAL_WIDTH = 0.5;

    /** Somebody else's program recognised it in a picture; nobody knows how well. */
    private static final double RECOGNISED = 0.8;

    /** A page of which a picture covers so much may be a scan with a stamped page number. */
    private static final double SCANNED = 0.5;

    private final Budget budget;
    private final Fonts fonts;
    private final Layers layers;
    private final MarkedSpans spans;
    private int translucentGroups;
    private int hiddenForms;
    private int compatibility;
    private boolean inText;
    private GbkPairs pairs;

    private PageEngine(PDPage page, Fonts fonts, Layers layers, Budget budget) {
        super(page, budget);
        this.budget = budget;
        this.fonts = fonts;
        this.layers = layers;
        this.spans = new MarkedSpans(layers, surface);
    }

    /**
     * @param number of the page, from 1
     * @throws IOException if not all of its content can be interpreted
     */
    static PageContent read(PDPage page, int number, Fonts fonts, Layers layers, Budget budget) throws IOException {
        COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
        PageEngine engine = new PageEngine(page, fonts, layers, budget);
        Operators operators = Operators.of(page);
        try {
            page.getCOSObject().setItem(COSName.CONTENTS, operators);
            engine.processPage(page);
            operators.checkReadToTheEnd();
            engine.showAnnotations(page.getAnnotations());
        } finally {
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        }
        return engine.content(number);
    }

    private PageContent content(int number) {
        List<Glyph> visible = surface.glyphs(Kind.LEVEL_OR_TURNED);
        List<Glyph> oblique = surface.glyphs(Kind.OBLIQUE);
        List<Glyph> hidden = surface.glyphs(Kind.INVISIBLE);
        double picture = pictureArea / (displayed.width() * displayed.height());
        boolean mute = visible.stream().allMatch(Glyph::isBlank) && oblique.isEmpty();
        boolean scanned = picture >= SCANNED && hidden.stream().filter(g -> !g.isBlank()).count()
                > visible.stream().filter(g -> !g.isBlank()).count();
        boolean searchable = (mute || scanned) && hidden.stream().anyMatch(g -> !g.isBlank());
        if (mute || scanned) {
            List<Glyph> all = new ArrayList<>(mute ? List.of() : visible);
            hidden.forEach(g -> all.add(g.withConfidence(RECOGNISED)));
            visible = all;
        }
        return new PageContent(number, displayed.width(), displayed.height(), visible, oblique, rulings, picture,
                searchable ? List.of() : pictures.boxes());
    }

    private void showAnnotations(List<PDAnnotation> annotations) throws IOException {
        for (PDAnnotation a : annotations) {
            boolean shown = !a.isHidden() && !a.isNoView() && !"Popup".equals(a.getSubtype());
            if (shown && !layers.isHidden(a.getCOSObject().getDictionaryObject(COSName.OC))) {
                budget.checkTime();
                Operators operators = Appearance.of(a);
                if (operators != null) {
                    processAnnotation(a, new PDAppearanceStream(operators));
                    operators.checkReadToTheEnd();
                }
            }
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> given) throws IOException {
        budget.spend();
        // PDFBox gives none where it takes an operator such as ' apart
        List<COSBase> operands = given == null ? List.of() : given;
        String name = operator.getName();
        switch (name) {
            case "BMC", "BDC" -> spans.begin(operands, getResources());
            case "EMC" -> spans.end();
            case "BX" -> compatibility++;
            case "EX" -> compatibility = Math.max(0, compatibility - 1);
            default -> {
                if (!FillColour.set(name, operands, getGraphicsState(), getResources())) {
                    OperandCheck.check(name, operands);
                    InlinePicture.check(operator);
                    interpret(operator, operands);
                }
            }
        }
    }

    private void interpret(Operator operator, List<COSBase> operands) throws IOException {
        try {
            super.processOperator(operator, operands);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | NullPointerException
                | ClassCastException broken) {
            operatorException(operator, operands, new IOException(broken));
        }
    }

    /** A glyph of a broken or missing font is unknown; PDFBox would take its code for a letter. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        String name = operator.getName();
        if (name.equals("Tf")) {
            getGraphicsState().getTextState().setFont(null);
        } else if (!(e instanceof MissingResourceException || e instanceof MissingImageReaderException
                || e instanceof EmptyGraphicsStackException || OF_LOOKS.contains(name) || name.equals("BI"))) {
            throw e;
        }
    }

    /** Viewers pass over what they do not know; text that is passed over is lost. */
    @Override
    protected void unsupportedOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (compatibility == 0 && !OF_LOOKS.contains(operator.getName())
                && (inText && !operands.isEmpty() || OperandCheck.holdsText(operands))) {
            throw new IOException("unknown operator " + operator.getName());
        }
    }

    @Override
    public void beginText() {
        inText = true;
    }

    @Override
    public void endText() {
        inText = false;
    }

    @Override
    boolean isHidden() {
        return hiddenForms > 0 || spans.isHidden();
    }

    @Override
    boolean isOpaque() {
        return translucentGroups == 0 && super.isOpaque();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        Operators operators = enter(form);
        super.showForm(new PDFormXObject(operators, getResources().getResourceCache()));
        leave(form, operators);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        Operators operators = enter(group);
        int translucent = isOpaque() ? 0 : 1;
        translucentGroups += translucent;
        super.showTransparencyGroup(new PDTransparencyGroup(operators, getResources().getResourceCache()));
        translucentGroups -= translucent;
        leave(group, operators);
    }

    private Operators enter(PDFormXObject form) throws IOException {
        budget.checkTime();
        hiddenForms += layers.isHidden(form.getCOSObject().getDictionaryObject(COSName.OC)) ? 1 : 0;
        return Operators.of(form.getCOSObject());
    }

    private void leave(PDFormXObject form, Operators operators) throws IOException {
        hiddenForms -= layers.isHidden(form.getCOSObject().getDictionaryObject(COSName.OC)) ? 1 : 0;
        operators.checkReadToTheEnd();
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font == null) {
            showUnknown(string.length);
            return;
        }
        pairs = fonts.isGbkByByte(font) ? new GbkPairs() : null;
        super.showText(string);
        if (pairs != null && pairs.isOpen()) {
            show(Glyph.UNKNOWN, pairs.place(), USUAL_WIDTH, false);
        }
        pairs = null;
    }

    private void showUnknown(int glyphs) {
        PDGraphicsState state = getGraphicsState();
        float size = state.getTextState().getFontSize();
        float scaling = state.getTextState().getHorizontalScaling() / 100f;
        for (int i = 0; i < glyphs; i++) {
            Matrix place = new Matrix(size * scaling, 0, 0, size, 0, state.getTextState().getRise())
                    .multiply(state.getTextMatrix()).multiply(state.getCurrentTransformationMatrix());
            show(Glyph.UNKNOWN, place, USUAL_WIDTH, false);
            state.getTextMatrix().translate((float) USUAL_WIDTH * size * scaling, 0);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        if (pairs == null || !pairs.isOpen() && !GbkPairs.isFirst(code)) {
            show(fonts.text(font, code), place, width, font.isVertical());
        } else if (!pairs.isOpen()) {
            pairs.open(place.clone(), code, width);
        } else {
            show(pairs.close(code), pairs.place(), pairs.width() + width, false);
        }
    }

    /** @param width in ems */
    private void show(String text, Matrix place, double width, boolean vertical) {
        budget.spend();
        PrintedGlyph printed = PrintedGlyph.of(text, place, width, vertical, displayed);
        Glyph glyph = printed.glyph();
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (isHidden()) {
            return;
        }
        boolean seen = printed.em() >= SMALLEST_EM && mode != RenderingMode.NEITHER && isShown(glyph)
                && getGraphicsState().getNonStrokeAlphaConstant() > TRANSPARENT;
        surface.glyph(glyph, !seen ? Kind.INVISIBLE : printed.oblique() ? Kind.OBLIQUE : Kind.LEVEL_OR_TURNED,
                mode.isStroke() ? Double.NaN : FillColour.lightness(getGraphicsState()));
    }

    /** A number that the edge of the page cuts is kept whole: its first digits alone would be another number. */
    private boolean isShown(Glyph g) {
        Box c = clip();
        if (g.centreX() < c.left() || g.centreX() > c.right() || g.centreY() < c.top() || g.centreY() > c.bottom()) {
            return false;
        }
        boolean onPage = g.centreX() >= 0 && g.centreX() <= displayed.width() && g.centreY() >= 0
                && g.centreY() <= displayed.height();
        return onPage || surface.last() != null && g.follows(surface.last());
    }
}
