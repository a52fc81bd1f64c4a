package gouji.read.scan;

import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The pages in the bytes of a picture file. */
public final class PictureFile {

    /** Of one page, looked at before it is decoded: an A3 page at 600 pixels an inch has 70. */
    private static final long MOST_MEGAPIXELS = 120;

    private static final int MEGAPIXEL = 1_000_000;

    private static final int MOST_PAGES = 200;

    /** In points, across; a resolution that makes a page narrower or wider is a screen's, or none. */
    private static final double NARROWEST = 250;
    private static final double WIDEST = 1700;

    /** The width of an A4 page in points, for pictures that do not say how large they are. */
    private static final double A4 = 595.3;
    private static final double A4_ACROSS = 841.9;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private PictureFile() {
    }

    private interface Look<T> {
        T at(ImageReader reader) throws IOException, UnreadableException;
    }

    static int pages(byte[] bytes) throws UnreadableException {
        boolean isTiff = FileKind.of(bytes).filter(FileKind.TIFF::equals).isPresent();
        return with(bytes, reader -> {
            int count = isTiff ? TiffPages.count(bytes) : 1;
            if (count > MOST_PAGES) {
                throw new UnreadableException("read.page.too-many", count, MOST_PAGES);
            }
            for (int i = 0; i < count; i++) {
                if ((long) reader.getWidth(i) * reader.getHeight(i) > MOST_MEGAPIXELS * MEGAPIXEL) {
                    throw new UnreadableException("read.scan.too-large", MOST_MEGAPIXELS);
                }
            }
            return count;
        });
    }

    /** In pixels, of the first picture in the file, which is not decoded for it. */
    public static Dimension size(byte[] bytes) throws UnreadableException {
        return with(bytes, reader -> new Dimension(reader.getWidth(0), reader.getHeight(0)));
    }

    /**
     * The first picture in the file.
     *
     * @throws UnreadableException {@code read.scan.damaged} or {@code read.scan.too-large}
     */
    public static BufferedImage picture(byte[] bytes) throws UnreadableException {
        pages(bytes);
        return with(bytes, reader -> GreyPicture.asStated(reader.read(0)));
    }

    /** @param page from 0 */
    static PagePicture picture(byte[] bytes, int page) throws UnreadableException {
        return with(bytes, reader -> {
            BufferedImage image = GreyPicture.asStated(reader.read(page));
            double width = width(reader, page, image);
            return new PagePicture(page + 1, image, width, width * image.getHeight() / image.getWidth());
        });
    }

    private static <T> T with(byte[] bytes, Look<T> look) throws UnreadableException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new UnreadableException("read.scan.damaged", "no decoder");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return look.at(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new UnreadableException("read.scan.damaged", String.valueOf(broken.getMessage()));
        }
    }

    /** In points, by the resolution that the file states, or of an A4 page. */
    private static double width(ImageReader reader, int page, BufferedImage image) {
        double stated = millimetresPerPixel(reader, page) * image.getWidth() * POINTS_PER_MILLIMETRE;
        if (stated >= NARROWEST && stated <= WIDEST) {
            return stated;
        }
        return image.getWidth() > image.getHeight() ? A4_ACROSS : A4;
    }

    private static double millimetresPerPixel(ImageReader reader, int page) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(page);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return 0;
            }
            NodeList sizes = ((Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName))
                    .getElementsByTagName("HorizontalPixelSize");
            return sizes.getLength() == 0 ? 0 : Double.parseDouble(((Element) sizes.item(0)).getAttribute("value"));
        } catch (IOException | RuntimeException unstated) {
            return 0;
        }
    }
}
