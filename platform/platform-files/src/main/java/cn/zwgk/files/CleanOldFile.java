package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Copies an old office file into a new container without its properties and without the names of who wrote and commented. */
final class CleanOldFile {

    private static final byte[] LEFT_OUT = {};
    private static final List<String> PROPERTIES =
            List.of(SummaryInformation.DEFAULT_STREAM_NAME, DocumentSummaryInformation.DEFAULT_STREAM_NAME);
    private static final String WORD = "WordDocument";

    private CleanOldFile() {}

    static void clean(Path source, Path target, Budget budget) throws IOException {
        try (POIFSFileSystem from = OldFile.open(source)) {
            if (Seals.in(from)) {
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                OldStreams.copy(
                        from.getRoot(), target, (path, content) -> cleaned(path, content, from.getRoot(), budget));
            }
        }
    }

    private static byte[] cleaned(String path, byte[] content, DirectoryEntry root, Budget budget) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (PROPERTIES.contains(name)) {
            return LEFT_OUT;
        }
        if (OldEmbedded.isWhole(name)) {
            return whole(content, budget);
        }
        switch (name) {
            case "Workbook" -> SheetRecords.withoutAuthors(content);
            case "Current User" -> OldSlideUser.remove(content);
            case OldSlideRecords.STREAM -> OldSlideRecords.withoutCommenters(content);
            default -> word(path, content, root);
        }
        return content;
    }

    private static byte[] whole(byte[] content, Budget budget) throws IOException {
        Path file = Files.createTempFile("nested-", ".part");
        Path clean = Files.createTempFile("nested-", ".clean");
        try {
            Files.write(file, content);
            Nested.clean(FirstBytes.kindOf(content), file, clean, budget);
            return Files.readAllBytes(clean);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(clean);
        }
    }

    /** Two streams tell of each other: what is overwritten in one is forgotten in the other. */
    private static void word(String path, byte[] content, DirectoryEntry root) throws IOException {
        if (root.hasEntryCaseInsensitive(WORD)
                && root.getEntryCaseInsensitive(WORD) instanceof DocumentEntry entry
                && (path.equals(WORD) || path.equals("0Table") || path.equals("1Table"))) {
            byte[] main = path.equals(WORD) ? content : OldStreams.content(entry);
            String tables = WordAuthors.tableStream(main);
            if (path.equals(tables)) {
                WordAuthors.remove(main, content);
            } else if (path.equals(WORD)
                    && root.hasEntryCaseInsensitive(tables)
                    && root.getEntryCaseInsensitive(tables) instanceof DocumentEntry table) {
                WordAuthors.remove(main, OldStreams.content(table));
            }
        }
    }
}
