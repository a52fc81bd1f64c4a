package gouji.corpus.make;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A PDF as an office's scanner would give it back: its pages as pictures, a little askew and grained, always in the same way. */
record Scan(Programs programs) {

    static final int DPI = 200;

    private static final long SEED = 20211;
    /** In degrees: what the feeder of a scanner leaves. */
    private static final double SKEW = 0.5;
    private static final double GRAIN = 3;

    void make(Path pdf, Path file, boolean grey) throws IOException, InterruptedException {
        List<BufferedImage> pages = pages(pdf).stream().map(page -> grey ? page : Pictures.blackAndWhite(page)).toList();
        String name = file.getFileName().toString();
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "pdf" -> Pictures.pdf(pages, file);
            case "tif" -> Pictures.tiff(pages, file);
            case "png" -> Pictures.png(pages, file);
            case "ofd" -> ScannedOfd.write(pages, file);
            default -> throw new IllegalArgumentException("no scan is kept as " + name);
        }
    }

    private List<BufferedImage> pages(Path pdf) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(programs.work(), "scan");
        programs.run("pdftoppm", "-r", String.valueOf(DPI), "-gray", "-png", pdf.toString(), folder.resolve("page").toString());
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.sorted().toList();
        }
        Random random = new Random(SEED);
        List<BufferedImage> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(grained(turned(ImageIO.read(file.toFile()), (random.nextDouble() * 2 - 1) * SKEW), random));
        }
        return pages;
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage grained(BufferedImage page, Random random) {
        WritableRaster raster = page.getRaster();
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double grey = raster.getSample(x, y, 0) + random.nextGaussian() * GRAIN;
                raster.setSample(x, y, 0, (int) Math.max(0, Math.min(255, grey)));
            }
        }
        return page;
    }
}
