package gouji.read.word.ooxml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The parts of a package that is one XML file (Flat OPC). */
final class FlatParts implements Parts {

    private final Map<String, XmlNode> roots = new HashMap<>();

    /** @param root {@code pkg:package} */
    FlatParts(XmlNode root) {
        for (XmlNode part : root.children()) {
            XmlNode data = part.child("pkg:xmlData");
            String name = part.attribute("pkg:name");
            if (data != null && name != null && !data.children().isEmpty()) {
                roots.putIfAbsent(key(name), data.children().get(0));
            }
        }
    }

    @Override
    public XmlNode xml(String name) {
        return roots.get(key(name));
    }

    private static String key(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.startsWith("/") ? small.substring(1) : small;
    }
}
