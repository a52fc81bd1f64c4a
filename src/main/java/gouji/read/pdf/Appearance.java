package gouji.read.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** How a viewer shows an annotation: a filled field of a form, a note written on the page, a stamp. */
final class Appearance {

    private Appearance() {
    }

    /** The operators of its normal appearance, in the state that it is in; null where it has none. */
    static Operators of(PDAnnotation annotation) throws IOException {
        COSDictionary all = annotation.getCOSObject().getCOSDictionary(COSName.AP);
        COSBase normal = all == null ? null : all.getDictionaryObject(COSName.N);
        if (normal instanceof COSStream one) {
            return Operators.of(one);
        }
        COSName state = annotation.getAppearanceState();
        return normal instanceof COSDictionary byState && state != null && byState.getDictionaryObject(state) instanceof COSStream one
                ? Operators.of(one) : null;
    }
}
