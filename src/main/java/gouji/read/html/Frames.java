package gouji.read.html;

import gouji.document.Block;
import gouji.read.Beside;
import gouji.read.UnreadableException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pages in the frames of a page: those that its markup or a URL holds, and those that were saved with it. */
final class Frames {

    /** Frames within frames. */
    private static final int DEEPEST = 3;

    /** Frames with a page in them, on one page. */
    private static final int MOST = 100;

    private final Map<Element, List<Block>> read = new IdentityHashMap<>();
    private int depth;
    private int frames;
    private long characters;

    /** What the page in a frame says; empty where it is not at hand. */
    List<Block> of(Element frame, Page page) {
        List<Block> known = read.get(frame);
        if (known != null) {
            return known;
        }
        Optional<String> markup = depth == DEEPEST ? Optional.empty() : markup(frame, page.beside());
        List<Block> blocks = markup.isEmpty() ? List.of() : blocks(markup.get(), frame, page);
        read.put(frame, blocks);
        return blocks;
    }

    private List<Block> blocks(String markup, Element frame, Page page) {
        characters += markup.length();
        if (++frames > MOST) {
            throw new Excess("read.html.too-many-frames", String.valueOf(MOST));
        } else if (characters > Limits.BYTES) {
            throw new Excess("read.html.too-large", String.valueOf(Limits.BYTES >> 20));
        }
        depth++;
        try {
            Page inner = Page.of(markup, new FrameBeside(page.beside(), frame.attr("src")), this);
            return Article.of(inner.placed(new Carrier(page.places().of(frame), false).places(inner.places())));
        } finally {
            depth--;
        }
    }

    private static Optional<String> markup(Element frame, Beside beside) {
        if (frame.hasAttr("srcdoc")) {
            return Optional.of(frame.attr("srcdoc"));
        }
        String source = frame.attr("src").strip();
        return source.isEmpty() ? Optional.empty()
                : CodedText.ofUrl(source).or(() -> beside.of(source).filter(MarkupSigns::in).flatMap(Frames::decoded));
    }

    private static Optional<String> decoded(byte[] bytes) {
        try {
            return Optional.of(PageDecoder.decode(bytes));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }
}
