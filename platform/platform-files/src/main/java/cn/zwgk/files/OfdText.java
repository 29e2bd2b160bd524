package cn.zwgk.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** OFD (GB/T 33190): pages in their order, then templates, annotations, attachments and document information. */
final class OfdText {

    private OfdText() {}

    static void read(Parts parts, Passages into) throws IOException {
        Map<String, String> places = places(parts);
        if (places.isEmpty()) {
            throw UnreadableFile.broken(null);
        }
        for (Map.Entry<String, String> page : places.entrySet()) {
            if (parts.has(page.getKey())) {
                Xml.visit(parts, page.getKey(), new OfdPage(page.getValue(), into));
            }
        }
        for (String name : parts.names()) {
            if (!places.containsKey(name)) {
                rest(parts, name, into);
            }
        }
    }

    private static void rest(Parts parts, String name, Passages into) throws IOException {
        if (name.equals("OFD.xml")) {
            Xml.visit(parts, name, new OfficeExtras.Properties(into));
        } else if (!name.endsWith(".xml")) {
            OfficeExtras.nested(parts, name, into);
        } else if (name.contains("/Signs/") || name.endsWith("Res.xml")) {
            // Seals name their owner, who is the body itself; resources name fonts and colours.
            return;
        } else if (name.contains("/Annots/") || name.contains("/Annotation")) {
            Xml.visit(parts, name, new OfdPage("注释", into));
            Xml.visit(parts, name, new OfficeExtras.AnyText("注释", into));
        } else if (name.contains("/Tpls/")) {
            Xml.visit(parts, name, new OfdPage("页面模板", into));
        } else {
            Xml.visit(parts, name, new OfficeExtras.AnyText("文档数据", into));
        }
    }

    /** Where each page and template lies, with the words for it. */
    private static Map<String, String> places(Parts parts) throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        for (String root : roots(parts)) {
            String folder = root.substring(0, root.lastIndexOf('/') + 1);
            Xml.visit(parts, root, new Relations.Starts() {
                @Override
                public void start(XMLStreamReader at) {
                    String location = Xml.attribute(at, "BaseLoc", "");
                    if (at.getLocalName().equals("Page") && !location.isEmpty()) {
                        places.put(resolved(parts, folder, location), "第" + (places.size() + 1) + "页");
                    }
                }
            });
        }
        return places;
    }

    private static List<String> roots(Parts parts) throws IOException {
        List<String> roots = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Xml.visit(parts, "OFD.xml", new Xml.Visitor() {
            @Override
            public void start(XMLStreamReader at) {
                text.setLength(0);
            }

            @Override
            public void text(String content) {
                text.append(content);
            }

            @Override
            public void end(String name) {
                if (name.equals("DocRoot")) {
                    roots.add(resolved(parts, "", text.toString().strip()));
                }
                text.setLength(0);
            }
        });
        return roots;
    }

    private static String resolved(Parts parts, String folder, String location) {
        String fromHere = Relations.resolved(folder, location);
        String fromRoot = location.startsWith("/") ? location.substring(1) : location;
        return parts.has(fromHere) ? fromHere : fromRoot;
    }
}
