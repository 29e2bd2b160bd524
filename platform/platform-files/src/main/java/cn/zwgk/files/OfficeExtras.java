package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What every office document may carry besides its text: properties, links, own data, embedded files, pictures. */
final class OfficeExtras {

    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("creator", "作者"),
            Map.entry("lastModifiedBy", "最后修改者"),
            Map.entry("title", "标题"),
            Map.entry("subject", "主题"),
            Map.entry("description", "备注"),
            Map.entry("keywords", "关键词"),
            Map.entry("category", "类别"),
            Map.entry("contentStatus", "状态"),
            Map.entry("Company", "单位"),
            Map.entry("Manager", "主管"),
            Map.entry("HyperlinkBase", "链接基准"),
            Map.entry("Author", "作者"),
            Map.entry("Title", "标题"),
            Map.entry("Subject", "主题"),
            Map.entry("Abstract", "摘要"),
            Map.entry("Keyword", "关键词"));

    private OfficeExtras() {}

    static void read(Parts parts, String folder, Passages into) throws IOException {
        for (String name : parts.names()) {
            if (name.startsWith("docProps/") && name.endsWith(".xml")) {
                Xml.visit(parts, name, new Properties(into));
            } else if (name.startsWith("customXml/item") && !name.contains("Props")) {
                Xml.visit(parts, name, new AnyText("自定义数据", into));
            } else if (name.endsWith(".rels")) {
                for (String address :
                        Relations.read(parts, name, name).outside().values()) {
                    into.hidden("链接", address);
                }
            } else if (name.startsWith(folder + "embeddings/") || name.startsWith(folder + "media/")) {
                nested(parts, name, into);
            }
        }
    }

    static void nested(Parts parts, String name, Passages into) throws IOException {
        FileKind kind = FileKind.ofName(name);
        if (kind != FileKind.OTHER) {
            try (InputStream content = parts.open(name)) {
                Nested.read(name, kind, content, into);
            }
        }
    }

    /** The names of properties in the words of the office programs. */
    static final class Properties implements Xml.Visitor {

        private final Passages into;
        private final StringBuilder text = new StringBuilder();
        private String custom = "";

        Properties(Passages into) {
            this.into = into;
        }

        @Override
        public void start(XMLStreamReader at) {
            text.setLength(0);
            if (Set.of("property", "CustomData").contains(at.getLocalName())) {
                custom = Xml.attribute(at, "name", Xml.attribute(at, "Name", ""));
            }
        }

        @Override
        public void text(String content) {
            text.append(content);
        }

        @Override
        public void end(String name) {
            String known = PROPERTIES.getOrDefault(name, custom);
            if (!known.isEmpty()) {
                into.hidden("文档属性“" + known + "”", text);
            }
            text.setLength(0);
            if (name.equals("property") || name.equals("CustomData")) {
                custom = "";
            }
        }
    }

    /** Whatever text a part holds, element by element. */
    static final class AnyText implements Xml.Visitor {

        private final String place;
        private final Passages into;

        AnyText(String place, Passages into) {
            this.place = place;
            this.into = into;
        }

        @Override
        public void start(XMLStreamReader at) {
            for (int i = 0; i < at.getAttributeCount(); i++) {
                String value = at.getAttributeValue(i);
                // Names, types and lengths of the format itself are not for people.
                if (value.length() > 1 && value.chars().anyMatch(AnyText::forPeople)) {
                    into.hidden(place, value);
                }
            }
        }

        @Override
        public void text(String content) {
            into.hidden(place, content);
        }

        @Override
        public void end(String name) {}

        private static boolean forPeople(int character) {
            return Character.isIdeographic(character) || character == '@';
        }
    }
}
