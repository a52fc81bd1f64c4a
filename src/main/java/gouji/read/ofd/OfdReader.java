package gouji.read.ofd;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.page.Budget;
import gouji.read.page.LimitExceededException;
import gouji.read.page.Limits;
import gouji.read.page.PageContent;
import gouji.read.page.Pages;
import java.util.List;
import java.util.Optional;

/**
 * Reads an OFD file (GB/T 33190-2016) whose text is text: paragraphs and ruled tables in reading order, one table a page where a
 * table runs over several, places in points from the top left corner of the page's PhysicalBox.
 */
public final class OfdReader implements Reader {

    /** Such a part of a page under pictures or outlines, and no text on it, makes it a scan. */
    private static final double SCANNED = 0.3;

    private final Limits limits;

    public OfdReader() {
        this(Limits.USUAL);
    }

    public OfdReader(Limits limits) {
        this.limits = limits;
    }

    @Override
    public String mediaType() {
        return FileKind.OFD.mediaType();
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return FileKind.of(bytes).equals(Optional.of(FileKind.OFD)) && OfdPackage.mayBe(bytes);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Reasons: {@code read.ofd.truncated}, {@code read.ofd.damaged}, {@code read.ofd.encrypted}, {@code read.ofd.no-pages},
     * {@code read.ofd.no-text}, {@code read.ofd.scanned-pages}, {@code read.ofd.part-missing}, {@code read.ofd.part-too-large},
     * {@code read.ofd.too-many-parts}, {@code read.ofd.circular}, {@code read.page.too-many},
     * {@code read.page.too-much-drawn}, {@code read.page.too-slow}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        try (OfdPackage parts = OfdPackage.of(bytes)) {
            List<PageContent> pages = OfdDocument.of(parts).pages(new Budget(limits));
            checkText(pages);
            return new Document(source.withPages(pages.size()), Pages.blocks(pages));
        } catch (LimitExceededException costly) {
            throw costly.reason();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableException("read.ofd.damaged", String.valueOf(broken.getMessage()));
        }
    }

    /** A scanned page among others makes the whole file unreadable: its figures would be missing without a word. */
    private static void checkText(List<PageContent> pages) throws UnreadableException {
        if (pages.isEmpty()) {
            throw new UnreadableException("read.ofd.no-pages");
        }
        List<PageContent> mute = pages.stream().filter(PageContent::isMute).toList();
        if (mute.size() == pages.size()) {
            throw new UnreadableException("read.ofd.no-text", numbers(mute));
        }
        List<PageContent> scanned = mute.stream().filter(p -> p.picture() >= SCANNED).toList();
        if (!scanned.isEmpty()) {
            throw new UnreadableException("read.ofd.scanned-pages", numbers(scanned));
        }
    }

    private static String numbers(List<PageContent> pages) {
        return String.join(", ", pages.stream().map(p -> String.valueOf(p.number())).toList());
    }
}
