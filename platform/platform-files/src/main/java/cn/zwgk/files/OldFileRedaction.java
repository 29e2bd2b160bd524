package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Word, Excel and PowerPoint before 2007: texts are overwritten in every stream, and the streams are written into a new
 * container. The format stays the same.
 */
final class OldFileRedaction {

    private static final String WORD = "WordDocument";
    private static final Set<String> PICTURES = Set.of("Pictures", "Data", "Workbook");

    private final Sought sought;
    private final Budget budget;

    private OldFileRedaction(Sought sought, Budget budget) {
        this.sought = sought;
        this.budget = budget;
    }

    static void redact(FileKind kind, Path source, Sought sought, Path target, Budget budget) throws IOException {
        OldFileRedaction redaction = new OldFileRedaction(sought, budget);
        try (POIFSFileSystem container = OldFile.open(source)) {
            if (Seals.in(container)) {
                throw new CannotRedact("file-sealed");
            }
            if (kind == FileKind.OLD_SHEET) {
                redaction.sheet(container, target);
            } else {
                OldStreams.copy(
                        container.getRoot(), target, (path, content) -> redaction.masked(path, content, container));
            }
        } catch (EncryptedDocumentException encrypted) {
            throw UnreadableFile.encrypted();
        } catch (IllegalStateException partOfAnArrayFormula) {
            throw new CannotRedact("redaction-incomplete", partOfAnArrayFormula);
        }
    }

    private void sheet(POIFSFileSystem container, Path target) throws IOException {
        Path cells = Files.createTempFile("sheet-", ".part");
        try {
            OldSheetMask.write(container.getRoot(), sought, cells);
            try (POIFSFileSystem masked = OldFile.open(cells)) {
                OldStreams.copy(masked.getRoot(), target, (path, content) -> masked(path, content, masked));
            }
        } finally {
            Files.deleteIfExists(cells);
        }
    }

    private byte[] masked(String path, byte[] content, POIFSFileSystem container) throws IOException {
        budget.check();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (OldEmbedded.isWhole(name)) {
            return nested(content);
        }
        // The pieces of a document inside this one are found by their bytes alone.
        if (path.equals(WORD)) {
            // Not closed, because that would close the container.
            OldWordMask.mask(new HWPFDocument(container.getRoot()), content, sought);
        }
        MaskBytes.in(content, sought, PICTURES.contains(name));
        return content;
    }

    private byte[] nested(byte[] content) throws IOException {
        Path file = Files.createTempFile("nested-", ".part");
        Path redacted = Files.createTempFile("nested-", ".redacted");
        try {
            Files.write(file, content);
            Redactors.redactIfNeeded(FirstBytes.kindOf(content), file, sought, redacted, budget);
            return Files.readAllBytes(redacted);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(redacted);
        }
    }
}
