package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Middle grey, as of a minus a pixel thin, became nearly as light as paper: -8 was read as 8. */
class GreyPictureTest {

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "bmp", "tif"})
    void greyStaysAsTheFileStatesIt(String format) throws Exception {
        assertEquals(128, grey(read(format, filled(BufferedImage.TYPE_BYTE_GRAY, 128))), 1);
    }

    @Test
    void greyOfSixteenBitsIsTheSameGrey() throws Exception {
        assertEquals(128, grey(read("png", filled(BufferedImage.TYPE_USHORT_GRAY, 128 * 257))));
    }

    @Test
    void greyWithColoursStaysAsItIs() throws Exception {
        assertEquals(128, grey(read("png", filled(BufferedImage.TYPE_INT_RGB, 128))));
    }

    private static BufferedImage filled(int type, int grey) {
        BufferedImage picture = new BufferedImage(16, 16, type);
        int[] shades = new int[16 * 16];
        Arrays.fill(shades, grey);
        for (int band = 0; band < picture.getRaster().getNumBands(); band++) {
            picture.getRaster().setSamples(0, 0, 16, 16, band, shades);
        }
        return picture;
    }

    private static BufferedImage read(String format, BufferedImage picture) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, format, out)) {
            throw new IOException(format);
        }
        return PictureFile.picture(out.toByteArray());
    }

    private static int grey(BufferedImage picture) {
        return Raster.of(picture).at(8, 8);
    }
}
