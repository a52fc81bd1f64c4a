package gouji.read.word;

import static gouji.read.word.DocxFile.cells;
import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.run;
import static gouji.read.word.DocxFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.word.binary.DocReader;
import gouji.read.word.ooxml.DocxReader;
import gouji.read.word.ooxml.WordXmlReader;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files that hold the text: all their kinds, and what is wrong with bad ones. */
class WordFileTest {

    private static final String BODY = paragraph("一、总体情况") + table(cells("规章", "12"));
    private static final String TEXT = "一、总体情况\n[1]\n0 规章 ; 1 12";

    @Test
    void theStrictEditionIsReadTheSame() throws Exception {
        Map<String, String> strict = new LinkedHashMap<>(DocxFile.of(BODY).parts());
        strict.replaceAll((name, xml) -> xml.replace(DocxFile.W, "http://purl.oclc.org/ooxml/wordprocessingml/main")
                .replace(DocxFile.RELATIONSHIPS, "http://purl.oclc.org/ooxml/officeDocument/relationships"));
        assertEquals(TEXT, WordText.of(read(DocxFile.zipped(strict))));
    }

    @Test
    void theMainPartIsFoundWhateverItsName() throws Exception {
        Map<String, String> parts = new LinkedHashMap<>(DocxFile.of(BODY).parts());
        parts.put("word/document2.xml", parts.remove("word/document.xml"));
        parts.replaceAll((name, xml) -> xml.replace("word/document.xml", "/word/document2.xml"));
        assertEquals(TEXT, WordText.of(read(DocxFile.zipped(parts))));
    }

    @Test
    void aPackageLaidFlatIsReadTheSame() throws Exception {
        StringBuilder flat = new StringBuilder("<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>"
                + "<pkg:package xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">");
        DocxFile.of(BODY).parts().forEach((name, xml) -> flat.append("<pkg:part pkg:name=\"/").append(name).append("\"><pkg:xmlData>")
                .append(xml.replaceFirst("<\\?xml.*\\?>\n", "")).append("</pkg:xmlData></pkg:part>"));
        byte[] bytes = flat.append("</pkg:package>").toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(TEXT, WordText.of(read(bytes)));
    }

    /** With its own names for merged cells, numbers, changes and notes. */
    @Test
    void xmlOfWord2003IsRead() throws Exception {
        String xml = "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument"
                + " xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\" xmlns:aml=\"http://schemas.microsoft.com/aml/2001/core\""
                + " xmlns:wx=\"http://schemas.microsoft.com/office/word/2003/auxHint\" xml:space=\"preserve\"><w:body><wx:sect>"
                + "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><wx:t wx:val=\"一、\"/></w:listPr></w:pPr>" + run("总体情况") + "</w:p>"
                + "<w:p>" + run("甲") + "<aml:annotation w:type=\"Word.Deletion\"><aml:content>" + run("旧") + "</aml:content></aml:annotation>"
                + "<w:r><w:footnote>" + paragraph("注") + "</w:footnote></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:vmerge w:val=\"restart\"/></w:tcPr>"
                + paragraph("乙") + "</w:tc><w:tc>" + paragraph("1") + "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vmerge/></w:tcPr><w:p/></w:tc>"
                + "<w:tc>" + paragraph("2") + "</w:tc></w:tr></w:tbl></wx:sect></w:body></w:wordDocument>";
        assertEquals("一、 总体情况\n甲\n[1]\n0+1×2 乙 ; 1 1\n1 2\n注", WordText.of(read(xml.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void wordFilesAreToldByTheirBytes() {
        byte[] docx = DocxFile.of(BODY).bytes();
        assertEquals(DocxReader.class, reader(docx).getClass());
        assertFalse(new DocReader().accepts(docx));
        assertFalse(new WordXmlReader().accepts(docx));
        assertFalse(new DocxReader().accepts(DocxFile.zipped(Map.of("[Content_Types].xml", "", "xl/workbook.xml", ""))));
        assertFalse(new WordXmlReader().accepts("<?xml version=\"1.0\"?><html/>".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, 0.95})
    void aFileCutShortIsRefused(double part) {
        byte[] whole = DocxFile.of(BODY).bytes();
        assertReason("read.word.truncated", Arrays.copyOf(whole, (int) (whole.length * part)));
    }

    @Test
    void aPartThatFailsItsChecksumIsRefused() {
        byte[] bytes = DocxFile.of(paragraph("12".repeat(500))).bytes();
        byte[] stored = bytes.clone();
        // The checksum of the second last entry's header in the directory.
        int directory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2", bytes.length - 100);
        for (int at = directory; at > 0; at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2", at - 1)) {
            stored[at + 16] ^= 1;
        }
        assertReason("read.word.damaged", stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE w:document [<!ENTITY a \"9\">]><w:document/>",
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>",
        "text"})
    void xmlThatIsBrokenOrHostileIsRefused(String xml) {
        assertReason("read.word.damaged", DocxFile.of("").part("word/document.xml", xml).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:p><w:r><w:x>12</w:x></w:r></w:p>", "<w:tbl><w:tr><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tr></w:tbl>",
        "<w:r><w:t>12</w:t></w:r>", "<w:p><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:p>"})
    void printWhereWordHasNoneIsRefusedNotLost(String body) {
        assertReason("read.word.damaged", DocxFile.of(paragraph("甲") + body).bytes());
    }

    @Test
    void everythingIsLimited() {
        Limits small = new Limits(10, 20_000, 1000, 40, 50, 20, 100);
        assertLimit("read.word.part-too-large", small, DocxFile.of(paragraph("1".repeat(30_000))).bytes());
        assertLimit("read.word.too-large", small, DocxFile.of("<w:p/>".repeat(1200)).bytes());
        assertLimit("read.word.too-large", small, DocxFile.of("<w:sdt>".repeat(40) + "</w:sdt>".repeat(40)).bytes());
        assertLimit("read.word.too-large", small, DocxFile.of("<w:tbl>" + ("<w:tr>" + "<w:tc/>".repeat(4) + "</w:tr>").repeat(13) + "</w:tbl>").bytes());
        assertLimit("read.word.too-large", small, DocxFile.of("<w:tbl><w:tr>" + "<w:tc/>".repeat(21) + "</w:tr></w:tbl>").bytes());
        DocxFile parts = DocxFile.of(BODY);
        for (int i = 0; i < 10; i++) {
            parts.part("word/media/" + i, "");
        }
        assertLimit("read.word.too-large", small, parts.bytes());
    }

    @Test
    void aBombIsRefused() {
        assertReason("read.word.part-too-large", DocxFile.of("<!--" + "0".repeat(Limits.USUAL.bytes()) + "-->").bytes());
    }

    @Test
    void aFileWithAPasswordIsSaidToHaveOne() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(DocxFile.of(BODY).bytes());
            }
            files.writeFilesystem(bytes);
        }
        assertReason("read.word.encrypted", bytes.toByteArray());
    }

    @Test
    void aFileWithoutTextOrWithTextElsewhereIsSaidToBeSo() {
        assertReason("read.word.no-text", DocxFile.of("<w:p><w:r><w:drawing/></w:r></w:p>").bytes());
        assertReason("read.word.embedded", DocxFile.of(paragraph("甲") + "<w:altChunk r:id=\"a\"/>").bytes());
        assertReason("read.word.no-document", DocxFile.of(BODY).part("word/document.xml", DocxFile.root("styles", "")).bytes());
    }

    private static Reader reader(byte[] bytes) {
        return List.of(new DocxReader(), new WordXmlReader(), new DocReader()).stream().filter(reader -> reader.accepts(bytes))
                .findFirst().orElseThrow();
    }

    private static Document read(byte[] bytes) throws UnreadableException {
        return reader(bytes).read(bytes, new Source("report", null, null, null));
    }

    private static void assertReason(String reason, byte[] bytes) {
        assertEquals(reason, assertThrows(UnreadableException.class, () -> read(bytes)).reason());
        assertFalse(ResourceBundle.getBundle("gouji.messages").getString(reason).isEmpty());
        assertEquals(FileKind.of(bytes).isPresent(), true);
    }

    private static void assertLimit(String reason, Limits limits, byte[] bytes) {
        assertEquals(reason, assertThrows(UnreadableException.class,
                () -> new DocxReader(limits).read(bytes, new Source("report", null, null, null))).reason());
    }
}
