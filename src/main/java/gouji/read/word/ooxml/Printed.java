package gouji.read.word.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What of an element's children Word prints with all tracked changes accepted: nothing deleted or moved away, no properties, no
 * comments, one branch of each alternative. Unknown elements are taken for wrappers, so that no figure is lost in one.
 */
final class Printed {

    private static final Set<String> UNPRINTED = Set.of("w:del", "w:moveFrom", "w:delText", "w:delInstrText", "w:rt", "w:tblGrid",
            "w:comment", "w:binData", "w:fldData", "w:ffData", "w:docPartObj");
    private static final Set<String> UNPRINTED_2003 = Set.of("Word.Deletion", "Word.Comment");

    private Printed() {
    }

    static List<XmlNode> children(XmlNode node) {
        if (node.is("mc:AlternateContent")) {
            return branch(node);
        }
        for (XmlNode child : node.children()) {
            if (!isPrinted(child)) {
                return node.children().stream().filter(Printed::isPrinted).toList();
            }
        }
        return node.children();
    }

    private static boolean isPrinted(XmlNode node) {
        String name = node.name();
        boolean properties = (name.startsWith("w:") || name.startsWith("m:"))
                && (name.endsWith("Pr") || name.endsWith("PrEx") || name.endsWith("PrChange"));
        String annotation = name.equals("aml:annotation") ? node.attribute("w:type") : null;
        return !properties && !UNPRINTED.contains(name) && (annotation == null || !UNPRINTED_2003.contains(annotation));
    }

    /** The first branch that prints something: programs that know less write the same text again in the next. */
    private static List<XmlNode> branch(XmlNode alternatives) {
        List<XmlNode> read = new ArrayList<>();
        boolean chosen = false;
        for (XmlNode child : alternatives.children()) {
            boolean branch = child.is("mc:Choice") || child.is("mc:Fallback");
            if (!branch || !chosen && child.isSpeaking()) {
                read.add(child);
                chosen |= branch;
            }
        }
        return read;
    }
}
