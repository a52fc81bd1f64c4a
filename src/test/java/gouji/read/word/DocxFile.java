package gouji.read.word;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.word.ooxml.DocxReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A .docx put together from markup, as Word would write it. */
final class DocxFile {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String NAMESPACES = " xmlns:w=\"" + W + "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:r=\"" + RELATIONSHIPS + "\">";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder related = new StringBuilder();

    private DocxFile() {
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relationships("<Relationship Id=\"a\" Type=\"" + RELATIONSHIPS
                + "/officeDocument\" Target=\"word/document.xml\"/>"));
    }

    /** @param body what stands within {@code w:body} */
    static DocxFile of(String body) {
        return new DocxFile().part("word/document.xml", root("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
    }

    static String root(String name, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<w:" + name + NAMESPACES + content + "</w:" + name + ">";
    }

    private static String types() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String name : List.of("document.main", "styles", "numbering", "footnotes")) {
            types.append("<Override PartName=\"/word/").append(name.replace(".main", ""))
                    .append(".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.").append(name).append("+xml\"/>");
        }
        return types.append("</Types>").toString();
    }

    private static String relationships(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
    }

    DocxFile styles(String content) {
        return related("styles", content);
    }

    DocxFile numbering(String content) {
        return related("numbering", content);
    }

    DocxFile related(String name, String content) {
        related.append("<Relationship Id=\"").append(name).append("\" Type=\"").append(RELATIONSHIPS).append('/').append(name)
                .append("\" Target=\"").append(name).append(".xml\"/>");
        return part("word/" + name + ".xml", root(name, content));
    }

    DocxFile part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.putIfAbsent("word/_rels/document.xml.rels", relationships(related.toString()));
        return all;
    }

    byte[] bytes() {
        return zipped(parts());
    }

    static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Document read() {
        try {
            return new DocxReader().read(bytes(), new Source("report.docx", null, null, null));
        } catch (UnreadableException e) {
            throw new AssertionError(e.reason() + e.arguments(), e);
        }
    }

    /** What the reader makes of it, as {@link WordText} writes it down. */
    String text() {
        return WordText.of(read());
    }

    static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    /** A row of plain cells. */
    static String cells(String... texts) {
        StringBuilder cells = new StringBuilder();
        for (String text : texts) {
            cells.append(cell("", text));
        }
        return row(cells.toString());
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }
}
