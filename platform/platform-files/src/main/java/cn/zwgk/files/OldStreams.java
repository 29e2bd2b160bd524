package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The streams of an old office file, in folders. Written into a new container, nothing is left between them. */
final class OldStreams {

    /** What becomes of a stream on the way. */
    interface Change {

        /**
         * @param path the stream's name after those of the folders that it lies in
         * @return the content of the new stream, or an empty one to leave it out
         */
        byte[] of(String path, byte[] content) throws IOException;
    }

    /** Looks at a stream. */
    interface Visitor {

        void stream(String name, byte[] content) throws IOException;
    }

    private OldStreams() {}

    static void copy(DirectoryEntry from, Path target, Change change) throws IOException {
        try (POIFSFileSystem to = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(target)) {
            copy(from, to.getRoot(), "", change);
            to.writeFilesystem(out);
        }
    }

    private static void copy(DirectoryEntry from, DirectoryEntry to, String path, Change change) throws IOException {
        to.setStorageClsid(from.getStorageClsid());
        for (Entry entry : from) {
            if (entry instanceof DirectoryEntry folder) {
                copy(folder, to.createDirectory(folder.getName()), path + folder.getName() + "/", change);
            } else if (entry instanceof DocumentEntry stream) {
                byte[] content = content(stream);
                byte[] changed = change.of(path + stream.getName(), content);
                if (changed.length > 0 || content.length == 0) {
                    to.createDocument(stream.getName(), new ByteArrayInputStream(changed));
                }
            }
        }
    }

    static void visit(DirectoryEntry folder, Visitor visitor) throws IOException {
        for (Entry entry : folder) {
            if (entry instanceof DirectoryEntry inner) {
                visit(inner, visitor);
            } else if (entry instanceof DocumentEntry stream) {
                visitor.stream(stream.getName(), content(stream));
            }
        }
    }

    static byte[] content(DocumentEntry stream) throws IOException {
        try (InputStream content = new DocumentInputStream(stream)) {
            return content.readAllBytes();
        }
    }
}
