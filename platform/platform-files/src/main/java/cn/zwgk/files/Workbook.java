package cn.zwgk.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** What has to be known of a workbook before its cells can be read: sheets, shared strings, number formats. */
record Workbook(List<Sheet> sheets, List<String> names, List<String> strings, List<String> formats) {

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PLACE = "xl/workbook.xml";

    record Sheet(String name, boolean hidden, String part) {

        String place() {
            return (hidden ? "隐藏工作表“" : "工作表“") + name + "”";
        }
    }

    static Workbook read(Parts parts) throws IOException {
        Contents contents = new Contents(Relations.of(parts, PLACE));
        Xml.visit(parts, PLACE, contents);
        Strings strings = new Strings(parts.budget());
        if (parts.has("xl/sharedStrings.xml")) {
            Xml.visit(parts, "xl/sharedStrings.xml", strings);
        }
        Styles styles = new Styles();
        if (parts.has("xl/styles.xml")) {
            Xml.visit(parts, "xl/styles.xml", styles);
        }
        return new Workbook(contents.sheets, contents.names, strings.all, styles.formats());
    }

    private static final class Contents implements Xml.Visitor {

        private final Relations relations;
        private final List<Sheet> sheets = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private String name = "";

        private Contents(Relations relations) {
            this.relations = relations;
        }

        @Override
        public void start(XMLStreamReader at) {
            if (at.getLocalName().equals("sheet")) {
                String id = at.getAttributeValue(RELATIONSHIPS, "id");
                String part = id == null ? null : relations.parts().get(id);
                if (part != null) {
                    boolean hidden = !Xml.attribute(at, "state", "visible").equals("visible");
                    sheets.add(new Sheet(Xml.attribute(at, "name", ""), hidden, part));
                }
            }
            name = at.getLocalName().equals("definedName") ? Xml.attribute(at, "name", "") : "";
        }

        @Override
        public void text(String content) {
            if (!name.isEmpty()) {
                names.add(name + " = " + content);
            }
        }

        @Override
        public void end(String element) {
            name = "";
        }
    }

    private static final class Strings implements Xml.Visitor {

        private final Budget budget;
        private final List<String> all = new ArrayList<>();
        private final StringBuilder string = new StringBuilder();
        private boolean text;
        private boolean phonetic;
        private long characters;

        private Strings(Budget budget) {
            this.budget = budget;
        }

        @Override
        public void start(XMLStreamReader at) {
            phonetic |= at.getLocalName().equals("rPh");
            text = at.getLocalName().equals("t") && !phonetic;
        }

        @Override
        public void text(String content) {
            if (text) {
                string.append(content);
                characters += content.length();
                // Kept in memory for the cells that refer to them.
                if (characters > Budget.CHARACTERS) {
                    throw UnreadableFile.tooComplex(null);
                }
            }
        }

        @Override
        public void end(String name) {
            text = false;
            if (name.equals("rPh")) {
                phonetic = false;
            } else if (name.equals("si")) {
                all.add(string.toString());
                string.setLength(0);
                budget.check();
            }
        }
    }

    private static final class Styles extends Relations.Starts {

        private final Map<Integer, String> own = new HashMap<>();
        private final List<Integer> cells = new ArrayList<>();
        private boolean cellFormats;

        @Override
        public void start(XMLStreamReader at) {
            switch (at.getLocalName()) {
                case "numFmt" ->
                    own.put(Integer.valueOf(Xml.attribute(at, "numFmtId", "0")), Xml.attribute(at, "formatCode", ""));
                case "cellXfs" -> cellFormats = true;
                case "xf" -> {
                    if (cellFormats) {
                        cells.add(Integer.valueOf(Xml.attribute(at, "numFmtId", "0")));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            cellFormats &= !name.equals("cellXfs");
        }

        private List<String> formats() {
            List<String> formats = new ArrayList<>();
            for (int id : cells) {
                String builtin = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
                String format = own.getOrDefault(id, builtin == null ? "General" : builtin);
                formats.add(format);
            }
            return formats;
        }
    }
}
