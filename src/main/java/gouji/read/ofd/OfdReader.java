package gouji.read.ofd;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.drawn.Budget;
import gouji.read.drawn.LimitExceededException;
import gouji.read.drawn.Limits;
import gouji.read.drawn.PageContent;
import gouji.read.page.Pages;
import gouji.read.scan.DisplayedBlocks;
import gouji.read.scan.PagePicture;
import gouji.read.scan.PagePictures;
import gouji.read.scan.PageRecogniser;
import gouji.read.scan.ScannedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Reads an OFD file (GB/T 33190-2016), with what is printed in its pictures: paragraphs and ruled tables in reading order, one table a page where a
 * table runs over several, places in points from the top left corner of the page's PhysicalBox.
 */
public final class OfdReader implements Reader {

    /** Such a part of a page under pictures or outlines, and no text on it, makes it a scan. */
    private static final double SCANNED = 0.3;

    private final Limits limits;
    private final PageRecogniser recogniser;

    public OfdReader() {
        this(Limits.USUAL, new PageRecogniser());
    }

    public OfdReader(Limits limits) {
        this(limits, new PageRecogniser());
    }

    /** @param recogniser of what there are only pictures of */
    public OfdReader(Limits limits, PageRecogniser recogniser) {
        this.limits = limits;
        this.recogniser = recogniser;
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
     * {@code read.page.too-much-drawn}, {@code read.page.too-slow}, and for pages without text those of {@link PageRecogniser#read},
     * {@code read.scan.no-decoder}, {@code read.scan.too-large} and {@code read.scan.damaged}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        try (OfdPackage parts = OfdPackage.of(bytes)) {
            List<DrawnPage> drawn = OfdDocument.of(parts).pages(new Budget(limits));
            PageRenderer renderer = new PageRenderer(parts, drawn);
            List<ScannedPage> scanned = new ArrayList<>(recogniser.read(drawn.stream().filter(OfdReader::isScan)
                    .map(page -> (Callable<PagePicture>) () -> renderer.picture(page.content().number())).toList()));
            PagePictures.Result read = PagePictures.read(drawn.stream().map(DrawnPage::content).toList(), recogniser, renderer::picture);
            List<PageContent> pages = new ArrayList<>(read.pages());
            scanned.forEach(page -> pages.set(page.content().number() - 1, page.content()));
            checkText(pages, drawn);
            scanned.addAll(read.scanned());
            return new Document(source.withPages(pages.size()), DisplayedBlocks.of(Pages.blocks(pages), scanned));
        } catch (LimitExceededException costly) {
            throw costly.reason();
        } catch (RuntimeException | StackOverflowError broken) {
            throw new UnreadableException("read.ofd.damaged", String.valueOf(broken.getMessage()));
        }
    }

    private static boolean isScan(DrawnPage page) {
        return page.content().isMute() && !page.pictures().isEmpty()
                && (page.content().picture() >= SCANNED || !page.content().pictures().isEmpty());
    }

    /** A page that nobody can read among others makes the whole file unreadable: its figures would be missing without a word. */
    private static void checkText(List<PageContent> pages, List<DrawnPage> drawn) throws UnreadableException {
        if (pages.isEmpty()) {
            throw new UnreadableException("read.ofd.no-pages");
        }
        List<PageContent> mute = pages.stream().filter(PageContent::isMute).toList();
        if (mute.size() == pages.size()) {
            throw new UnreadableException("read.ofd.no-text", numbers(mute));
        }
        List<PageContent> unread = mute.stream().filter(page -> page.picture() >= SCANNED && !isScan(drawn.get(page.number() - 1))).toList();
        if (!unread.isEmpty()) {
            throw new UnreadableException("read.ofd.scanned-pages", numbers(unread));
        }
    }

    private static String numbers(List<PageContent> pages) {
        return String.join(", ", pages.stream().map(p -> String.valueOf(p.number())).toList());
    }
}
