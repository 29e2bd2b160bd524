package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files that were put into an old office file: documents of its own kind as folders, others whole in one stream. */
final class OldEmbedded {

    private static final Map<String, FileKind> DOCUMENTS = Map.of(
            "WordDocument", FileKind.OLD_WORD,
            "Workbook", FileKind.OLD_SHEET,
            "Book", FileKind.OLD_SHEET,
            "PowerPoint Document", FileKind.OLD_SLIDES);

    private OldEmbedded() {}

    static void read(DirectoryEntry folder, Passages into) throws IOException {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryEntry inner) {
                object(inner, into);
            }
        }
    }

    /** An object by itself, as slides keep it. */
    static void read(String name, byte[] object, Passages into) throws IOException {
        if (FileMagic.valueOf(object) == FileMagic.OLE2) {
            try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(object))) {
                object(container.getRoot(), into);
            }
        } else {
            nested(name, object, into);
        }
    }

    private static void object(DirectoryEntry folder, Passages into) throws IOException {
        for (Map.Entry<String, FileKind> document : DOCUMENTS.entrySet()) {
            if (folder.hasEntryCaseInsensitive(document.getKey())) {
                document(folder, document.getValue(), into);
                return;
            }
        }
        if (folder.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            packaged(folder, into);
        }
        for (Entry entry : folder) {
            if (entry instanceof DocumentEntry stream && isWhole(stream.getName())) {
                nested(stream.getName(), OldStreams.content(stream), into);
            }
        }
        read(folder, into);
    }

    static boolean isWhole(String stream) {
        return stream.equals("Package") || stream.equals("CONTENTS");
    }

    private static void document(DirectoryEntry folder, FileKind kind, Passages into) throws IOException {
        Path file = Files.createTempFile("nested-", ".part");
        try {
            OldStreams.copy(folder, file, (path, content) -> content);
            Readers.read(kind, file, into.inside("内嵌文件“" + folder.getName() + "”"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void packaged(DirectoryEntry folder, Passages into) throws IOException {
        try {
            if (folder.getEntryCaseInsensitive(Ole10Native.OLE10_NATIVE) instanceof DocumentEntry stream) {
                byte[] content = OldStreams.content(stream);
                Ole10Native packaged = new Ole10Native(content, 0);
                FileKind kind = FileKind.ofName(packaged.getFileName());
                into.hidden("内嵌文件", packaged.getFileName());
                Nested.read(
                        packaged.getFileName(),
                        kind == FileKind.OTHER ? FirstBytes.kindOf(packaged.getDataBuffer()) : kind,
                        new ByteArrayInputStream(packaged.getDataBuffer()),
                        into);
            }
        } catch (Ole10NativeException ofAnotherProgram) {
            // An object without a file in it, such as a formula.
            return;
        }
    }

    private static void nested(String name, byte[] content, Passages into) throws IOException {
        Nested.read(name, FirstBytes.kindOf(content), new ByteArrayInputStream(content), into);
    }
}
