package gouji.read.pdf;

import gouji.document.Document;
import gouji.document.Source;
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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF file, with what is printed in its pictures: paragraphs and ruled tables in reading order, one table a page where a table runs
 * over several, places in points from the top left corner of the page as displayed.
 */
public final class PdfReader implements Reader {

    private static final String MEDIA_TYPE = "application/pdf";

    private final Limits limits;
    private final PageRecogniser recogniser;

    public PdfReader() {
        this(Limits.USUAL, new PageRecogniser());
    }

    public PdfReader(Limits limits) {
        this(limits, new PageRecogniser());
    }

    /** @param recogniser of pages that have no text */
    public PdfReader(Limits limits, PageRecogniser recogniser) {
        this.limits = limits;
        this.recogniser = recogniser;
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return PdfFile.isPdf(bytes);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Reasons: {@code read.pdf.truncated}, {@code read.pdf.damaged}, {@code read.pdf.page-damaged},
     * {@code read.pdf.encrypted}, {@code read.pdf.no-pages}, {@code read.pdf.no-text}, {@code read.pdf.page-too-large},
     * {@code read.pdf.stream-too-large}, {@code read.page.too-many}, {@code read.page.too-much-drawn}, {@code read.page.too-slow},
     * {@code read.page.too-many-cells}, and for pages without text those of {@link PageRecogniser#read},
     * {@code read.scan.no-decoder}, {@code read.scan.too-large} and {@code read.pdf.page-too-big}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        if (PdfFile.isTruncated(bytes)) {
            throw new UnreadableException("read.pdf.truncated");
        }
        if (StreamSizes.areTooLarge(bytes)) {
            throw new UnreadableException("read.pdf.stream-too-large", StreamSizes.MOST_MEGABYTES);
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            PageRenderer renderer = new PageRenderer(pdf);
            List<PageContent> drawn = pages(pdf);
            List<ScannedPage> scanned = new ArrayList<>(recognised(renderer, drawn.stream().filter(PageContent::isMute).toList()));
            PagePictures.Result read = PagePictures.read(drawn, recogniser, renderer::picture);
            List<PageContent> pages = new ArrayList<>(read.pages());
            scanned.forEach(page -> pages.set(page.content().number() - 1, page.content()));
            if (pages.stream().allMatch(PageContent::isMute)) {
                throw new UnreadableException("read.pdf.no-text", numbers(pages));
            }
            scanned.addAll(read.scanned());
            return new Document(source.withPages(pages.size()), DisplayedBlocks.of(Pages.blocks(pages), scanned));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException("read.pdf.encrypted");
        } catch (LimitExceededException costly) {
            throw costly.reason();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableException("read.pdf.damaged", String.valueOf(broken.getMessage()));
        } catch (OutOfMemoryError bomb) {
            // what was not foreseen has been let go of by now
            throw new UnreadableException("read.pdf.stream-too-large", StreamSizes.MOST_MEGABYTES);
        } catch (NoClassDefFoundError missing) {
            if (!String.valueOf(missing.getMessage()).contains("bouncycastle")) {
                throw missing;
            }
            // a file encrypted for the holders of certificates
            throw new UnreadableException("read.pdf.encrypted");
        }
    }

    private List<PageContent> pages(PDDocument pdf) throws IOException, UnreadableException {
        int count = pdf.getNumberOfPages();
        Budget budget = new Budget(limits);
        budget.checkPages(count);
        PageTree.check(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES));
        FileParts file = FileParts.of(pdf);
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            budget.checkTime();
            budget.checkPages(pages.size() + 1);
            int number = pages.size() + 1;
            try {
                pages.add(PageEngine.read(page, number, file, budget));
            } catch (StreamDecoder.TooLargeException bomb) {
                throw new UnreadableException("read.pdf.page-too-large", Operators.MOST_MEGABYTES);
            } catch (LimitExceededException costly) {
                throw costly;
            } catch (IOException | RuntimeException | StackOverflowError broken) {
                throw new UnreadableException("read.pdf.page-damaged", number, String.valueOf(broken.getMessage()));
            }
        }
        if (pages.isEmpty()) {
            throw new UnreadableException("read.pdf.no-pages");
        }
        if (pages.size() < count) {
            throw new UnreadableException("read.pdf.truncated");
        }
        return pages;
    }

    private List<ScannedPage> recognised(PageRenderer renderer, List<PageContent> mute) throws UnreadableException {
        return recogniser.read(mute.stream().map(page -> (Callable<PagePicture>) () -> renderer.picture(page.number())).toList());
    }

    private static String numbers(List<PageContent> pages) {
        return String.join(", ", pages.stream().map(p -> String.valueOf(p.number())).toList());
    }
}
