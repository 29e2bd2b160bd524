package cn.zwgk.files;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** What a part of an office document refers to: other parts under their identifiers, and addresses outside. */
record Relations(Map<String, String> parts, Map<String, String> outside) {

    static Relations of(Parts parts, String part) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        String place = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        return parts.has(place) ? read(parts, place, part) : new Relations(Map.of(), Map.of());
    }

    static Relations read(Parts parts, String place, String part) throws IOException {
        Map<String, String> inside = new LinkedHashMap<>();
        Map<String, String> outside = new LinkedHashMap<>();
        Xml.visit(parts, place, new Starts() {
            @Override
            public void start(XMLStreamReader at) {
                if (at.getLocalName().equals("Relationship")) {
                    String id = Xml.attribute(at, "Id", "");
                    String target = Xml.attribute(at, "Target", "");
                    if (Xml.attribute(at, "TargetMode", "").equals("External")) {
                        outside.put(id, target);
                    } else {
                        inside.put(id, resolved(part, target));
                    }
                }
            }
        });
        return new Relations(inside, outside);
    }

    static String resolved(String from, String target) {
        try {
            URI address = URI.create(target.replace(" ", "%20"));
            String path = URI.create("/" + from).resolve(address).normalize().getPath();
            // mailto: and its like have none.
            return address.isOpaque() ? target : path.startsWith("/") ? path.substring(1) : path;
        } catch (IllegalArgumentException notAnAddress) {
            return target;
        }
    }

    /** For those who only look at the beginnings of elements. */
    abstract static class Starts implements Xml.Visitor {

        @Override
        public void text(String text) {}

        @Override
        public void end(String name) {}
    }
}
