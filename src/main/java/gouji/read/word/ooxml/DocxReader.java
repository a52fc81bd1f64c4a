package gouji.read.word.ooxml;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.nio.charset.StandardCharsets;

/**
 * Reads .docx and its kin (.docm, .dotx, and .wps saved as Open XML): paragraphs and tables as Word prints them, with tracked
 * changes accepted, list numbers counted, hidden text left out. Places are paragraphs, or cells of tables.
 */
public final class DocxReader implements Reader {

    private static final int SIGNATURE = 4;

    private final Limits limits;

    public DocxReader() {
        this(Limits.USUAL);
    }

    public DocxReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String mediaType() {
        return FileKind.WORD.mediaType();
    }

    @Override
    public boolean accepts(byte[] bytes) {
        if (bytes.length < SIGNATURE || bytes[0] != 'P' || bytes[1] != 'K') {
            return false;
        }
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains("[Content_Types].xml") && all.contains("word/document") || FileKind.of(bytes).orElse(null) == FileKind.WORD;
    }

    /**
     * {@inheritDoc}
     *
     * <p>Reasons: {@code read.word.truncated}, {@code read.word.damaged}, {@code read.word.encrypted}, {@code read.word.too-large},
     * {@code read.word.part-too-large}, {@code read.word.no-document}, {@code read.word.no-text}, {@code read.word.embedded}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        try (ZipParts parts = ZipParts.open(bytes, limits)) {
            return new Document(source, MainText.of(parts, limits));
        }
    }
}
