package cn.zwgk.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.ss.util.CellReference;

/** Puts a masked text in the place of cells, whatever they were: a number, a formula with its result, a string. */
final class MaskCells implements XmlEdit {

    private final Map<String, String> masked;
    private final XmlEdit others;
    private boolean replacing;
    private int row;
    private int column;

    MaskCells(Map<String, String> masked, XmlEdit others) {
        this.masked = masked;
        this.others = others;
    }

    @Override
    public void event(XMLEvent event, Consumer<XMLEvent> out) {
        String name = XmlEdit.name(event);
        if (event.isStartElement() && name.equals("row")) {
            String number = XmlEdit.attribute(event.asStartElement(), "r");
            row = number.isEmpty() ? row + 1 : Integer.parseInt(number);
            column = 0;
        }
        if (event.isStartElement() && name.equals("c")) {
            String text = masked.get(address(event.asStartElement()));
            if (text != null) {
                replacing = true;
                replace(event.asStartElement(), text, out);
            }
        }
        if (!replacing) {
            others.event(event, out);
        }
        if (event.isEndElement() && name.equals("c")) {
            replacing = false;
        }
    }

    private String address(StartElement cell) {
        column++;
        String address = XmlEdit.attribute(cell, "r");
        if (address.isEmpty()) {
            return CellReference.convertNumToColString(column - 1) + row;
        }
        column = new CellReference(address).getCol() + 1;
        return address;
    }

    private static void replace(StartElement cell, String text, Consumer<XMLEvent> out) {
        QName name = cell.getName();
        String prefix = name.getPrefix();
        String namespace = name.getNamespaceURI();
        List<Attribute> attributes = new ArrayList<>();
        cell.getAttributes().forEachRemaining(attribute -> {
            if (!attribute.getName().getLocalPart().equals("t")) {
                attributes.add(attribute);
            }
        });
        attributes.add(EVENTS.createAttribute("t", "inlineStr"));
        out.accept(XmlEdit.with(cell, attributes));
        out.accept(EVENTS.createStartElement(prefix, namespace, "is"));
        out.accept(EVENTS.createStartElement(prefix, namespace, "t"));
        out.accept(EVENTS.createCharacters(text));
        out.accept(EVENTS.createEndElement(prefix, namespace, "t"));
        out.accept(EVENTS.createEndElement(prefix, namespace, "is"));
        out.accept(EVENTS.createEndElement(prefix, namespace, name.getLocalPart()));
    }
}
