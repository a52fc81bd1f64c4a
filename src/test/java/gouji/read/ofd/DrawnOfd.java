package gouji.read.ofd;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD file written part by part, in millimetres from the top left corner of pages of 210 by 297. */
final class DrawnOfd {

    static final double POINTS = 72 / 25.4;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<StringBuilder> pages = new ArrayList<>();
    private final StringBuilder commonData = new StringBuilder();
    private final StringBuilder afterPages = new StringBuilder();
    private String pageArea = "<PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>";

    DrawnOfd() {
        part("OFD.xml", """
                <OFD xmlns="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><DocBody>
                <DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>""");
        page();
    }

    DrawnOfd page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Puts a part into the package, in place of one of that name. */
    DrawnOfd part(String path, String xml) {
        return part(path, xml.getBytes(StandardCharsets.UTF_8));
    }

    DrawnOfd part(String path, byte[] bytes) {
        parts.put(path, bytes);
        return this;
    }

    DrawnOfd area(String boxes) {
        pageArea = "<PageArea>" + boxes + "</PageArea>";
        return this;
    }

    /** Adds to what is common to all pages: templates, resources. */
    DrawnOfd common(String xml) {
        commonData.append(xml);
        return this;
    }

    DrawnOfd afterPages(String xml) {
        afterPages.append(xml);
        return this;
    }

    /** Adds objects to the present page. */
    DrawnOfd draw(String format, Object... arguments) {
        pages.get(pages.size() - 1).append(String.format(Locale.ROOT, format, arguments)).append('\n');
        return this;
    }

    /** One run, its characters one size apart. */
    DrawnOfd text(double x, double baseline, double size, String text) {
        return draw("""
                <TextObject Boundary="%.2f %.2f %.2f %.2f" Font="1" Size="%.2f">
                <TextCode X="0" Y="%.2f" DeltaX="g %d %.2f">%s</TextCode></TextObject>""", x, baseline - size,
                size * text.length(), size * 1.2, size, size, text.length(), size, text);
    }

    /** Any attributes of the text object and its code: {@code Boundary} is the whole page. */
    DrawnOfd text(String object, String code, String text) {
        return draw("<TextObject Boundary=\"0 0 210 297\" Font=\"1\" %s><TextCode %s>%s</TextCode></TextObject>", object, code, text);
    }

    DrawnOfd line(double x1, double y1, double x2, double y2) {
        return path("Stroke=\"true\"", String.format(Locale.ROOT, "M %.2f %.2f L %.2f %.2f", x1, y1, x2, y2));
    }

    DrawnOfd path(String attributes, String data) {
        return draw("<PathObject Boundary=\"0 0 210 297\" %s><AbbreviatedData>%s</AbbreviatedData></PathObject>", attributes, data);
    }

    /** Level lines at all ys and upright lines at all xs. */
    DrawnOfd ruled(double[] xs, double[] ys) {
        for (double y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        for (double x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        return this;
    }

    byte[] bytes() {
        StringBuilder list = new StringBuilder();
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<Page ID=\"").append(i + 1).append("\" BaseLoc=\"Pages/Page_").append(i).append("/Content.xml\"/>");
            all.put("Doc_0/Pages/Page_" + i + "/Content.xml", utf8("<Page xmlns=\"http://www.ofdspec.org/2016\">"
                    + (pages.get(i).toString().contains("<Layer") ? "<Content>" + pages.get(i) + "</Content>"
                            : "<Content><Layer Type=\"Body\">" + pages.get(i) + "</Layer></Content>") + "</Page>"));
        }
        all.put("Doc_0/Document.xml", utf8("<Document xmlns=\"http://www.ofdspec.org/2016\"><CommonData>" + pageArea
                + commonData + "</CommonData><Pages>" + list + "</Pages>" + afterPages + "</Document>"));
        all.putAll(parts);
        return zipped(all);
    }

    static byte[] zipped(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getValue().length > 0) { // an empty one stands for none
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Document read() throws UnreadableException {
        return read(bytes());
    }

    static Document read(byte[] bytes) throws UnreadableException {
        return new OfdReader().read(bytes, new Source("report.ofd", null, null, null));
    }
}
