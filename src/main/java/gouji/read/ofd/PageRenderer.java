package gouji.read.ofd;

import gouji.document.Box;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import gouji.read.drawn.PageContent;
import gouji.read.scan.PagePicture;
import gouji.read.scan.PictureFile;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Draws the pictures of pages, and nothing else of them, each page as fine as its finest picture. One page at a time. */
final class PageRenderer {

    /** In pixels a point. */
    private static final double COARSEST = 100 / 72.0;
    private static final double FINEST = 320 / 72.0;

    /** In pixels: an A3 page at 300 pixels an inch has 17 million. */
    private static final double MOST = 25e6;

    /** Of all pictures of a page together, looked at before any is decoded. */
    private static final long MOST_MEGAPIXELS = 120;
    private static final int MEGAPIXEL = 1_000_000;

    private static final Set<FileKind> DECODED = Set.of(FileKind.PNG, FileKind.JPEG, FileKind.TIFF, FileKind.BMP, FileKind.GIF);

    private final OfdPackage parts;
    private final List<DrawnPage> pages;

    PageRenderer(OfdPackage parts, List<DrawnPage> pages) {
        this.parts = parts;
        this.pages = pages;
    }

    /**
     * Draws a page's pictures on white.
     *
     * @param number of the page, from 1
     * @throws UnreadableException {@code read.scan.no-decoder}, {@code read.scan.too-large}, {@code read.scan.damaged} or what
     *     unpacking throws
     */
    synchronized PagePicture picture(int number) throws UnreadableException {
        DrawnPage page = pages.get(number - 1);
        PageContent content = page.content();
        List<byte[]> files = new ArrayList<>();
        double scale = 0;
        long pixels = 0;
        for (PlacedPicture placed : page.pictures()) {
            byte[] file = bytes(placed);
            Dimension size = PictureFile.size(file);
            files.add(file);
            pixels += (long) size.width * size.height;
            scale = Math.max(scale, size.width / Math.hypot(placed.toPage().getScaleX(), placed.toPage().getShearY()));
        }
        if (pixels > MOST_MEGAPIXELS * MEGAPIXEL) {
            throw new UnreadableException("read.scan.too-large", MOST_MEGAPIXELS);
        }
        scale = Math.max(COARSEST, Math.min(FINEST, scale));
        scale = Math.min(scale, Math.sqrt(MOST / (content.width() * content.height())));
        BufferedImage canvas = new BufferedImage((int) Math.max(1, Math.round(content.width() * scale)),
                (int) Math.max(1, Math.round(content.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = canvas.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.scale(canvas.getWidth() / content.width(), canvas.getHeight() / content.height());
        for (int i = 0; i < files.size(); i++) {
            draw(page.pictures().get(i), files.get(i), g);
        }
        g.dispose();
        return new PagePicture(number, canvas, content.width(), content.height());
    }

    private void draw(PlacedPicture placed, byte[] file, Graphics2D g) throws UnreadableException {
        BufferedImage image = PictureFile.picture(file);
        Box clip = placed.clip();
        g.setClip(new Rectangle2D.Double(clip.left(), clip.top(), clip.width(), clip.height()));
        AffineTransform toPage = new AffineTransform(placed.toPage());
        toPage.scale(1.0 / image.getWidth(), 1.0 / image.getHeight());
        g.drawImage(image, toPage, null);
    }

    private byte[] bytes(PlacedPicture placed) throws UnreadableException {
        byte[] bytes = parts.bytes(placed.part());
        if (FileKind.of(bytes).filter(DECODED::contains).isEmpty()) {
            throw new UnreadableException("read.scan.no-decoder", placed.part().substring(placed.part().lastIndexOf('.') + 1));
        }
        return bytes;
    }
}
