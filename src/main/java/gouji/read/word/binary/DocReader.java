package gouji.read.word.binary;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Reads .doc and .wps: paragraphs and tables as Word prints them, with tracked changes accepted, list numbers counted, hidden text
 * left out. Places are paragraphs, or cells of tables.
 */
public final class DocReader implements Reader {

    private static final String MAIN = "WordDocument";
    private static final String ENCRYPTED = "EncryptedPackage";

    private final Limits limits;

    public DocReader() {
        this(Limits.USUAL);
    }

    public DocReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String mediaType() {
        return FileKind.WORD_97.mediaType();
    }

    /** Office files with a password are accepted too, so that they can be told as what they are. */
    @Override
    public boolean accepts(byte[] bytes) {
        FileKind kind = FileKind.of(bytes).orElse(null);
        return kind == FileKind.WORD_97 || kind == FileKind.OLE && holds(bytes, ENCRYPTED);
    }

    private static boolean holds(byte[] bytes, String name) {
        String wide = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(wide);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Reasons: {@code read.word.damaged}, {@code read.word.encrypted}, {@code read.word.old}, {@code read.word.too-large},
     * {@code read.word.no-text}, {@code read.kind.ole}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive(ENCRYPTED)) {
                throw new UnreadableException("read.word.encrypted");
            } else if (!root.hasEntryCaseInsensitive(MAIN)) {
                throw new UnreadableException("read.kind.ole");
            }
            try (HWPFDocument word = new HWPFDocument(root)) {
                return new Document(source, new DocText(word, limits).blocks());
            }
        } catch (EncryptedDocumentException locked) {
            throw new UnreadableException("read.word.encrypted");
        } catch (OldFileFormatException old) {
            throw new UnreadableException("read.word.old");
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new UnreadableException("read.word.damaged", String.valueOf(broken.getMessage()));
        }
    }
}
