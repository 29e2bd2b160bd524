package cn.zwgk.files;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The places in office documents and OFD where a program wrote down who worked on it, when and where. */
final class WithoutAuthors implements XmlEdit {

    /** Where the format insists on a name. */
    private static final String NOBODY = "作者";

    private static final Set<String> WHOLE_ELEMENTS = Set.of(
            "rsids", "absPath", "fileSharing", "presenceInfo", "DocID", "ModDate", "CreationDate", "CustomDatas");

    private static final Set<String> EMPTIED_ELEMENTS = Set.of("Author", "Creator", "CreatorVersion", "Keywords");

    private static final Set<String> REVISED = Set.of(
            "ins",
            "del",
            "moveFrom",
            "moveTo",
            "comment",
            "rPrChange",
            "pPrChange",
            "sectPrChange",
            "tblPrChange",
            "trPrChange",
            "tcPrChange",
            "cellIns",
            "cellDel",
            "cellMerge",
            "moveFromRangeStart",
            "moveToRangeStart",
            "numberingChange",
            "tblGridChange",
            "tblPrExChange");

    private static final Set<String> PEOPLE = Set.of("person", "cmAuthor", "author");

    private static final Set<String> ACCOUNTS = Set.of("userId", "providerId");
    private static final Set<String> DATES = Set.of("date", "dateUtc");
    private static final Set<String> REVISERS = Set.of("author", "initials");
    private static final Set<String> NAMES = Set.of("author", "displayName", "name", "initials");

    private String leaving = "";
    private boolean emptying;
    private boolean author;

    @Override
    public void event(XMLEvent event, Consumer<XMLEvent> out) {
        String name = XmlEdit.name(event);
        if (!leaving.isEmpty()) {
            leaving = event.isEndElement() && name.equals(leaving) ? "" : leaving;
        } else if (event.isStartElement() && WHOLE_ELEMENTS.contains(name)) {
            leaving = name;
        } else if (event.isStartElement()) {
            emptying = EMPTIED_ELEMENTS.contains(name);
            author = name.equals("author");
            out.accept(anonymous(event.asStartElement()));
        } else if (event.isEndElement()) {
            emptying = false;
            author = false;
            out.accept(event);
        } else if (author && event.isCharacters()) {
            out.accept(EVENTS.createCharacters(NOBODY));
        } else if (!emptying) {
            out.accept(event);
        }
    }

    private static StartElement anonymous(StartElement element) {
        String name = element.getName().getLocalPart();
        boolean person = PEOPLE.contains(name);
        boolean revised = REVISED.contains(name);
        List<Attribute> attributes = new ArrayList<>();
        for (Iterator<Attribute> all = element.getAttributes(); all.hasNext(); ) {
            Attribute attribute = all.next();
            String key = attribute.getName().getLocalPart();
            if (isName(key, person, revised)) {
                attributes.add(EVENTS.createAttribute(attribute.getName(), NOBODY));
            } else if (!isTrace(key, person, revised) && !(name.equals("pageSetup") && key.equals("id"))) {
                attributes.add(attribute);
            }
        }
        return XmlEdit.with(element, attributes);
    }

    private static boolean isName(String key, boolean person, boolean revised) {
        return (person && NAMES.contains(key)) || (revised && REVISERS.contains(key));
    }

    private static boolean isTrace(String key, boolean person, boolean revised) {
        return key.startsWith("rsid") || (person && ACCOUNTS.contains(key)) || (revised && DATES.contains(key));
    }
}
