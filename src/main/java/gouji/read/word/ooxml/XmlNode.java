package gouji.read.word.ooxml;

import java.util.ArrayList;
import java.util.List;

/** An element with its children in order. Names have the prefixes of {@link Namespaces}. */
final class XmlNode {

    private final String name;
    /** Names and values in turn. */
    private final String[] attributes;
    private List<XmlNode> children = List.of();
    private StringBuilder text;
    private boolean speaking;

    XmlNode(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    List<XmlNode> children() {
        return children;
    }

    /** The characters of an element that holds text; empty for all others. */
    String text() {
        return text == null ? "" : text.toString();
    }

    /** The first child of that name, or null. */
    XmlNode child(String childName) {
        for (XmlNode child : children) {
            if (child.is(childName)) {
                return child;
            }
        }
        return null;
    }

    /** The descendant under the first children of these names, or null. */
    XmlNode path(String... names) {
        XmlNode node = this;
        for (int i = 0; node != null && i < names.length; i++) {
            node = node.child(names[i]);
        }
        return node;
    }

    /** The value of an attribute, or null. */
    String attribute(String attributeName) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i].equals(attributeName)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    /** The attribute {@code w:val} of a child, or null. */
    String value(String childName) {
        XmlNode child = child(childName);
        return child == null ? null : child.attribute("w:val");
    }

    /** The whole number in {@code w:val} of a child; the other where there is none. */
    int number(String childName, int otherwise) {
        XmlNode child = child(childName);
        return child == null ? otherwise : child.numeric("w:val", otherwise);
    }

    /** The whole number in an attribute; the other where there is none. */
    int numeric(String attributeName, int otherwise) {
        String value = attribute(attributeName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException unreadable) {
            return otherwise;
        }
    }

    /** What a switch among the children says: true, false, or null where it does not stand there. */
    Boolean isOn(String childName) {
        XmlNode child = child(childName);
        return child == null ? null : isTrue(child.attribute("w:val"));
    }

    static boolean isTrue(String value) {
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** Whether anything that may be printed stands in it, at any depth. */
    boolean isSpeaking() {
        return speaking;
    }

    void speak() {
        speaking = true;
    }

    void add(XmlNode child) {
        if (children.isEmpty()) {
            children = new ArrayList<>(4);
        }
        children.add(child);
    }

    void append(String characters) {
        if (text == null) {
            text = new StringBuilder();
        }
        text.append(characters);
    }
}
