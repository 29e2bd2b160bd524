package cn.zwgk.policy.harvest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML, escaped and well-formed by construction. */
final class OaiXml {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    OaiXml() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private OaiXml step(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    OaiXml start(String name) {
        return step(() -> writer.writeStartElement(name));
    }

    /** An element that brings its namespace and says where its schema stands. */
    OaiXml start(String prefix, String name, String namespace, String schema) {
        return step(() -> {
            if (prefix.isEmpty()) {
                writer.writeStartElement(name);
                writer.writeDefaultNamespace(namespace);
            } else {
                writer.writeStartElement(prefix, name, namespace);
                writer.writeNamespace(prefix, namespace);
            }
            writer.writeNamespace("xsi", SCHEMA_INSTANCE);
            writer.writeAttribute("xsi", SCHEMA_INSTANCE, "schemaLocation", namespace + " " + schema);
        });
    }

    OaiXml namespace(String prefix, String namespace) {
        return step(() -> writer.writeNamespace(prefix, namespace));
    }

    OaiXml attribute(String name, String value) {
        return step(() -> writer.writeAttribute(name, printable(value)));
    }

    OaiXml text(String text) {
        return step(() -> writer.writeCharacters(printable(text)));
    }

    OaiXml end() {
        return step(writer::writeEndElement);
    }

    /** An element with a text; nothing for nothing. */
    OaiXml element(String name, @Nullable Object text) {
        return text == null ? this : start(name).text(text.toString()).end();
    }

    /** The same in a namespace that is declared already. */
    OaiXml element(String prefix, String namespace, String name, @Nullable Object text) {
        return text == null
                ? this
                : step(() -> writer.writeStartElement(prefix, name, namespace))
                        .text(text.toString())
                        .end();
    }

    @Override
    public String toString() {
        step(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** XML 1.0 has no words for control characters. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0xFFFE && c != 0xFFFF))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
