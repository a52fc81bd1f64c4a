package gouji.read.word.ooxml;

import gouji.read.word.Tick;
import java.util.List;

/** Fields of forms that are not filled in with text: boxes to tick, and words to choose from. */
final class FormField {

    private FormField() {
    }

    /** What a field prints, given its first character; null for a field that prints its result. */
    static String printed(XmlNode begin) {
        XmlNode form = begin.child("w:ffData");
        XmlNode box = form == null ? null : form.child("w:checkBox");
        if (box != null) {
            Boolean checked = box.isOn("w:checked");
            return Tick.box(Boolean.TRUE.equals(checked == null ? box.isOn("w:default") : checked));
        }
        XmlNode list = form == null ? null : form.child("w:ddList");
        if (list == null) {
            return null;
        }
        List<XmlNode> entries = list.children().stream().filter(entry -> entry.is("w:listEntry")).toList();
        int chosen = list.number("w:result", list.number("w:default", 0));
        String entry = chosen >= 0 && chosen < entries.size() ? entries.get(chosen).attribute("w:val") : null;
        return entry == null ? "" : entry;
    }
}
