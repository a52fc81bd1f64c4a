package gouji.read.ofd;

import gouji.read.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Parses parts. Documents with a type declaration are refused: no part has one, and entities grow without end or open other files. */
final class Xml {

    /** Of one part; a page full of outlines has some thousand. */
    private static final int MOST_ELEMENTS = 1_000_000;

    /** Drawings nest a few levels deep. */
    private static final int DEEPEST = 200;

    private final DocumentBuilder builder;

    Xml() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setNamespaceAware(true);
            factory.setIgnoringComments(true);
            factory.setCoalescing(true);
            builder = factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException("the JDK's parser has these features", impossible);
        }
        builder.setErrorHandler(new Silent());
    }

    /** @param name of the part, for messages */
    Element root(byte[] part, String name) throws UnreadableException {
        int elements = 0;
        for (byte b : part) {
            elements += b == '<' ? 1 : 0;
        }
        if (elements > 2 * MOST_ELEMENTS) {
            throw new UnreadableException("read.ofd.part-too-large", name);
        }
        try {
            return new Element(builder.parse(new ByteArrayInputStream(part)).getDocumentElement());
        } catch (SAXException | IOException | RuntimeException broken) {
            throw new UnreadableException("read.ofd.damaged", name + ": " + broken.getMessage());
        }
    }

    /** The parser's own would print on standard error. */
    private static final class Silent implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {
            // a warning changes nothing that is read
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
