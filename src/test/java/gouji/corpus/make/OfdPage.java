package gouji.corpus.make;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.pageObj.Content;
import org.ofdrw.core.basicStructure.pageObj.Page;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.Type;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_RefID;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;
import org.ofdrw.core.text.TextCode;

/** One page of an OFD file, drawn object by object; all in millimetres from its top left corner. */
final class OfdPage {

    private static final int FONT = 2;

    private final Page page = new Page();
    private final CT_Layer layer = new CT_Layer();
    private final double width;
    private final double height;
    private int lastId;

    OfdPage(double width, double height, int lastId) {
        this.width = width;
        this.height = height;
        this.lastId = lastId;
        layer.setType(Type.Body);
        layer.setObjID(nextId());
    }

    /** @param deltas from each character to the next */
    void text(String text, double x, double baseline, double right, double size, List<Double> deltas) {
        TextObject object = new TextObject(nextId());
        double top = baseline - 0.9 * size;
        object.setBoundary(new ST_Box(x, top, Math.max(right - x, size / 2), 1.2 * size));
        object.setFont(new ST_RefID(FONT)).setSize(rounded(size));
        TextCode code = new TextCode().setContent(text).setX(0d).setY(rounded(baseline - top));
        if (!deltas.isEmpty()) {
            code.addAttribute("DeltaX", compressed(deltas));
        }
        object.addTextCode(code);
        layer.addPageBlock(object);
    }

    void path(String data, double lineWidth, boolean stroke, boolean fill) {
        PathObject object = new PathObject(new org.ofdrw.core.basicType.ST_ID(nextId()));
        object.setBoundary(new ST_Box(0, 0, width, height));
        object.setLineWidth(rounded(lineWidth));
        object.setStroke(stroke).setFill(fill);
        object.setAbbreviatedData(new AbbreviatedData(AbbreviatedData.parse(data)));
        layer.addPageBlock(object);
    }

    /** Equal offsets in a row as {@code g n v}. */
    private static String compressed(List<Double> deltas) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < deltas.size(); ) {
            String value = number(deltas.get(i));
            int end = i;
            while (end < deltas.size() && number(deltas.get(end)).equals(value)) {
                end++;
            }
            if (end - i > 1) {
                words.add("g");
                words.add(String.valueOf(end - i));
            }
            words.add(value);
            i = end;
        }
        return String.join(" ", words);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }

    private static double rounded(double value) {
        return Double.parseDouble(number(value));
    }

    private int nextId() {
        return ++lastId;
    }

    int lastId() {
        return lastId;
    }

    Page content() {
        page.setArea(new CT_PageArea().setPhysicalBox(0, 0, rounded(width), rounded(height)));
        page.setContent(new Content().addLayer(layer));
        return page;
    }
}
