package gouji.read.pdf;

import gouji.read.UnreadableException;
import gouji.read.drawn.PageFrame;
import gouji.read.scan.PagePicture;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The pictures of pages without text, each as fine as the picture it holds, so that no pixel of a scan is made up or lost.
 * PDFBox is not made for several threads; it draws one page at a time.
 */
final class PageRenderer {

    /** In pixels a point; what a page drawn without pictures (print turned into outlines) is drawn with: 300 an inch. */
    private static final double USUAL = 300 / 72.0;

    private static final double COARSEST = 100 / 72.0;
    private static final double FINEST = 320 / 72.0;

    /** In pixels: an A3 page at 300 pixels an inch has 17 million. */
    private static final double MOST = 40e6;

    /** In pixels a point: print of twelve points has four pixels, and nobody reads it. */
    private static final double LEGIBLE = 1 / 3.0;

    private final PDDocument pdf;
    private final PDFRenderer renderer;

    PageRenderer(PDDocument pdf) {
        this.pdf = pdf;
        this.renderer = new PDFRenderer(pdf);
    }

    /**
     * Draws a page.
     *
     * @param number of the page, from 1
     * @throws UnreadableException {@code read.scan.no-decoder}, {@code read.scan.too-large} or {@code read.pdf.page-too-big}
     */
    synchronized PagePicture picture(int number) throws IOException, UnreadableException {
        PDPage page = pdf.getPage(number - 1);
        PageFrame frame = DisplayedPage.of(page).frame();
        if (MOST / frame.area() < LEGIBLE * LEGIBLE) {
            throw new UnreadableException("read.pdf.page-too-big", number, Math.round(frame.width()), Math.round(frame.height()));
        }
        double finest = Pictures.finest(page);
        double scale = finest == 0 ? USUAL : Math.max(COARSEST, Math.min(FINEST, finest));
        scale = Math.min(scale, Math.sqrt(MOST / frame.area()));
        return new PagePicture(number, renderer.renderImage(number - 1, (float) scale, ImageType.RGB), frame.width(), frame.height());
    }
}
