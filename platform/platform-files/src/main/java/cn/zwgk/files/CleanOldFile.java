package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FilteringDirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Copies an old office file stream by stream into a new container, so that nothing is left between the streams either. */
final class CleanOldFile {

    private static final List<String> PROPERTIES =
            List.of(SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME);
    private static final String WORKBOOK = "Workbook";

    /** WRITEACCESS: who saved the workbook last. */
    private static final int LAST_USER = 0x005C;

    private static final int ENCRYPTED = 0x002F;

    private CleanOldFile() {}

    static void clean(Path source, Path target) throws IOException {
        try (POIFSFileSystem from = OldFile.open(source);
                POIFSFileSystem to = new POIFSFileSystem()) {
            boolean workbook = from.getRoot().hasEntryCaseInsensitive(WORKBOOK);
            List<String> apart = workbook
                    ? Stream.concat(PROPERTIES.stream(), Stream.of(WORKBOOK)).toList()
                    : PROPERTIES;
            EntryUtils.copyNodes(
                    new FilteringDirectoryNode(from.getRoot(), apart),
                    new FilteringDirectoryNode(to.getRoot(), List.of()));
            if (workbook && from.getRoot().getEntryCaseInsensitive(WORKBOOK) instanceof DocumentEntry entry) {
                try (InputStream content = new DocumentInputStream(entry)) {
                    to.createDocument(new ByteArrayInputStream(withoutUser(content.readAllBytes())), WORKBOOK);
                }
            }
            to.getRoot().setStorageClsid(from.getRoot().getStorageClsid());
            try (OutputStream out = Files.newOutputStream(target)) {
                to.writeFilesystem(out);
            }
        }
    }

    /** Records are a type, a length and so many bytes. */
    private static byte[] withoutUser(byte[] records) {
        int at = 0;
        while (at + 4 <= records.length) {
            int type = number(records, at);
            int length = number(records, at + 2);
            int end = Math.min(records.length, at + 4 + length);
            if (type == ENCRYPTED) {
                throw UnreadableFile.encrypted();
            }
            if (type == LAST_USER && length > 3) {
                Arrays.fill(records, at + 4, end, (byte) ' ');
                // An empty name, then spaces up to the fixed length.
                Arrays.fill(records, at + 4, at + 7, (byte) 0);
            }
            at = end;
        }
        return records;
    }

    private static int number(byte[] records, int at) {
        return Byte.toUnsignedInt(records[at]) | Byte.toUnsignedInt(records[at + 1]) << 8;
    }
}
