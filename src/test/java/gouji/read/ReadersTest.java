package gouji.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.text.TextReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadersTest {

    @TempDir
    private Path folder;

    private final Readers readers = new Readers(List.of(new TextReader()));

    @Test
    void aTextIsReadWithItsSourceWhateverItsName() throws Exception {
        Path file = file("report.pdf", "abc".getBytes(StandardCharsets.US_ASCII));
        Document document = readers.read(file);
        assertEquals(new Source(file.toString(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", "text/plain", null),
                document.source());
        assertEquals(document.source(), readers.source(file));
    }

    @ParameterizedTest
    @CsvSource({
        "89504E470D0A1A0A0000, read.kind.png, image/png",
        "FFD8FFE000104A464946, read.kind.jpeg, image/jpeg",
        "255044462D312E370A, read.kind.pdf, application/pdf",
        "504B03040A00000000, read.kind.zip, application/zip",
        "D0CF11E0A1B11AE10000, read.kind.ole, application/x-ole-storage",
        "7B5C72746631, read.kind.rtf, application/rtf",
        "EFBBBF0A3C68746D6C3E, read.kind.html, text/html",
        "000102030405060708090A0B0C0D0E0F, read.unknown, "})
    void aFileOfAnotherKindIsCalledByItsName(String hex, String reason, String mediaType) throws IOException {
        Path file = file("report.txt", HexFormat.of().parseHex(hex));
        assertEquals(reason, reason(file));
        assertEquals(mediaType, readers.source(file).mediaType());
        assertEquals(64, readers.source(file).sha256().length());
    }

    @Test
    void containersAreToldByWhatIsInThem() throws IOException {
        assertEquals("read.kind.word", reason(file("a", zip("[Content_Types].xml", "word/document.xml"))));
        assertEquals("read.kind.ofd", reason(file("b", zip("Doc_0/Document.xml", "OFD.xml"))));
        assertEquals("read.kind.sheet", reason(file("d", zip("[Content_Types].xml", "xl/workbook.xml"))));
        assertEquals("read.kind.zip", reason(file("e", zip("a/word/document.xml", "a/OFD.xml", "OFD.xml.txt"))));
        byte[] cut = zip("[Content_Types].xml", "word/document.xml", "word/styles.xml");
        assertEquals("read.kind.word", reason(file("f", Arrays.copyOf(cut, cut.length / 2))));
        byte[] doc = Arrays.copyOf(HexFormat.of().parseHex("D0CF11E0A1B11AE1"), 600);
        byte[] name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, doc, 512, name.length);
        assertEquals("read.kind.word-97", reason(file("c", doc)));
    }

    @Test
    void whatIsNoReadableFileIsSaidSo() throws IOException {
        assertEquals("read.empty", reason(file("empty.txt", new byte[0])));
        assertEquals("read.missing", reason(folder.resolve("missing.txt")));
        assertEquals("read.directory", reason(folder));
        assertNull(readers.source(folder).sha256());
        Readers small = new Readers(List.of(new TextReader()), 10);
        Path file = file("eleven.txt", "12345678901".getBytes(StandardCharsets.US_ASCII));
        assertEquals("read.too-large", assertThrows(UnreadableException.class, () -> small.read(file)).reason());
    }

    @Test
    void theFirstReaderThatAcceptsReads() throws Exception {
        Reader first = new Reader() {
            @Override
            public String mediaType() {
                return "text/first";
            }

            @Override
            public boolean accepts(byte[] bytes) {
                return bytes[0] == '1';
            }

            @Override
            public Document read(byte[] bytes, Source source) {
                return new Document(source, List.of());
            }
        };
        Readers both = new Readers(List.of(first, new TextReader()));
        assertEquals("text/first", both.read(file("one", "1".getBytes(StandardCharsets.US_ASCII))).source().mediaType());
        assertEquals("text/plain", both.read(file("two", "2".getBytes(StandardCharsets.US_ASCII))).source().mediaType());
    }

    @Test
    void everyReasonHasItsSentenceInBothLanguages() {
        ResourceBundle.Control exact = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        ResourceBundle chinese = ResourceBundle.getBundle("gouji.messages", Locale.ROOT, exact);
        ResourceBundle english = ResourceBundle.getBundle("gouji.messages", Locale.ENGLISH, exact);
        TreeSet<String> reasons = new TreeSet<>(List.of("read.missing", "read.directory", "read.not-a-file", "read.denied", "read.failed",
                "read.empty", "read.too-large", "read.unknown", "read.text.encoding", "read.text.damaged", "read.text.blank",
                "read.text.too-large", "read.text.too-many-parts"));
        Arrays.stream(FileKind.values()).map(FileKind::reason).forEach(reasons::add);
        for (String reason : reasons) {
            String zh = new MessageFormat(chinese.getString(reason)).format(new Object[] {"7", "9"});
            String en = new MessageFormat(english.getString(reason)).format(new Object[] {"7", "9"});
            assertTrue(zh.codePoints().anyMatch(Character::isIdeographic), reason);
            assertTrue(en.codePoints().noneMatch(Character::isIdeographic), reason);
            assertEquals(zh.contains("7"), en.contains("7") || reason.equals("read.kind.seven-zip"), reason);
        }
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write('x');
            }
        }
        return bytes.toByteArray();
    }

    private String reason(Path file) {
        return assertThrows(UnreadableException.class, () -> readers.read(file)).reason();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
