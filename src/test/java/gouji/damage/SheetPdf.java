package gouji.damage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A sheet as ruled pages, in a font that is named and not embedded. */
final class SheetPdf {

    private static final float LEFT = 40;
    private static final float TOP = 800;
    private static final float BOTTOM = 50;
    private static final float WIDTH = 515;
    private static final float WORDS = 10;
    private static final float CELL = 7;
    private static final float LINE = 1.4f;

    private final List<StringBuilder> pages = new ArrayList<>();
    private float y;

    private SheetPdf() {
        turn();
    }

    static byte[] of(Sheet sheet) throws IOException {
        SheetPdf pdf = new SheetPdf();
        for (Sheet.Part part : sheet.parts()) {
            if (part instanceof Sheet.Words words) {
                pdf.words(words.text());
            } else {
                pdf.table((PrintTable) part);
            }
        }
        return pdf.bytes();
    }

    private void turn() {
        pages.add(new StringBuilder());
        y = TOP;
    }

    private StringBuilder page() {
        return pages.get(pages.size() - 1);
    }

    private void words(String text) {
        for (String line : wrapped(text, WIDTH, WORDS)) {
            if (y - WORDS * LINE < BOTTOM) {
                turn();
            }
            y -= WORDS * LINE;
            show(line, LEFT, y + 2, WORDS);
        }
        y -= 3;
    }

    private void table(PrintTable table) {
        float unit = WIDTH / table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Float> edges = new ArrayList<>(List.of(LEFT));
        table.widths().forEach(width -> edges.add(edges.get(edges.size() - 1) + width * unit));
        y -= 4;
        boolean first = true;
        for (int r = 0; r < table.rows().size(); r++) {
            float height = height(table, r, edges);
            if (y - height < BOTTOM) {
                if (r > 0) {
                    close(table.row(r - 1), edges);
                }
                turn();
                first = true;
            }
            for (Box box : table.row(r).boxes()) {
                float left = x(box.left(), edges);
                float right = x(box.right(), edges);
                line(left, y, left, y - height);
                line(right, y, right, y - height);
                if (first || !box.continued()) {
                    line(left, y, right, y);
                }
                text(box, left, right);
            }
            first = false;
            y -= height;
        }
        close(table.row(table.rows().size() - 1), edges);
        y -= 8;
    }

    private void close(PrintRow row, List<Float> edges) {
        row.boxes().forEach(box -> line(x(box.left(), edges), y, x(box.right(), edges), y));
    }

    private void text(Box box, float left, float right) {
        List<String> lines = wrapped(box.text(), right - left - 4, CELL);
        for (int i = 0; i < lines.size(); i++) {
            show(lines.get(i), box.inks().isEmpty() ? left + 2 : (left + right - width(lines.get(i), CELL)) / 2, y - 2 - CELL - i * CELL * LINE, CELL);
        }
    }

    /** A row is as high as its own cells; one that goes on below may take the rows there. */
    private float height(PrintTable table, int row, List<Float> edges) {
        float most = 1;
        for (Box box : table.row(row).boxes()) {
            int lines = wrapped(box.text(), x(box.right(), edges) - x(box.left(), edges) - 4, CELL).size();
            most = Math.max(most, (float) lines / SheetHtml.span(table, row, box));
        }
        return most * CELL * LINE + 5;
    }

    private static float x(double column, List<Float> edges) {
        int whole = (int) Math.floor(column);
        float unit = edges.get(edges.size() - 1) - edges.get(edges.size() - 2);
        if (whole >= edges.size() - 1) {
            return edges.get(edges.size() - 1) + (float) (column - (edges.size() - 1)) * unit;
        }
        return edges.get(whole) + (float) (column - whole) * (edges.get(whole + 1) - edges.get(whole));
    }

    private static List<String> wrapped(String text, float width, float size) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String token : text.split("(?<=[^\\p{Alnum}.])|(?=[^\\p{Alnum}.])")) {
            if (line.length() > 0 && width(line + token, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(token);
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static float width(String text, float size) {
        return (float) text.chars().mapToDouble(c -> c < 0x80 ? 0.5 : 1).sum() * size;
    }

    private void show(String text, float x, float baseline, float size) {
        page().append(String.format(Locale.ROOT, "BT /F %.1f Tf %.2f %.2f Td <%s> Tj ET\n", size, x, baseline,
                HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
    }

    private void line(float fromX, float fromY, float toX, float toY) {
        page().append(String.format(Locale.ROOT, "%.2f %.2f m %.2f %.2f l S\n", fromX, fromY, toX, toY));
    }

    private byte[] bytes() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(0L);
            COSDictionary font = font();
            for (StringBuilder content : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                PDResources resources = new PDResources();
                COSDictionary fonts = new COSDictionary();
                fonts.setItem("F", font);
                resources.getCOSObject().setItem(COSName.FONT, fonts);
                page.setResources(resources);
                PDStream stream = new PDStream(document);
                try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    out.write(("0.5 w\n" + content).getBytes(StandardCharsets.US_ASCII));
                }
                page.setContents(stream);
                document.addPage(page);
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static COSDictionary font() {
        COSDictionary system = new COSDictionary();
        system.setItem("Registry", new COSString("Adobe"));
        system.setItem("Ordering", new COSString("GB1"));
        system.setInt("Supplement", 4);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setName("Type", "FontDescriptor");
        descriptor.setName("FontName", "SimSun");
        descriptor.setInt("Flags", 4);
        descriptor.setInt("Ascent", 859);
        descriptor.setInt("Descent", -141);
        COSArray widths = new COSArray();
        widths.add(COSInteger.get(1));
        widths.add(COSInteger.get(95));
        widths.add(COSInteger.get(500));
        COSDictionary descendant = new COSDictionary();
        descendant.setName("Type", "Font");
        descendant.setName("Subtype", "CIDFontType2");
        descendant.setName("BaseFont", "SimSun");
        descendant.setItem("CIDSystemInfo", system);
        descendant.setItem("FontDescriptor", descriptor);
        descendant.setInt("DW", 1000);
        descendant.setItem("W", widths);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setName("Type", "Font");
        font.setName("Subtype", "Type0");
        font.setName("BaseFont", "SimSun");
        font.setName("Encoding", "UniGB-UCS2-H");
        font.setItem("DescendantFonts", descendants);
        return font;
    }
}
