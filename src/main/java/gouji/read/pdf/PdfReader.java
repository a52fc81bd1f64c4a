package gouji.read.pdf;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.page.Budget;
import gouji.read.page.LimitExceededException;
import gouji.read.page.Limits;
import gouji.read.page.PageContent;
import gouji.read.page.Pages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF file with a text layer: paragraphs and ruled tables in reading order, one table a page where a table runs over
 * several, places in points from the top left corner of the page as displayed.
 */
public final class PdfReader implements Reader {

    private static final String MEDIA_TYPE = "application/pdf";

    /** Such a part of a page under pictures, and no text on it, makes it a scan. */
    private static final double SCANNED = 0.3;

    private final Limits limits;

    public PdfReader() {
        this(Limits.USUAL);
    }

    public PdfReader(Limits limits) {
        this.limits = limits;
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
     * {@code read.pdf.encrypted}, {@code read.pdf.no-pages},
     * {@code read.pdf.no-text}, {@code read.pdf.scanned-pages}, {@code read.page.too-many},
     * {@code read.pdf.page-too-large}, {@code read.page.too-much-drawn}, {@code read.page.too-slow}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        if (PdfFile.isTruncated(bytes)) {
            throw new UnreadableException("read.pdf.truncated");
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<PageContent> pages = pages(pdf);
            checkText(pages);
            return new Document(source.withPages(pages.size()), Pages.blocks(pages));
        } catch (InvalidPasswordException locked) {
            throw new UnreadableException("read.pdf.encrypted");
        } catch (LimitExceededException costly) {
            throw costly.reason();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableException("read.pdf.damaged", String.valueOf(broken.getMessage()));
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
        Fonts fonts = new Fonts();
        Layers layers = new Layers(pdf);
        List<PageContent> pages = new ArrayList<>();
        for (PDPage page : pdf.getPages()) {
            budget.checkTime();
            budget.checkPages(pages.size() + 1);
            int number = pages.size() + 1;
            try {
                pages.add(PageEngine.read(page, number, fonts, layers, budget));
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

    /** A scanned page among others makes the whole file unreadable: its figures would be missing without a word. */
    private static void checkText(List<PageContent> pages) throws UnreadableException {
        List<PageContent> mute = pages.stream().filter(PageContent::isMute).toList();
        if (mute.size() == pages.size()) {
            throw new UnreadableException("read.pdf.no-text", numbers(mute));
        }
        List<PageContent> scanned = mute.stream().filter(p -> p.picture() >= SCANNED).toList();
        if (!scanned.isEmpty()) {
            throw new UnreadableException("read.pdf.scanned-pages", numbers(scanned));
        }
    }

    private static String numbers(List<PageContent> pages) {
        return String.join(", ", pages.stream().map(p -> String.valueOf(p.number())).toList());
    }
}
