package gouji.corpus.make;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Scanned pages as files, compressed as scanners do: black and white ones as for a fax (CCITT T.6), grey ones as JPEG. */
final class Pictures {

    private static final float JPEG_QUALITY = 0.2f;
    private static final int BLACK_BELOW = 185;

    private Pictures() {
    }

    static void pdf(List<BufferedImage> pages, Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                PDRectangle size = new PDRectangle(page.getWidth() * 72f / Scan.DPI, page.getHeight() * 72f / Scan.DPI);
                PDPage sheet = new PDPage(size);
                document.addPage(sheet);
                PDImageXObject image = page.getType() == BufferedImage.TYPE_BYTE_BINARY ? CCITTFactory.createFromImage(document, page)
                        : JPEGFactory.createFromImage(document, page, JPEG_QUALITY, Scan.DPI);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(image, 0, 0, size.getWidth(), size.getHeight());
                }
            }
            document.save(file.toFile());
        }
    }

    static void tiff(List<BufferedImage> pages, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        file.toFile().delete();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam compressed = writer.getDefaultWriteParam();
            compressed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            compressed.setCompressionType("CCITT T.6");
            writer.prepareWriteSequence(null);
            for (BufferedImage page : pages) {
                writer.writeToSequence(new IIOImage(page, null, null), compressed);
            }
            writer.endWriteSequence();
        }
        writer.dispose();
    }

    static void png(List<BufferedImage> pages, Path file) throws IOException {
        if (pages.size() != 1) {
            throw new IOException("a PNG holds one page, not " + pages.size());
        }
        ImageIO.write(pages.get(0), "png", file.toFile());
    }

    static BufferedImage blackAndWhite(BufferedImage page) {
        BufferedImage two = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                two.getRaster().setSample(x, y, 0, page.getRaster().getSample(x, y, 0) < BLACK_BELOW ? 0 : 1);
            }
        }
        return two;
    }
}
