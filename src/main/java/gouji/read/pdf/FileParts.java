package gouji.read.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What all pages of a file share.
 *
 * @param drawsFields whether viewers draw the fields of its form anew from what is filled in, whatever the file shows in them
 */
record FileParts(Fonts fonts, Layers layers, boolean drawsFields) {

    static FileParts of(PDDocument pdf) {
        COSDictionary form = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        return new FileParts(new Fonts(), new Layers(pdf), form != null && form.getBoolean(COSName.NEED_APPEARANCES, false));
    }
}
