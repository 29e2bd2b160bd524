package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the XML of strangers: no document types, so no entities, and nothing from outside. */
final class Xml {

    /** Sees the events of a document one by one. */
    interface Visitor {

        void start(XMLStreamReader at);

        void text(String text);

        void end(String name);
    }

    private static final XMLInputFactory READERS = hardened();

    private Xml() {}

    static XMLInputFactory readers() {
        return READERS;
    }

    static void visit(Parts parts, String name, Visitor visitor) throws IOException {
        try (InputStream content = parts.open(name)) {
            XMLStreamReader at = READERS.createXMLStreamReader(content);
            while (at.hasNext()) {
                switch (at.next()) {
                    case XMLStreamConstants.START_ELEMENT -> visitor.start(at);
                    case XMLStreamConstants.END_ELEMENT -> visitor.end(at.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        visitor.text(at.getText());
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw UnreadableFile.broken(null);
                    default -> {}
                }
            }
            at.close();
        } catch (XMLStreamException malformed) {
            throw brokenOrWorse(malformed);
        }
    }

    /** By its local name, because every second office program has a prefix of its own. */
    static @Nullable String attribute(XMLStreamReader at, String name) {
        for (int i = 0; i < at.getAttributeCount(); i++) {
            if (at.getAttributeLocalName(i).equals(name)) {
                return at.getAttributeValue(i);
            }
        }
        return null;
    }

    static String attribute(XMLStreamReader at, String name, String otherwise) {
        String value = attribute(at, name);
        return value == null ? otherwise : value;
    }

    static boolean flag(XMLStreamReader at, String name) {
        String value = attribute(at, name, "false");
        return value.equals("1") || value.equals("true");
    }

    private static RuntimeException brokenOrWorse(XMLStreamException malformed) {
        return malformed.getNestedException() instanceof UnreadableFile known
                ? known
                : UnreadableFile.broken(malformed);
    }

    private static XMLInputFactory hardened() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
