package cn.zwgk.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.events.XMLEvent;

/** Writes a file that is a zip of parts anew, without the parts that are left out and without a date of its own. */
final class PackageCopy {

    /** What happens to the parts on the way. */
    interface Changes {

        boolean drops(String part);

        XmlEdit edit(String part);

        /** For pictures, embedded files and whatever else is not XML. */
        void binary(String part, InputStream from, OutputStream to) throws IOException;
    }

    private final Parts parts;
    private final Changes changes;
    private final Set<String> dropped;
    private boolean skipping;

    PackageCopy(Parts parts, Changes changes) {
        this.parts = parts;
        this.changes = changes;
        this.dropped = parts.names().stream().filter(changes::drops).collect(Collectors.toSet());
    }

    void write(Path target) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
            for (String name : parts.names()) {
                if (!dropped.contains(name)) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    part(name, unclosed(zip));
                    zip.closeEntry();
                }
            }
        }
    }

    private void part(String name, OutputStream to) throws IOException {
        try (InputStream from = new BufferedInputStream(parts.open(name))) {
            if (isXml(name)) {
                XmlEdit edit = changes.edit(name);
                XmlEdit.apply((event, out) -> withoutDropped(name, event, out, edit), from, to);
            } else {
                changes.binary(name, from, to);
            }
        }
    }

    /** Nothing may refer to a part that is gone; office programs call such a file damaged. */
    private void withoutDropped(String name, XMLEvent event, Consumer<XMLEvent> out, XmlEdit edit) {
        if (event.isStartElement() && refersToDropped(name, event)) {
            skipping = true;
        } else if (skipping && event.isEndElement()) {
            skipping = false;
        } else if (!skipping) {
            edit.event(event, out);
        }
    }

    private boolean refersToDropped(String name, XMLEvent event) {
        return switch (XmlEdit.name(event)) {
            case "Override" ->
                dropped.contains(Relations.resolved("", XmlEdit.attribute(event.asStartElement(), "PartName")));
            case "Relationship" ->
                dropped.contains(Relations.resolved(
                        name.replaceFirst("_rels/([^/]*)\\.rels$", "$1"),
                        XmlEdit.attribute(event.asStartElement(), "Target")));
            default -> false;
        };
    }

    static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private static OutputStream unclosed(OutputStream zip) {
        return new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
