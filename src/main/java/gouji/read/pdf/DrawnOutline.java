package gouji.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.font.PDType3CharProc;
import org.apache.pdfbox.util.Matrix;

/** The outline of a glyph that operators draw, where they fill one path and do nothing else. */
final class DrawnOutline {

    private final GeneralPath path = new GeneralPath();
    private final List<Float> numbers = new ArrayList<>();

    private DrawnOutline() {
    }

    /** Null where the glyph is drawn otherwise. */
    static GeneralPath of(PDType3CharProc glyph, Matrix toText) throws IOException {
        DrawnOutline outline = new DrawnOutline();
        PDFStreamParser parser = new PDFStreamParser(new StreamDecoder(1 << 16).decode(glyph.getCOSObject()));
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSNumber number) {
                outline.numbers.add(number.floatValue());
            } else if (token instanceof Operator operator && outline.draws(operator.getName())) {
                outline.numbers.clear();
            } else if (!(token instanceof COSBase)) {
                return null;
            }
        }
        AffineTransform upright = toText.createAffineTransform();
        outline.path.transform(upright);
        return outline.path;
    }

    private boolean draws(String operator) {
        switch (operator) {
            case "m" -> path.moveTo(number(0), number(1));
            case "l" -> path.lineTo(number(0), number(1));
            case "c" -> path.curveTo(number(0), number(1), number(2), number(3), number(4), number(5));
            case "v" -> path.curveTo(path.getCurrentPoint().getX(), path.getCurrentPoint().getY(), number(0), number(1), number(2), number(3));
            case "y" -> path.curveTo(number(0), number(1), number(2), number(3), number(2), number(3));
            case "h" -> path.closePath();
            case "d0", "d1", "f", "F", "f*", "q", "Q", "g" -> {
                // the glyph's width, what fills it and what frames that
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private float number(int at) {
        return numbers.get(at);
    }
}
