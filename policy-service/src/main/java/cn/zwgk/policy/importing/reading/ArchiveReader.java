package cn.zwgk.policy.importing.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a ZIP archive, one after the other. Names may be UTF-8 or GBK, whatever the archive says of them. Nothing is ever written
 * under a name that comes from the archive; a name that leads out of it is refused all the same, because whoever made it meant harm.
 */
final class ArchiveReader {

    /** Reads one file of the archive. */
    interface Visitor {
        void visit(UploadedFile file) throws IOException;

        /** An entry that is not opened. */
        void refuse(Problem problem);
    }

    private final Limits limits;
    private final Unpacking unpacking;

    ArchiveReader(Limits limits, Unpacking unpacking) {
        this.limits = limits;
        this.unpacking = unpacking;
    }

    void read(UploadedFile archive, Path workFolder, Visitor visitor) throws IOException, UnreadableFile {
        try (ZipFile zip = new ZipFile(archive.path().toFile(), StandardCharsets.ISO_8859_1)) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                throw new UnreadableFile("office-file");
            }
            if (zip.size() > limits.archiveEntries()) {
                throw new UnreadableFile("archive-too-many-files", Integer.toString(limits.archiveEntries()));
            }
            Set<String> names = new HashSet<>();
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = nameOf(entry);
                if (!entry.isDirectory() && !isJunk(name)) {
                    Place place = new Place(archive.name() + "!/" + name, 1);
                    if (leadsOut(name)) {
                        visitor.refuse(Problem.refused(place, "archive-path-leads-out"));
                    } else if (!names.add(name)) {
                        visitor.refuse(Problem.refused(place, "archive-name-twice"));
                    } else {
                        visit(zip, entry, place, workFolder, visitor);
                    }
                }
            }
        } catch (ZipException e) {
            throw new UnreadableFile("archive-damaged");
        }
    }

    private void visit(ZipFile zip, ZipEntry entry, Place place, Path workFolder, Visitor visitor)
            throws IOException, UnreadableFile {
        Path unpacked;
        try (InputStream in = zip.getInputStream(entry)) {
            unpacked = unpacking.copy(in, Math.max(0, entry.getCompressedSize()), workFolder);
        } catch (ZipException e) {
            visitor.refuse(Problem.refused(place, "archive-entry-damaged"));
            return;
        }
        try {
            visitor.visit(new UploadedFile(unpacked, place.file()));
        } finally {
            Files.deleteIfExists(unpacked);
        }
    }

    /** Opened as Latin-1, so that the bytes of a name that is not marked as UTF-8 are still there. */
    private static String nameOf(ZipEntry entry) {
        String name = entry.getName();
        boolean bytes = name.chars().allMatch(c -> c <= 0xFF);
        return (bytes ? TextEncoding.decode(name.getBytes(StandardCharsets.ISO_8859_1)) : name).replace('\\', '/');
    }

    private static boolean isJunk(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store") || name.endsWith("Thumbs.db");
    }

    private static boolean leadsOut(String name) {
        return name.startsWith("/")
                || name.matches("^[A-Za-z]:.*")
                || java.util.Arrays.asList(name.split("/", -1)).contains("..")
                || name.indexOf('\0') >= 0;
    }
}
