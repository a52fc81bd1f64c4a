package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Box;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures were drawn for this test: 1240 pixels wide, 200 to the inch. */
class PictureReaderTest {

    private static final Path TABLE_TWO = Path.of("src/test/resources/gouji/scans/table-two.png");
    private static final Path DAMAGED = Path.of("src/test/resources/gouji/scans/damaged.png");

    /** In points; Tesseract's boxes and the ink differ by a pixel or two. */
    private static final double NEAR = 4;

    @TempDir
    private Path folder;

    @Test
    void aTableInAPictureIsReadCellByCell() throws Exception {
        Document document = read(FileKind.PNG, Files.readAllBytes(TABLE_TWO));
        List<String> paragraphs = document.paragraphs().map(Paragraph::text).toList();
        assertEquals(List.of("松园县2021年政府信息公开工作年度报告", "一、总体情况", "全年主动公开政府信息358条，举办培训4次。", "二、主动公开政府信息情况"),
                paragraphs);
        assertEquals(List.of("信息内容 本年制发件数 本年废止件数 现行有效件数", "规章 0 0 0", "行政规范性文件 12 - 47"), rows(document).subList(1, 4));
        assertEquals(List.of("行政许可 6409", "信息内容 本年处理决定数量", "行政处罚 385"),
                List.of(rows(document).get(6), rows(document).get(8), rows(document).get(9)));
        assertTrue(confidence(document, "6409") < 1);
    }

    @Test
    void aPageThatLiesAskewGivesTheSameFiguresWhereAViewerShowsThem() throws Exception {
        BufferedImage straight = ImageIO.read(TABLE_TWO.toFile());
        double angle = Math.toRadians(1.2);
        BufferedImage askew = new BufferedImage(straight.getWidth(), straight.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = askew.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, askew.getWidth(), askew.getHeight());
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.rotate(angle, askew.getWidth() / 2.0, askew.getHeight() / 2.0);
        g.drawImage(straight, 0, 0, null);
        g.dispose();
        Document document = read(FileKind.BMP, written("bmp", askew));
        assertEquals("行政规范性文件 12 - 47", rows(document).get(3));
        // 6409 stands in the middle of the cell from pixel 460 to 1150; wider than high and of no stated size, the page is A4 across
        Box box = place(document, "6409").box();
        double points = 841.9 / 1240;
        double x = (805 - 620) * points;
        double y = (733 - 590) * points;
        assertEquals(620 * points + x * Math.cos(angle) - y * Math.sin(angle), (box.left() + box.right()) / 2, NEAR);
        assertEquals(590 * points + x * Math.sin(angle) + y * Math.cos(angle), (box.top() + box.bottom()) / 2, NEAR);
    }

    /** Laid on the scanner's glass with its foot to the left: every print is found where the picture shows it. */
    @Test
    void aPageThatLiesOnItsSideOrOnItsHeadIsTurned() throws Exception {
        BufferedImage upright = ImageIO.read(TABLE_TWO.toFile());
        for (int quarters = 1; quarters <= 3; quarters++) {
            BufferedImage turned = turned(upright, quarters);
            Document document = read(FileKind.PNG, written("png", turned));
            assertEquals("行政规范性文件 12 - 47", rows(document).get(3));
            Box box = place(document, "6409").box();
            double points = (turned.getWidth() > turned.getHeight() ? 841.9 : 595.3) / turned.getWidth();
            double x = (box.left() + box.right()) / 2 / points;
            double y = (box.top() + box.bottom()) / 2 / points;
            int right = upright.getWidth();
            int bottom = upright.getHeight();
            assertEquals(quarters == 1 ? bottom - 733 : quarters == 2 ? right - 805 : 733, x, NEAR / points);
            assertEquals(quarters == 1 ? 805 : quarters == 2 ? bottom - 733 : right - 805, y, NEAR / points);
        }
    }

    private static BufferedImage turned(BufferedImage page, int quarters) {
        boolean onItsSide = quarters % 2 == 1;
        BufferedImage turned = new BufferedImage(onItsSide ? page.getHeight() : page.getWidth(),
                onItsSide ? page.getWidth() : page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = turned.createGraphics();
        g.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        g.rotate(quarters * Math.PI / 2);
        g.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        g.drawImage(page, 0, 0, null);
        g.dispose();
        return turned;
    }

    /** What a scanner makes of grey paper when it has only black and white. */
    @Test
    void aPageOfDotsIsReadAsGreyPaper() throws Exception {
        BufferedImage page = ImageIO.read(TABLE_TWO.toFile());
        BufferedImage dotted = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
        double[] carried = new double[page.getWidth() + 2];
        for (int y = 0; y < page.getHeight(); y++) {
            double[] next = new double[page.getWidth() + 2];
            for (int x = 0; x < page.getWidth(); x++) {
                double grey = (page.getRGB(x, y) & 255) * 0.88 + carried[x + 1];
                boolean white = grey >= 128;
                dotted.setRGB(x, y, white ? 0xFFFFFF : 0);
                double error = (grey - (white ? 255 : 0)) / 16;
                carried[x + 2] += 7 * error;
                next[x] += 3 * error;
                next[x + 1] += 5 * error;
                next[x + 2] += error;
            }
            carried = next;
        }
        assertEquals("行政规范性文件 12 - 47", rows(read(FileKind.PNG, written("png", dotted))).get(3));
    }

    @Test
    void aRedSealIsLiftedOffTheFiguresItIsStampedOn() throws Exception {
        BufferedImage page = ImageIO.read(TABLE_TWO.toFile());
        BufferedImage stamped = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = stamped.createGraphics();
        g.drawImage(page, 0, 0, null);
        g.setColor(new Color(205, 35, 40, 190));
        g.setStroke(new BasicStroke(7));
        g.drawOval(660, 590, 300, 300);
        g.fillOval(775, 700, 60, 60);
        g.dispose();
        List<String> rows = rows(read(FileKind.PNG, written("png", stamped)));
        assertEquals("行政许可 6409", rows.get(6));
    }

    @Test
    void eachPictureOfATiffIsAPageAndABlankOneIsBlank() throws Exception {
        BufferedImage page = ImageIO.read(TABLE_TWO.toFile());
        BufferedImage blank = new BufferedImage(200, 280, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D g = blank.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 200, 280);
        g.dispose();
        Document document = read(FileKind.TIFF, written("tiff", blank, page));
        assertEquals(2, document.source().pages());
        assertEquals(2, ((PagePlace) document.tables().findFirst().orElseThrow().place()).page());
    }

    @Test
    void aCellWithInkThatNobodyCanReadIsNotEmpty() throws Exception {
        Document document = read(FileKind.PNG, Files.readAllBytes(DAMAGED));
        assertEquals("规章 \uFFFD 0 0", rows(document).get(2));
        assertEquals(0, confidence(document, "\uFFFD"));
    }

    /** A thin dash in a cell of its own on a coarse scan: five specks in a row, where before there was a 0. */
    @Test
    void aRowOfSpecksInACellIsNotNothing() throws Exception {
        BufferedImage page = ImageIO.read(TABLE_TWO.toFile());
        Box zero = ((PagePlace) document(page).tables().flatMap(table -> table.rows().stream()).filter(row -> row.cells().size() == 4)
                .skip(1).findFirst().orElseThrow().cells().get(1).prints().get(0).place()).box();
        double pixels = 1240 / 841.9;
        int x = (int) ((zero.left() + zero.right()) / 2 * pixels);
        int y = (int) ((zero.top() + zero.bottom()) / 2 * pixels);
        Graphics2D g = page.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(x - 30, y - 15, 60, 30);
        assertEquals("规章  0 0", rows(document(page)).get(2));
        g.setColor(Color.BLACK);
        for (int i = 0; i < 5; i++) {
            g.fillRect(x - 8 + 4 * i, y, 1, 1);
        }
        g.dispose();
        assertEquals("规章 \uFFFD 0 0", rows(document(page)).get(2).replaceAll("\uFFFD+", "\uFFFD"));
    }

    private static Document document(BufferedImage page) throws Exception {
        return read(FileKind.PNG, written("png", page));
    }

    /** A fold is no ruling, though it runs across the table. */
    @Test
    void aFoldFromEdgeToEdgeCutsNoTable() throws Exception {
        BufferedImage page = ImageIO.read(TABLE_TWO.toFile());
        int rows = rows(document(page)).size();
        Graphics2D g = page.createGraphics();
        g.setColor(Color.DARK_GRAY);
        g.fillRect(0, 706, page.getWidth(), 2);
        g.dispose();
        assertEquals(rows, rows(document(page)).size());
    }

    @Test
    void aPictureOfNothingSaysSo() throws Exception {
        BufferedImage grey = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
        assertEquals("read.scan.blank", reason(written("png", grey), new PictureReader(FileKind.PNG)));
    }

    /** 50 000 by 50 000 pixels in a few bytes: known before a pixel is decoded. */
    @Test
    void aPictureTooLargeIsRefusedUnread() throws Exception {
        assertEquals("read.scan.too-large", reason(png(50_000, 50_000), new PictureReader(FileKind.PNG)));
    }

    @Test
    void aPictureCutShortIsDamaged() throws Exception {
        byte[] whole = Files.readAllBytes(TABLE_TWO);
        assertEquals("read.scan.damaged", reason(Arrays.copyOf(whole, whole.length / 2), new PictureReader(FileKind.PNG)));
        assertEquals("read.scan.damaged", reason(Arrays.copyOf(whole, 20), new PictureReader(FileKind.PNG)));
    }

    @Test
    void aTiffWhoseDirectoriesRunInACircleIsDamaged() throws Exception {
        byte[] tiff = written("tiff", ImageIO.read(TABLE_TWO.toFile()));
        ByteBuffer file = ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = file.getInt(4);
        file.putInt(directory + 2 + 12 * file.getShort(directory), directory);
        assertEquals("read.scan.damaged", reason(tiff, new PictureReader(FileKind.TIFF)));
    }

    @Test
    void withoutTesseractTheMessageSaysHowToInstallIt() throws Exception {
        assertEquals("read.scan.no-tesseract", reason("no-such-program", Duration.ofSeconds(9)));
    }

    @Test
    void withoutChineseTheMessageSaysHowToInstallIt() throws Exception {
        String program = program("echo 'Error opening data file /usr/share/tessdata/chi_sim.traineddata' >&2; exit 1");
        assertEquals("read.scan.no-language", reason(program, Duration.ofSeconds(9)));
    }

    @Test
    void aProgramThatHangsIsEnded() throws Exception {
        assertEquals("read.scan.too-slow", reason(program("exec sleep 60"), Duration.ofMillis(300)));
    }

    private String reason(String program, Duration limit) throws Exception {
        return reason(Files.readAllBytes(TABLE_TWO), new PictureReader(FileKind.PNG, new PageRecogniser(program, limit)));
    }

    private String program(String line) throws IOException {
        Path script = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        return script.toString();
    }

    private static String reason(byte[] bytes, PictureReader reader) {
        return assertThrows(UnreadableException.class, () -> reader.read(bytes, new Source("scan", null, "image", null))).reason();
    }

    private static Document read(FileKind kind, byte[] bytes) throws UnreadableException {
        PictureReader reader = new PictureReader(kind);
        assertTrue(reader.accepts(bytes));
        return reader.read(bytes, new Source("scan", null, reader.mediaType(), null));
    }

    private static List<String> rows(Document document) {
        return document.tables().flatMap(table -> table.rows().stream())
                .map(row -> row.cells().stream().map(Cell::text).collect(Collectors.joining(" "))).toList();
    }

    private static Print print(Document document, String text) {
        return document.tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.prints().stream()).filter(print -> print.text().equals(text)).findFirst().orElseThrow();
    }

    private static double confidence(Document document, String text) {
        return print(document, text).confidence();
    }

    private static PagePlace place(Document document, String text) {
        return (PagePlace) print(document, text).place();
    }

    private static byte[] written(String format, BufferedImage... pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            if (pages.length == 1) {
                writer.write(pages[0]);
            } else {
                writer.prepareWriteSequence(null);
                for (BufferedImage page : pages) {
                    writer.writeToSequence(new IIOImage(page, null, null), null);
                }
                writer.endWriteSequence();
            }
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream head = new DataOutputStream(chunk);
        head.writeBytes("IHDR");
        head.writeInt(width);
        head.writeInt(height);
        head.write(new byte[] {8, 0, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(chunk.toByteArray());
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) sum.getValue());
        out.writeInt(4);
        out.writeBytes("IDAT");
        out.write(new ByteArrayInputStream(new byte[8]).readAllBytes());
        return bytes.toByteArray();
    }
}
