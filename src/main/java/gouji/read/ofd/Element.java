package gouji.read.ofd;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Node;

/**
 * One element of a part. Names are without prefix and namespace, about which producers disagree. What is no number where one must
 * stand is an {@link IllegalArgumentException}: taken as 0, it would move print to where it does not stand.
 */
record Element(org.w3c.dom.Element xml) {

    String name() {
        return xml.getLocalName();
    }

    List<Element> children() {
        List<Element> children = new ArrayList<>();
        for (Node n = xml.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof org.w3c.dom.Element child) {
                children.add(new Element(child));
            }
        }
        return children;
    }

    List<Element> children(String name) {
        return children().stream().filter(c -> c.name().equals(name)).toList();
    }

    Optional<Element> child(String name) {
        for (Node n = xml.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof org.w3c.dom.Element child && child.getLocalName().equals(name)) {
                return Optional.of(new Element(child));
            }
        }
        return Optional.empty();
    }

    /** All text in it, as it stands. */
    String text() {
        return xml.getTextContent();
    }

    /** The attribute without white space round it, empty where there is none. */
    String attribute(String name) {
        return xml.getAttribute(name).strip();
    }

    boolean isTrue(String attribute, boolean otherwise) {
        String value = attribute(attribute);
        return value.isEmpty() ? otherwise : value.equalsIgnoreCase("true") || value.equals("1");
    }

    double number(String attribute, double otherwise) {
        String value = attribute(attribute);
        return value.isEmpty() ? otherwise : Numbers.of(value);
    }

    /** An attribute that is a box: left, top, width and height. */
    Optional<Rectangle2D> boxAttribute(String attribute) {
        return box(attribute(attribute));
    }

    /** A child whose text is a box. */
    Optional<Rectangle2D> boxChild(String name) {
        return child(name).flatMap(c -> box(c.text().strip()));
    }

    /** The matrix of attribute {@code CTM}, or one that changes nothing. */
    AffineTransform matrix() {
        String value = attribute("CTM");
        return value.isEmpty() ? new AffineTransform() : new AffineTransform(Numbers.exactly(6, value));
    }

    private static Optional<Rectangle2D> box(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        double[] n = Numbers.exactly(4, text);
        return Optional.of(new Rectangle2D.Double(n[0], n[1], n[2], n[3]));
    }
}
