package gouji.read.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;

/** The marked parts of a page's content that are open: those of layers, and those that say what their glyphs stand for. */
final class MarkedSpans {

    /** @param from glyph at which it begins */
    private record Span(int from, boolean hidden, String actualText) {
    }

    private final Deque<Span> open = new ArrayDeque<>();
    private final Layers layers;
    private final Surface surface;

    MarkedSpans(Layers layers, Surface surface) {
        this.layers = layers;
        this.surface = surface;
    }

    /** @param operands of BMC or BDC */
    void begin(List<COSBase> operands, PDResources resources) {
        COSBase properties = operands.size() > 1 ? operands.get(1) : null;
        if (properties instanceof COSName name && resources != null) {
            COSDictionary named = resources.getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            properties = named == null ? null : named.getDictionaryObject(name);
        }
        boolean layer = !operands.isEmpty() && COSName.OC.equals(operands.get(0));
        open.push(new Span(surface.size(), isHidden() || layer && layers.isHidden(properties),
                properties instanceof COSDictionary d ? d.getString(COSName.ACTUAL_TEXT) : null));
    }

    void end() {
        Span span = open.poll();
        if (span != null && span.actualText() != null) {
            surface.tell(span.from(), span.actualText());
        }
    }

    /** Whether one of them is a layer that is off. */
    boolean isHidden() {
        return !open.isEmpty() && open.peek().hidden();
    }
}
