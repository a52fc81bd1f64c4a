package gouji.read.word.ooxml;

import gouji.read.word.PrintedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What styles add to the paragraphs and runs that name them: hidden, crossed-out and raised text, and list numbers. */
final class Styles {

    private final Map<String, XmlNode> byId = new HashMap<>();
    private final Map<String, Optional<Boolean>> switched = new HashMap<>();
    private final Map<String, Optional<XmlNode>> numbered = new HashMap<>();
    private final XmlNode runDefaults;
    private String paragraphDefault;

    /** @param root of the styles, or null */
    Styles(XmlNode root) {
        runDefaults = root == null ? null : root.path("w:docDefaults", "w:rPrDefault", "w:rPr");
        if (root != null) {
            for (XmlNode style : root.children()) {
                String id = style.attribute("w:styleId");
                if (style.is("w:style") && id != null) {
                    byId.putIfAbsent(id, style);
                    String isDefault = style.attribute("w:default");
                    if (isDefault != null && XmlNode.isTrue(isDefault) && "paragraph".equals(style.attribute("w:type"))) {
                        paragraphDefault = id;
                    }
                }
            }
        }
    }

    /** The style that a paragraph has, which may be the one for all that name none; null for none at all. */
    String paragraphStyle(XmlNode paragraphProperties) {
        String named = paragraphProperties == null ? null : paragraphProperties.value("w:pStyle");
        return named != null && byId.containsKey(named) ? named : paragraphDefault;
    }

    /** Whether a run is not printed. */
    boolean isHidden(XmlNode runProperties, String paragraphStyle) {
        return isOn("w:vanish", runProperties, paragraphStyle);
    }

    /** Whether one line or two are drawn through a run. */
    boolean isCrossedOut(XmlNode runProperties, String paragraphStyle) {
        return isOn("w:strike", runProperties, paragraphStyle) || isOn("w:dstrike", runProperties, paragraphStyle);
    }

    /** Whether a run stands above its line, or below it: by its kind (17.3.2.42), or by as much as it says (17.3.2.24). */
    boolean isRaised(XmlNode runProperties) {
        String kind = ofRun("w:vertAlign", runProperties);
        String position = ofRun("w:position", runProperties);
        return "superscript".equals(kind) || "subscript".equals(kind)
                || position != null && position.matches("-?[0-9]{1,4}") && PrintedText.isRaised(Integer.parseInt(position));
    }

    /** The value that a run says itself, or else its style. */
    private String ofRun(String property, XmlNode runProperties) {
        String own = runProperties == null ? null : runProperties.value(property);
        if (own != null || runProperties == null) {
            return own;
        }
        return inherited(runProperties.value("w:rStyle"), style -> {
            XmlNode properties = style.child("w:rPr");
            return properties == null ? null : properties.value(property);
        });
    }

    /** Styles of paragraph and run cancel each other, as with all such switches (17.7.3). */
    private boolean isOn(String property, XmlNode runProperties, String paragraphStyle) {
        Boolean own = runProperties == null ? null : runProperties.isOn(property);
        if (own != null) {
            return own;
        }
        boolean ofParagraph = Boolean.TRUE.equals(styled(property, paragraphStyle));
        boolean ofRun = Boolean.TRUE.equals(runProperties == null ? null : styled(property, runProperties.value("w:rStyle")));
        boolean ofAll = runDefaults != null && Boolean.TRUE.equals(runDefaults.isOn(property));
        return ofAll || ofParagraph ^ ofRun;
    }

    private Boolean styled(String property, String style) {
        return switched.computeIfAbsent(property + ' ' + style, key -> Optional.ofNullable(inherited(style, node -> {
            XmlNode properties = node.child("w:rPr");
            return properties == null ? null : properties.isOn(property);
        }))).orElse(null);
    }

    /** The list that a style numbers its paragraphs in ({@code w:numPr}), or null. */
    XmlNode numbering(String style) {
        return numbered.computeIfAbsent(String.valueOf(style), key -> Optional.ofNullable(inherited(key,
                node -> node.path("w:pPr", "w:numPr")))).orElse(null);
    }

    /** What the style says or else the nearest it is based on; null where none does. */
    private <T> T inherited(String style, Function<XmlNode, T> says) {
        Set<String> seen = new HashSet<>();
        String id = style;
        while (id != null && seen.add(id)) {
            XmlNode node = byId.get(id);
            T found = node == null ? null : says.apply(node);
            if (found != null) {
                return found;
            }
            id = node == null ? null : node.value("w:basedOn");
        }
        return null;
    }
}
