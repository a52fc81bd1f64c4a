package gouji.read.html;

import gouji.document.Document;
import gouji.document.MarkupPlace;
import gouji.document.Picture;
import gouji.document.Source;
import gouji.read.Beside;
import gouji.read.Reader;
import gouji.read.UnreadableException;

/**
 * Reads web pages: whole ones with all that a site puts around an article, and bare fragments. All that a browser shows comes out
 * in its order, whatever is hidden does not. Where a page shows no article but carries one in a script or a hidden field, or where the
 * file is JSON that carries one, that is read. Places are CSS paths and lines.
 */
public final class HtmlReader implements Reader {

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public boolean accepts(byte[] bytes) {
        return MarkupSigns.in(bytes);
    }

    /** @throws UnreadableException if the page is too large, in no known encoding, or shows nothing */
    @Override
    public Document read(byte[] bytes, Source source) throws UnreadableException {
        return read(bytes, source, Beside.NOTHING);
    }

    /** Reads the page with the style sheets that were saved with it, as these may hide what stands there. */
    @Override
    public Document read(byte[] bytes, Source source, Beside beside) throws UnreadableException {
        if (bytes.length > Limits.BYTES) {
            throw new UnreadableException("read.html.too-large", String.valueOf(Limits.BYTES >> 20));
        }
        try {
            Document document = document(PageDecoder.decode(bytes), source, beside);
            if (document.blocks().stream().allMatch(Picture.class::isInstance)) {
                throw new UnreadableException("read.html.blank");
            }
            return document;
        } catch (Excess e) {
            throw new UnreadableException(e.reason(), e.arguments());
        }
    }

    private static Document document(String text, Source source, Beside beside) {
        if (MarkupSigns.json(text)) {
            return new Document(source, Carriers.inJson(CarriedStrings.in(text, new MarkupPlace("pre", 1))));
        }
        Page page = Page.of(text, beside);
        return new Document(source, Article.of(page), page.name().orElse(null));
    }
}
