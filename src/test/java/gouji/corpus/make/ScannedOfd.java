package gouji.corpus.make;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Scanned pages as an OFD file: each page one picture, as the office programs that archive paper write them. */
final class ScannedOfd {

    private static final String NAMESPACE = " xmlns=\"http://www.ofdspec.org/2016\"";
    private static final LocalDateTime SAVED = LocalDateTime.of(2022, 1, 20, 0, 0);

    /** Numbers from here on are of objects, pages before, pictures from the hundredth. */
    private static final int FIRST_OBJECT = 1000;
    private static final int FIRST_PICTURE = 100;

    private final ZipOutputStream zip;

    private ScannedOfd(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    static void write(List<BufferedImage> pages, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            ScannedOfd ofd = new ScannedOfd(out);
            ofd.write(pages);
            ofd.zip.finish();
        }
    }

    private void write(List<BufferedImage> pages) throws IOException {
        part("OFD.xml", "<OFD" + NAMESPACE + " Version=\"1.0\" DocType=\"OFD\"><DocBody><DocInfo><DocID>0</DocID></DocInfo>"
                + "<DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>");
        StringBuilder list = new StringBuilder();
        StringBuilder pictures = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<Page ID=\"").append(i + 1).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
            pictures.append("<MultiMedia ID=\"").append(FIRST_PICTURE + i).append("\" Type=\"Image\" Format=\"PNG\"><MediaFile>Image_")
                    .append(i).append(".png</MediaFile></MultiMedia>");
            page(i, pages.get(i));
        }
        part("Doc_0/Document.xml", "<Document" + NAMESPACE + "><CommonData><MaxUnitID>" + (FIRST_OBJECT + 2 * pages.size())
                + "</MaxUnitID><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea><DocumentRes>DocumentRes.xml</DocumentRes>"
                + "</CommonData><Pages>" + list + "</Pages></Document>");
        part("Doc_0/DocumentRes.xml", "<Res" + NAMESPACE + " BaseLoc=\"Res\"><MultiMedias>" + pictures + "</MultiMedias></Res>");
    }

    private void page(int index, BufferedImage picture) throws IOException {
        String width = millimetres(picture.getWidth());
        String height = millimetres(picture.getHeight());
        int layer = FIRST_OBJECT + 2 * index;
        part("Doc_0/Pages/Page_" + index + "/Content.xml", "<Page" + NAMESPACE + "><Area><PhysicalBox>0 0 " + width + " " + height
                + "</PhysicalBox></Area><Content><Layer ID=\"" + layer + "\"><ImageObject ID=\"" + (layer + 1) + "\" Boundary=\"0 0 " + width + " "
                + height + "\" CTM=\"" + width + " 0 0 " + height + " 0 0\" ResourceID=\"" + (FIRST_PICTURE + index) + "\"/></Layer></Content></Page>");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        part("Doc_0/Res/Image_" + index + ".png", png.toByteArray());
    }

    private static String millimetres(int pixels) {
        return String.format(Locale.ROOT, "%.3f", pixels * 25.4 / Scan.DPI);
    }

    private void part(String name, String xml) throws IOException {
        part(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }

    private void part(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SAVED);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
