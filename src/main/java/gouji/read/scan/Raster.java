package gouji.read.scan;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A grey picture, row by row from the top left corner: 0 is black, 255 white. */
final class Raster {

    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] grey;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.grey = new byte[width * height];
        Arrays.fill(grey, (byte) WHITE);
    }

    /** The picture without its colours, over white where it is transparent. */
    static Raster of(BufferedImage image) {
        Raster out = new Raster(image.getWidth(), image.getHeight());
        int[] row = new int[out.width];
        for (int y = 0; y < out.height; y++) {
            image.getRGB(0, y, out.width, 1, row, 0, out.width);
            for (int x = 0; x < out.width; x++) {
                int c = row[x];
                int light = (299 * (c >> 16 & 255) + 587 * (c >> 8 & 255) + 114 * (c & 255)) / 1000;
                int opaque = c >>> 24;
                out.set(x, y, (light * opaque + WHITE * (255 - opaque)) / 255);
            }
        }
        return out;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int at(int x, int y) {
        return grey[y * width + x] & 255;
    }

    void set(int x, int y, int value) {
        grey[y * width + x] = (byte) value;
    }

    /** Between pixels; white outside. */
    private double at(double x, double y) {
        int x0 = (int) Math.floor(x);
        int y0 = (int) Math.floor(y);
        double fx = x - x0;
        double fy = y - y0;
        return (orWhite(x0, y0) * (1 - fx) + orWhite(x0 + 1, y0) * fx) * (1 - fy)
                + (orWhite(x0, y0 + 1) * (1 - fx) + orWhite(x0 + 1, y0 + 1) * fx) * fy;
    }

    private int orWhite(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : at(x, y);
    }

    void whiten(Area a) {
        for (int y = a.top(); y < a.bottom(); y++) {
            Arrays.fill(grey, y * width + a.left(), y * width + a.right(), (byte) WHITE);
        }
    }

    void paste(Raster part, int left, int top) {
        for (int y = 0; y < part.height; y++) {
            System.arraycopy(part.grey, y * part.width, grey, (y + top) * width + left, part.width);
        }
    }

    Raster part(Area a) {
        Raster out = new Raster(a.width(), a.height());
        for (int y = 0; y < out.height; y++) {
            System.arraycopy(grey, (a.top() + y) * width + a.left(), out.grey, y * out.width, out.width);
        }
        return out;
    }

    /** Turned about its middle; what comes from outside is white. @param angle in radians, clockwise */
    Raster turned(double angle) {
        Raster out = new Raster(width, height);
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double cx = (width - 1) / 2.0;
        double cy = (height - 1) / 2.0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double dx = x - cx;
                double dy = y - cy;
                out.set(x, y, (int) Math.round(at(cx + dx * cos + dy * sin, cy - dx * sin + dy * cos)));
            }
        }
        return out;
    }

    /** Turned by right angles. @param quarters how many, clockwise */
    Raster quarterTurned(int quarters) {
        Raster out = this;
        for (int i = 0; i < Math.floorMod(quarters, 4); i++) {
            Raster from = out;
            out = new Raster(from.height, from.width);
            for (int y = 0; y < out.height; y++) {
                for (int x = 0; x < out.width; x++) {
                    out.set(x, y, from.at(y, from.height - 1 - x));
                }
            }
        }
        return out;
    }

    /** Larger or smaller: each new pixel is the mean of what it covers, or lies between the nearest. */
    Raster scaled(double factor) {
        Raster out = new Raster(Math.max(1, (int) Math.round(width * factor)), Math.max(1, (int) Math.round(height * factor)));
        int samples = Math.max(1, (int) Math.ceil(1 / factor));
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                double sum = 0;
                for (int i = 0; i < samples; i++) {
                    for (int j = 0; j < samples; j++) {
                        sum += at((x + (j + 0.5) / samples) / factor - 0.5, (y + (i + 0.5) / samples) / factor - 0.5);
                    }
                }
                out.set(x, y, (int) Math.round(sum / (samples * samples)));
            }
        }
        return out;
    }

    /** With a white border of so many pixels. */
    Raster bordered(int border) {
        Raster out = new Raster(width + 2 * border, height + 2 * border);
        for (int y = 0; y < height; y++) {
            System.arraycopy(grey, y * width, out.grey, (y + border) * out.width + border, width);
        }
        return out;
    }

    /** Writes it as a binary portable greymap (PGM). */
    void write(Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII));
            out.write(grey);
        }
    }
}
