package gouji.read.word.ooxml;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.nio.charset.StandardCharsets;

/** Reads Word documents that are one XML file: a package laid flat, or Word 2003 XML. */
public final class WordXmlReader implements Reader {

    private static final int HEAD = 1 << 13;

    private final Limits limits;

    public WordXmlReader() {
        this(Limits.USUAL);
    }

    public WordXmlReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String mediaType() {
        return FileKind.XML.mediaType();
    }

    @Override
    public boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        int begin = head.indexOf('<');
        return begin >= 0 && begin <= 3 && (head.contains(Namespaces.FLAT_PACKAGE) && head.contains("package")
                || head.contains(Namespaces.WORD_2003) && head.contains("wordDocument"));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Reasons: as {@link DocxReader}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        XmlNode root = new XmlParser(limits).parse(bytes, "XML");
        if (root.is("pkg:package")) {
            return new Document(source, MainText.of(new FlatParts(root), limits));
        } else if (root.is("w:wordDocument")) {
            return new Document(source, MainText.of2003(root, limits));
        }
        throw new UnreadableException("read.word.no-document");
    }
}
