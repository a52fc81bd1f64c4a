package gouji.read.pdf;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * A PDF file drawn operator by operator, in points from the top left corner of an A4 page. Ideographs are one em wide,
 * letters and digits half an em; no font is embedded, as in many Chinese files.
 */
final class DrawnPdf {

    static final double HEIGHT = 842;

    private final PDDocument pdf = new PDDocument();
    private final PDResources resources = new PDResources();
    private StringBuilder content = new StringBuilder();
    private PDPage page;

    DrawnPdf() {
        try {
            resources.put(COSName.getPDFName("song"), PDFontFactory.createFont(composite("UniGB-UCS2-H", "GB1")));
            resources.put(COSName.getPDFName("unmapped"), PDFontFactory.createFont(composite("Identity-H", "Identity")));
            resources.put(COSName.getPDFName("drawn"), PDFontFactory.createFont(strokedGlyphs()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        page();
    }

    DrawnPdf page() {
        finishPage();
        page = new PDPage(new PDRectangle(595, (float) HEIGHT));
        page.setResources(resources);
        pdf.addPage(page);
        return this;
    }

    PDDocument document() {
        return pdf;
    }

    PDResources resources() {
        return resources;
    }

    /** A font of one's own, named in {@link #shown}. */
    DrawnPdf font(String name, COSDictionary font) {
        try {
            resources.put(COSName.getPDFName(name), PDFontFactory.createFont(font));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    COSStream stream(String content) {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return stream;
    }

    /** Text in another font's codes. */
    DrawnPdf codes(String font, double x, double baseline, double size, String hex) {
        return shown(font, x, baseline, size, hex);
    }

    PDPage currentPage() {
        return page;
    }

    /** @param baseline in points from the top */
    DrawnPdf text(double x, double baseline, double size, String text) {
        return shown("song", x, baseline, size, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)));
    }

    /** Glyphs of which the file does not say what they stand for. */
    DrawnPdf unmapped(double x, double baseline, double size, int glyphs) {
        return shown("unmapped", x, baseline, size, "0042".repeat(glyphs));
    }

    /** Nameless glyphs drawn by a procedure with long straight strokes, as Chromium draws some fonts. */
    DrawnPdf strokedGlyphs(double x, double baseline, double size, int glyphs) {
        return shown("drawn", x, baseline, size, "37".repeat(glyphs));
    }

    private DrawnPdf shown(String font, double x, double baseline, double size, String hex) {
        return operators("BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET", font, size, x, HEIGHT - baseline, hex);
    }

    DrawnPdf line(double x1, double y1, double x2, double y2) {
        return operators("0.5 w %.2f %.2f m %.2f %.2f l S", x1, HEIGHT - y1, x2, HEIGHT - y2);
    }

    /** A filled rectangle. */
    DrawnPdf filled(double left, double top, double right, double bottom) {
        return operators("%.2f %.2f %.2f %.2f re f", left, HEIGHT - bottom, right - left, bottom - top);
    }

    DrawnPdf operators(String format, Object... arguments) {
        content.append(String.format(Locale.ROOT, format, arguments)).append('\n');
        return this;
    }

    /** Level lines at all ys and upright lines at all xs. */
    DrawnPdf ruled(double[] xs, double[] ys) {
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    byte[] locked(String userPassword) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes();
    }

    byte[] bytes() {
        finishPage();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); pdf) {
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Document read() throws UnreadableException {
        return read(bytes());
    }

    static Document read(byte[] bytes) throws UnreadableException {
        return new PdfReader().read(bytes, new Source("report.pdf", null, "application/pdf", null));
    }

    private void finishPage() {
        if (page == null) {
            return;
        }
        try {
            PDStream stream = new PDStream(pdf);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
            }
            page.setContents(stream);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        content = new StringBuilder();
        page = null;
    }

    /** A font with one byte a glyph that is not embedded. */
    static COSDictionary simple(String name, String encoding) {
        COSDictionary font = dictionary("Font", "TrueType", name);
        font.setItem(COSName.ENCODING, encoding == null ? null : COSName.getPDFName(encoding));
        font.setInt(COSName.FIRST_CHAR, 0);
        font.setInt(COSName.LAST_CHAR, 255);
        COSArray widths = new COSArray();
        for (int i = 0; i < 256; i++) {
            widths.add(COSInteger.get(500));
        }
        font.setItem(COSName.WIDTHS, widths);
        COSDictionary descriptor = dictionary("FontDescriptor", null, name);
        descriptor.setInt(COSName.FLAGS, 32);
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    /** A font of a Chinese collection that is not embedded. */
    static COSDictionary composite(String encoding, String ordering) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString(ordering));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descriptor = dictionary("FontDescriptor", null, "STSong-Light");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary descendant = dictionary("Font", "CIDFontType0", "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.FONT_DESC, descriptor);
        descendant.setInt(COSName.DW, 1000);
        descendant.setItem(COSName.W, new COSArray(List.of(COSInteger.get(1), COSInteger.get(95), COSInteger.get(500))));
        COSDictionary font = dictionary("Font", "Type0", "STSong-Light");
        font.setItem(COSName.ENCODING, COSName.getPDFName(encoding));
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        return font;
    }

    private COSDictionary strokedGlyphs() throws IOException {
        COSStream procedure = pdf.getDocument().createCOSStream();
        try (var out = procedure.createOutputStream()) {
            out.write("500 0 d0 30 w 0 700 m 500 700 l S 500 700 m 500 0 l S 0 0 m 500 0 l S 0 0 m 0 700 l S"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(COSName.getPDFName("shape"), procedure);
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get(0x37), COSName.getPDFName("shape"))));
        COSDictionary font = dictionary("Font", "Type3", "Drawn");
        font.setItem(COSName.FONT_BBOX, new PDRectangle(0, 0, 1000, 1000).getCOSArray());
        font.setItem(COSName.FONT_MATRIX, new org.apache.pdfbox.util.Matrix(0.001f, 0, 0, 0.001f, 0, 0).toCOSArray());
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0x37);
        font.setInt(COSName.LAST_CHAR, 0x37);
        font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(500))));
        return font;
    }

    private static COSDictionary dictionary(String type, String subtype, String name) {
        COSDictionary d = new COSDictionary();
        d.setName(COSName.TYPE, type);
        if (subtype != null) {
            d.setName(COSName.SUBTYPE, subtype);
        }
        d.setName("FontDescriptor".equals(type) ? COSName.FONT_NAME : COSName.BASE_FONT, name);
        return d;
    }
}
