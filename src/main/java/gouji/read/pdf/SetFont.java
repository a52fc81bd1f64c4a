package gouji.read.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;

/** Tf with the fonts of the whole file. Without a font no glyph is known; PDFBox would take its code for a letter. */
final class SetFont extends OperatorProcessor {

    private final Fonts fonts;

    SetFont(PDFStreamEngine engine, Fonts fonts) {
        super(engine);
        this.fonts = fonts;
    }

    @Override
    public String getName() {
        return OperatorName.SET_FONT_AND_SIZE;
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) {
        PDTextState state = getContext().getGraphicsState().getTextState();
        state.setFontSize(((COSNumber) operands.get(1)).floatValue());
        try {
            state.setFont(fonts.font((COSName) operands.get(0), getContext().getResources()));
        } catch (IOException | RuntimeException broken) {
            state.setFont(null);
        }
    }
}
