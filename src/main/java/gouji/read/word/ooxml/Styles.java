package gouji.read.word.ooxml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What styles add to the paragraphs and runs that name them: hidden text and list numbers. */
final class Styles {

    private final Map<String, XmlNode> byId = new HashMap<>();
    private final Map<String, Optional<Boolean>> hidden = new HashMap<>();
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

    /** Whether a run is not printed. Styles of paragraph and run cancel each other, as with all such switches (17.7.3). */
    boolean isHidden(XmlNode runProperties, String paragraphStyle) {
        Boolean own = runProperties == null ? null : runProperties.isOn("w:vanish");
        if (own != null) {
            return own;
        }
        boolean ofParagraph = Boolean.TRUE.equals(vanish(paragraphStyle));
        boolean ofRun = Boolean.TRUE.equals(runProperties == null ? null : vanish(runProperties.value("w:rStyle")));
        boolean ofAll = runDefaults != null && Boolean.TRUE.equals(runDefaults.isOn("w:vanish"));
        return ofAll || ofParagraph ^ ofRun;
    }

    private Boolean vanish(String style) {
        return hidden.computeIfAbsent(String.valueOf(style), key -> Optional.ofNullable(inherited(key, node -> {
            XmlNode properties = node.child("w:rPr");
            return properties == null ? null : properties.isOn("w:vanish");
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
