package gouji.read.scan;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * A grey picture in the greys that its file states. Java takes them for linear light and makes them lighter wherever they are shown
 * as colours: middle grey nearly as light as paper, so that strokes a pixel thin are lost.
 */
final class GreyPicture {

    private static final int WHITE = 255;
    private static final IndexColorModel GREYS = greys();

    private GreyPicture() {
    }

    /** The picture with greys as stated, over white where it is transparent; one with colours as it is. */
    static BufferedImage asStated(BufferedImage picture) {
        if (!isGrey(picture.getColorModel())) {
            return picture;
        }
        WritableRaster samples = picture.getRaster();
        boolean plain = samples.getNumBands() == 1 && samples.getTransferType() == DataBuffer.TYPE_BYTE
                && samples.getSampleModel().getSampleSize(0) == Byte.SIZE;
        return new BufferedImage(GREYS, plain ? samples : opaqueBytes(samples), false, null);
    }

    private static boolean isGrey(ColorModel model) {
        return model instanceof ComponentColorModel && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && model.getTransferType() <= DataBuffer.TYPE_USHORT;
    }

    private static WritableRaster opaqueBytes(Raster samples) {
        int width = samples.getWidth();
        int brightest = (1 << samples.getSampleModel().getSampleSize(0)) - 1;
        WritableRaster out = GREYS.createCompatibleWritableRaster(width, samples.getHeight());
        for (int y = 0; y < samples.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                double light = (double) samples.getSample(x, y, 0) / brightest;
                double opaque = samples.getNumBands() == 1 ? 1 : (double) samples.getSample(x, y, 1) / brightest;
                out.setSample(x, y, 0, (int) Math.round(WHITE * (light * opaque + 1 - opaque)));
            }
        }
        return out;
    }

    private static IndexColorModel greys() {
        byte[] shades = new byte[WHITE + 1];
        for (int i = 0; i <= WHITE; i++) {
            shades[i] = (byte) i;
        }
        return new IndexColorModel(Byte.SIZE, shades.length, shades, shades, shades);
    }
}
