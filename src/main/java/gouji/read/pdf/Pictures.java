package gouji.read.pdf;

import gouji.read.UnreadableException;
import gouji.read.drawn.LimitExceededException;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Looks at the pictures of a page before any of them is decoded: how fine they are, and whether they can be decoded at all. */
final class Pictures extends PDFGraphicsStreamEngine {

    /** Of one picture: an A3 page at 600 pixels an inch has 70. */
    private static final long MOST_MEGAPIXELS = 120;

    private static final int MEGAPIXEL = 1_000_000;

    private double finest;

    private Pictures(PDPage page) {
        super(page);
    }

    /**
     * How fine the finest large picture is, in pixels a point; 0 where there is none.
     *
     * @throws UnreadableException {@code read.scan.no-decoder} or {@code read.scan.too-large}
     */
    static double finest(PDPage page) throws IOException, UnreadableException {
        Pictures pictures = new Pictures(page);
        try {
            pictures.processPage(page);
        } catch (LimitExceededException unfit) {
            throw unfit.reason();
        }
        return pictures.finest;
    }

    @Override
    public void drawImage(PDImage image) {
        if ((long) image.getWidth() * image.getHeight() > MOST_MEGAPIXELS * MEGAPIXEL) {
            throw new LimitExceededException(new UnreadableException("read.scan.too-large", MOST_MEGAPIXELS));
        }
        if (image instanceof PDImageXObject picture) {
            checkDecoder(picture, COSName.JPX_DECODE, "JPEG 2000", "JPEG2000");
            checkDecoder(picture, COSName.JBIG2_DECODE, "JBIG2", "JBIG2");
        }
        AffineTransform t = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        double across = Math.hypot(t.getScaleX(), t.getShearY());
        double down = Math.hypot(t.getShearX(), t.getScaleY());
        boolean large = across * down > 0.05 * getPage().getCropBox().getWidth() * getPage().getCropBox().getHeight();
        if (large) {
            finest = Math.max(finest, Math.max(image.getWidth() / across, image.getHeight() / down));
        }
    }

    /** PDFBox only logs that it cannot decode a picture, and the page would be blank. */
    private static void checkDecoder(PDImageXObject picture, COSName filter, String name, String format) {
        List<COSName> filters = picture.getStream().getFilters();
        if (filters != null && filters.contains(filter) && !ImageIO.getImageReadersByFormatName(format).hasNext()) {
            throw new LimitExceededException(new UnreadableException("read.scan.no-decoder", name));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        // only pictures are looked at
    }

    @Override
    public void clip(int windingRule) {
        // only pictures are looked at
    }

    @Override
    public void moveTo(float x, float y) {
        // only pictures are looked at
    }

    @Override
    public void lineTo(float x, float y) {
        // only pictures are looked at
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        // only pictures are looked at
    }

    @Override
    public Point2D getCurrentPoint() {
        return new Point2D.Float();
    }

    @Override
    public void closePath() {
        // only pictures are looked at
    }

    @Override
    public void endPath() {
        // only pictures are looked at
    }

    @Override
    public void strokePath() {
        // only pictures are looked at
    }

    @Override
    public void fillPath(int windingRule) {
        // only pictures are looked at
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        // only pictures are looked at
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // only pictures are looked at
    }
}
