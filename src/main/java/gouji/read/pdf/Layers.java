package gouji.read.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;

/** Which layers (optional content) a viewer shows when it opens the file. */
final class Layers {

    /** Conditions may hold conditions; a deeper one is broken. */
    private static final int DEEPEST = 20;

    /** Null where the file has no layers. */
    private final PDOptionalContentProperties properties;
    private final Map<COSDictionary, Boolean> known = new IdentityHashMap<>();

    /** Layers that viewers switch by themselves when they show the file on a screen. */
    private final Map<COSDictionary, Boolean> switched = new IdentityHashMap<>();

    Layers(PDDocument pdf) {
        properties = pdf.getDocumentCatalog().getOCProperties();
        COSDictionary initial = properties == null ? null : ((COSDictionary) properties.getCOSObject()).getCOSDictionary(COSName.D);
        if (initial != null && initial.getDictionaryObject(COSName.AS) instanceof COSArray all) {
            for (int i = 0; i < all.size(); i++) {
                if (all.getObject(i) instanceof COSDictionary use && "View".equals(use.getNameAsString("Event"))) {
                    switchOnScreen(use.getCOSArray(COSName.OCGS));
                }
            }
        }
    }

    private void switchOnScreen(COSArray layers) {
        for (int i = 0; layers != null && i < layers.size(); i++) {
            COSDictionary usage = layers.getObject(i) instanceof COSDictionary layer ? layer.getCOSDictionary(COSName.getPDFName("Usage")) : null;
            COSDictionary view = usage == null ? null : usage.getCOSDictionary(COSName.getPDFName("View"));
            if (view != null) {
                switched.put((COSDictionary) layers.getObject(i), !"OFF".equals(view.getNameAsString("ViewState")));
            }
        }
    }

    /** @param layer a layer or a condition about layers, or null */
    boolean isHidden(COSBase layer) {
        return properties != null && layer instanceof COSDictionary d && known.computeIfAbsent(d, l -> !isShown(l));
    }

    private boolean isShown(COSDictionary d) {
        if (COSName.OCMD.equals(d.getCOSName(COSName.TYPE))) {
            COSArray expression = d.getCOSArray(COSName.VE);
            return expression != null && expression.size() > 0 ? holds(expression, 0) : holds(d);
        }
        return isGroupShown(d);
    }

    private boolean isGroupShown(COSDictionary d) {
        Boolean onScreen = switched.get(d);
        return onScreen != null ? onScreen
                : !COSName.OCG.equals(d.getCOSName(COSName.TYPE)) || properties.isGroupEnabled(new PDOptionalContentGroup(d));
    }

    private boolean holds(COSDictionary condition) {
        COSBase groups = condition.getDictionaryObject(COSName.OCGS);
        List<Boolean> shown = new ArrayList<>();
        if (groups instanceof COSDictionary one) {
            shown.add(isGroupShown(one));
        } else if (groups instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary one) {
                    shown.add(isGroupShown(one));
                }
            }
        }
        String policy = condition.getNameAsString(COSName.P, "AnyOn");
        return shown.isEmpty() || switch (policy) {
            case "AllOn" -> !shown.contains(false);
            case "AnyOff" -> shown.contains(false);
            case "AllOff" -> !shown.contains(true);
            default -> shown.contains(true);
        };
    }

    private boolean holds(COSArray expression, int depth) {
        List<Boolean> parts = new ArrayList<>();
        for (int i = 1; i < expression.size() && depth < DEEPEST; i++) {
            COSBase part = expression.getObject(i);
            if (part instanceof COSArray inner) {
                parts.add(holds(inner, depth + 1));
            } else if (part instanceof COSDictionary layer) {
                parts.add(isGroupShown(layer));
            }
        }
        return switch (String.valueOf(expression.getName(0))) {
            case "And" -> !parts.contains(false);
            case "Or" -> parts.contains(true);
            case "Not" -> !parts.equals(List.of(true));
            default -> true;
        };
    }
}
