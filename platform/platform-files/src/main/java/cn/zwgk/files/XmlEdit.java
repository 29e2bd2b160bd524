package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** Changes a part of a file on its way from the old file to the new one. */
interface XmlEdit {

    XMLEventFactory EVENTS = XMLEventFactory.newDefaultFactory();

    /** Passes on what stays, as it is or changed. */
    void event(XMLEvent event, Consumer<XMLEvent> out);

    static void apply(XmlEdit edit, InputStream from, OutputStream to) throws IOException {
        try {
            XMLEventReader events = Xml.readers().createXMLEventReader(from);
            XMLEventWriter writer = XMLOutputFactory.newDefaultFactory().createXMLEventWriter(to, "UTF-8");
            Consumer<XMLEvent> out = event -> write(writer, event);
            while (events.hasNext()) {
                XMLEvent event = events.nextEvent();
                switch (event.getEventType()) {
                    case XMLEvent.START_DOCUMENT -> out.accept(EVENTS.createStartDocument("UTF-8", "1.0", true));
                    case XMLEvent.DTD, XMLEvent.ENTITY_REFERENCE -> throw UnreadableFile.broken(null);
                    // Nobody reads them, so nobody looked at them either.
                    case XMLEvent.COMMENT, XMLEvent.PROCESSING_INSTRUCTION -> {}
                    default -> edit.event(event, out);
                }
            }
            writer.flush();
            writer.close();
        } catch (XMLStreamException malformed) {
            throw UnreadableFile.broken(malformed);
        }
    }

    static String name(XMLEvent event) {
        return event.isStartElement()
                ? event.asStartElement().getName().getLocalPart()
                : event.isEndElement() ? event.asEndElement().getName().getLocalPart() : "";
    }

    /** By its local name. */
    static String attribute(StartElement element, String name) {
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            if (attribute.getName().getLocalPart().equals(name)) {
                return attribute.getValue();
            }
        }
        return "";
    }

    static StartElement with(StartElement element, List<Attribute> attributes) {
        QName name = element.getName();
        return EVENTS.createStartElement(
                name.getPrefix(),
                name.getNamespaceURI(),
                name.getLocalPart(),
                attributes.iterator(),
                element.getNamespaces());
    }

    private static void write(XMLEventWriter writer, XMLEvent event) {
        try {
            writer.add(event);
        } catch (XMLStreamException failure) {
            throw UnreadableFile.broken(failure);
        }
    }
}
