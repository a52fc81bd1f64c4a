package gouji.read.word.ooxml;

import gouji.read.word.Merge;

/** What a cell's properties say of being merged. */
final class CellMerge {

    private CellMerge() {
    }

    static Merge across(XmlNode properties) {
        return merge(properties, "w:hMerge", "w:hmerge");
    }

    /** A merging that is a tracked change counts as accepted. */
    static Merge down(XmlNode properties) {
        XmlNode change = properties == null ? null : properties.child("w:cellMerge");
        String accepted = change == null ? null : change.attribute("w:vMerge");
        if (accepted != null) {
            return accepted.equals("cont") ? Merge.CONTINUE : Merge.RESTART;
        }
        return merge(properties, "w:vMerge", "w:vmerge");
    }

    private static Merge merge(XmlNode properties, String name, String name2003) {
        XmlNode node = properties == null ? null : properties.child(name);
        if (node == null && properties != null) {
            node = properties.child(name2003);
        }
        if (node == null) {
            return Merge.NONE;
        }
        return "restart".equals(node.attribute("w:val")) ? Merge.RESTART : Merge.CONTINUE;
    }
}
