package gouji.read.pdf;

import gouji.read.drawn.Budget;
import gouji.read.drawn.PageContent;
import gouji.read.pdf.FontText.Reading;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.EmptyGraphicsStackException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.MissingImageReaderException;
import org.apache.pdfbox.pdmodel.MissingResourceException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Interprets one page once and keeps its glyphs and rulings. What PDFBox would pass over is an error: a page must not come out
 * half.
 */
final class PageEngine extends TextEngine {

    /** Without them a page looks otherwise, but neither text nor lines move. */
    private static final Set<String> OF_LOOKS = Set.of("w", "J", "j", "M", "d", "ri", "i", "gs", "sh", "MP", "DP", "d0", "d1");

    /** A form takes as long as so many operators: its stream is decoded each time it is drawn, and forms may call each other. */
    private static final int FORM = 25;

    private final Layers layers;
    private final boolean drawsFields;
    private final MarkedSpans spans;
    private int translucentGroups;
    private int hiddenForms;
    private int compatibility;
    private boolean inText;

    private PageEngine(PDPage page, FileParts file, Budget budget) {
        super(page, file.fonts(), budget);
        this.layers = file.layers();
        this.drawsFields = file.drawsFields();
        this.spans = new MarkedSpans(layers, drawing.surface());
    }

    /**
     * @param number of the page, from 1
     * @throws IOException if not all of its content can be interpreted
     */
    static PageContent read(PDPage page, int number, FileParts file, Budget budget) throws IOException {
        COSBase contents = page.getCOSObject().getItem(COSName.CONTENTS);
        PageEngine engine = new PageEngine(page, file, budget);
        Operators operators = Operators.of(page);
        try {
            page.getCOSObject().setItem(COSName.CONTENTS, operators);
            engine.processPage(page);
            operators.checkReadToTheEnd();
            engine.showAnnotations(page.getAnnotations());
        } finally {
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        }
        return engine.drawing.content(number);
    }

    private void showAnnotations(List<PDAnnotation> annotations) throws IOException {
        for (PDAnnotation a : annotations) {
            boolean shown = !a.isHidden() && !a.isNoView() && !"Popup".equals(a.getSubtype());
            if (shown && !layers.isHidden(a.getCOSObject().getDictionaryObject(COSName.OC))) {
                budget.checkTime();
                draw(a);
            }
        }
    }

    private void draw(PDAnnotation annotation) throws IOException {
        FieldValue field = new FieldValue(annotation.getCOSObject());
        Operators operators = drawsFields && field.isWritten() ? null : Appearance.of(annotation);
        if (operators != null) {
            processAnnotation(annotation, new PDAppearanceStream(operators));
            operators.checkReadToTheEnd();
        } else if (annotation.getRectangle() != null) {
            field.text().ifPresent(text -> FilledField.letters(field, text, annotation.getRectangle())
                    .forEach(letter -> show(new Reading(letter.text(), 1), letter.place(), letter.width(), false)));
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

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) throws IOException {
        String name = operator.getName();
        if (!(e instanceof MissingResourceException || e instanceof MissingImageReaderException
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
        budget.spend(FORM);
        budget.checkTime();
        hiddenForms += layers.isHidden(form.getCOSObject().getDictionaryObject(COSName.OC)) ? 1 : 0;
        return Operators.of(form.getCOSObject());
    }

    private void leave(PDFormXObject form, Operators operators) throws IOException {
        hiddenForms -= layers.isHidden(form.getCOSObject().getDictionaryObject(COSName.OC)) ? 1 : 0;
        operators.checkReadToTheEnd();
    }
}
