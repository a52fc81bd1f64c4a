package gouji.read.word.ooxml;

import gouji.read.UnreadableException;
import gouji.read.word.Limits;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML of one file, counting what all of it costs; refuses document types, which Word never writes. */
final class XmlParser {

    /** Elements of Word's own whose characters are not printed but belong there. */
    private static final Set<String> SILENT = Set.of("w:delText", "w:delInstrText", "w:fldData", "w:binData");
    private static final Set<String> SPOKEN = Set.of("w:t", "m:t", "a:t", "w:instrText");
    private static final Set<String> SIGNS = Set.of("w:sym", "w:fldChar", "w:altChunk");

    private final Limits limits;
    private final Map<String, String> names = new HashMap<>();
    private int elements;

    XmlParser(Limits limits) {
        this.limits = limits;
    }

    /**
     * The root element.
     *
     * @param part its name, for the message
     */
    XmlNode parse(byte[] bytes, String part) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return tree(reader, part);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw damaged(part);
        }
    }

    static UnreadableException damaged(String part) {
        return new UnreadableException("read.word.damaged", part);
    }

    private XmlNode tree(XMLStreamReader reader, String part) throws XMLStreamException, UnreadableException {
        Deque<XmlNode> open = new ArrayDeque<>();
        Deque<Boolean> preserve = new ArrayDeque<>(List.of(false));
        XmlNode root = null;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode node = node(reader);
                    if (root == null) {
                        root = node;
                    } else {
                        open.peek().add(node);
                    }
                    open.push(node);
                    preserve.push(preserved(reader, preserve.peek()));
                    count(open.size());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlNode closed = open.pop();
                    preserve.pop();
                    if (!open.isEmpty() && (closed.isSpeaking() || SIGNS.contains(closed.name()))) {
                        open.peek().speak();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    count(open.size());
                    characters(open.peek(), reader.getText(), preserve.peek(), part);
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> count(open.size());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw damaged(part);
                default -> { }
            }
        }
        return root;
    }

    private void count(int depth) throws UnreadableException {
        elements++;
        if (elements > limits.elements() || depth > limits.depth()) {
            throw new UnreadableException("read.word.too-large", depth > limits.depth() ? limits.depth() : limits.elements());
        }
    }

    private static boolean preserved(XMLStreamReader reader, boolean outer) {
        String space = reader.getAttributeValue(XMLConstants.XML_NS_URI, "space");
        return space == null ? outer : space.equals("preserve");
    }

    private XmlNode node(XMLStreamReader reader) {
        List<String> attributes = new ArrayList<>(2 * reader.getAttributeCount());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String prefix = Namespaces.prefix(reader.getAttributeNamespace(i));
            if (!prefix.equals(":")) {
                attributes.add(name(prefix + reader.getAttributeLocalName(i)));
                attributes.add(reader.getAttributeValue(i));
            }
        }
        return new XmlNode(name(Namespaces.prefix(reader.getNamespaceURI()) + reader.getLocalName()), attributes.toArray(String[]::new));
    }

    private String name(String name) {
        return names.computeIfAbsent(name, same -> same);
    }

    /** Characters where Word has none are print that a broken file has lost hold of, or nothing at all: nobody can tell. */
    private static void characters(XmlNode node, String text, boolean preserve, String part) throws UnreadableException {
        if (node == null) {
            return;
        }
        if (SPOKEN.contains(node.name())) {
            node.append(preserve ? text : text.strip());
            if (!text.isBlank() && !node.is("w:instrText")) {
                node.speak();
            }
        } else if (node.name().startsWith("w:") && !SILENT.contains(node.name()) && !text.isBlank()) {
            throw damaged(part);
        }
    }
}
