package cn.zwgk.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** Slides in their order, with notes and comments. */
final class SlidesText {

    private SlidesText() {}

    static void read(Parts parts, Passages into) throws IOException {
        int number = 0;
        for (String slide : slides(parts)) {
            number++;
            Xml.visit(parts, slide, new Paragraphs("第" + number + "页", into));
            for (String related : Relations.of(parts, slide).parts().values()) {
                if (related.startsWith("ppt/notesSlides/")) {
                    Xml.visit(parts, related, new Paragraphs("第" + number + "页备注", into));
                } else if (related.startsWith("ppt/comments/")) {
                    Xml.visit(parts, related, new Paragraphs("第" + number + "页批注", into));
                } else if (related.startsWith("ppt/diagrams/data")) {
                    Xml.visit(parts, related, new Paragraphs("第" + number + "页图示", into));
                }
            }
        }
        for (String master : parts.names("ppt/slideMasters/slideMaster")) {
            Xml.visit(parts, master, new Paragraphs("母版", into));
        }
        OfficeExtras.read(parts, "ppt/", into);
    }

    private static List<String> slides(Parts parts) throws IOException {
        Relations relations = Relations.of(parts, "ppt/presentation.xml");
        List<String> inOrder = new ArrayList<>();
        Xml.visit(parts, "ppt/presentation.xml", new Relations.Starts() {
            @Override
            public void start(XMLStreamReader at) {
                if (at.getLocalName().equals("sldId")) {
                    String id = at.getAttributeValue(
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id");
                    String part = relations.parts().get(id);
                    if (part != null) {
                        inOrder.add(part);
                    }
                }
            }
        });
        return inOrder;
    }

    /** Paragraphs of drawings, also used for the drawings in sheets. */
    static final class Paragraphs implements Xml.Visitor {

        private final String place;
        private final Passages into;
        private final StringBuilder paragraph = new StringBuilder();
        private boolean unseen;
        private boolean text;

        Paragraphs(String place, Passages into) {
            this.place = place;
            this.into = into;
            this.unseen = place.contains("备注") || place.contains("批注") || place.contains("母版");
        }

        @Override
        public void start(XMLStreamReader at) {
            text = at.getLocalName().equals("t") || at.getLocalName().equals("text");
            if (at.getLocalName().equals("sld")
                    && Xml.attribute(at, "show", "1").equals("0")) {
                unseen = true;
            }
            if (at.getLocalName().equals("cNvPr")) {
                into.hidden(place + "替代文字", Xml.attribute(at, "descr", ""));
            }
        }

        @Override
        public void text(String content) {
            if (text) {
                paragraph.append(content);
            }
        }

        @Override
        public void end(String name) {
            text = false;
            if (name.equals("p") || name.equals("text")) {
                into.add(place, unseen, paragraph);
                paragraph.setLength(0);
            }
        }
    }
}
