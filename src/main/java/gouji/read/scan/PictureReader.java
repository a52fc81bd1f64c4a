package gouji.read.scan;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.FileKind;
import gouji.read.Reader;
import gouji.read.UnreadableException;
import gouji.read.drawn.PageContent;
import gouji.read.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Reads a picture of a page, or of several in one TIFF file: places are in points on the page that the picture shows. */
public final class PictureReader implements Reader {

    private final FileKind kind;
    private final PageRecogniser recogniser;

    /** @param kind one of the picture formats that Java decodes: PNG, JPEG, TIFF, BMP, GIF */
    public PictureReader(FileKind kind) {
        this(kind, new PageRecogniser());
    }

    public PictureReader(FileKind kind, PageRecogniser recogniser) {
        this.kind = kind;
        this.recogniser = recogniser;
    }

    @Override
    public String mediaType() {
        return kind.mediaType();
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return FileKind.of(bytes).filter(kind::equals).isPresent();
    }

    /**
     * {@inheritDoc}
     *
     * <p>Reasons: {@code read.scan.damaged}, {@code read.scan.too-large}, {@code read.scan.blank}, {@code read.page.too-many} and
     * those of {@link PageRecogniser#read}.
     */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        int count = PictureFile.pages(bytes);
        List<Callable<PagePicture>> pictures = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int page = i;
            pictures.add(() -> PictureFile.picture(bytes, page));
        }
        List<ScannedPage> scanned = recogniser.read(pictures);
        List<PageContent> pages = scanned.stream().map(ScannedPage::content).toList();
        if (pages.stream().allMatch(PageContent::isMute)) {
            throw new UnreadableException("read.scan.blank");
        }
        return new Document(source.withPages(count), DisplayedBlocks.of(Pages.blocks(pages), scanned));
    }
}
