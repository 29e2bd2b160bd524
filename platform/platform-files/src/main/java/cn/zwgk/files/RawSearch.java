package cn.zwgk.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Looks for texts in the bytes of a file, unpacked: a second look that knows nothing of formats. */
final class RawSearch {

    private static final int BUFFER = 64 * 1024;

    private final List<byte[]> wanted;
    private final Budget budget;
    private boolean found;

    private RawSearch(List<byte[]> wanted, Budget budget) {
        this.wanted = wanted;
        this.budget = budget;
    }

    static boolean finds(Sought sought, FileKind kind, Path file, Budget budget) throws IOException {
        RawSearch search = new RawSearch(sought.bytes(), budget);
        try (InputStream content = Files.newInputStream(file)) {
            search.look(content);
        }
        switch (kind) {
            case PDF -> search.pdf(file);
            case WORD, SHEET, SLIDES, OFD, ARCHIVE -> search.parts(file);
            case OLD_WORD, OLD_SHEET, OLD_SLIDES -> search.streams(kind, file, sought);
            default -> {}
        }
        return search.found;
    }

    private void parts(Path file) throws IOException {
        try (Parts parts = new Parts(file, budget)) {
            for (String name : parts.names()) {
                try (InputStream content = parts.open(name)) {
                    look(content);
                }
            }
        }
    }

    /** Streams lie scattered in their container, and what is in a record may go on in the next. */
    private void streams(FileKind kind, Path file, Sought sought) throws IOException {
        RawSearch numbers = new RawSearch(sought.numbers(), budget);
        try (POIFSFileSystem container = OldFile.open(file)) {
            OldStreams.visit(container.getRoot(), (name, content) -> {
                look(new ByteArrayInputStream(content));
                numbers.look(new ByteArrayInputStream(content));
                if (name.equals("Workbook")) {
                    look(new ByteArrayInputStream(SheetRecords.joined(content, 0)));
                    look(new ByteArrayInputStream(SheetRecords.joined(content, 1)));
                }
            });
            for (byte[] picture : OldPictures.in(kind, container)) {
                look(new ByteArrayInputStream(picture));
            }
        }
        found |= numbers.found;
    }

    private void pdf(Path file) throws IOException {
        try (PDDocument document = PdfFile.open(file, budget)) {
            PdfStrings.visit(document, budget, new PdfStrings.Visitor() {
                @Override
                public @Nullable COSBase string(COSName key, String text) {
                    return null;
                }

                @Override
                public void stream(COSStream stream) throws IOException {
                    if (!COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                        try (InputStream content = stream.createInputStream()) {
                            look(content);
                        }
                    }
                }
            });
        }
    }

    private void look(InputStream content) throws IOException {
        int longest = wanted.stream().mapToInt(bytes -> bytes.length).max().orElse(0);
        byte[] window = new byte[BUFFER + longest];
        int kept = 0;
        for (int read = content.read(window, kept, BUFFER); read >= 0; read = content.read(window, kept, BUFFER)) {
            budget.check();
            int filled = kept + read;
            found |= holds(window, filled);
            kept = Math.min(longest, filled);
            System.arraycopy(window, filled - kept, window, 0, kept);
        }
    }

    private boolean holds(byte[] window, int filled) {
        for (byte[] bytes : wanted) {
            for (int at = 0; at <= filled - bytes.length; at++) {
                if (window[at] == bytes[0] && matches(window, at, bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean matches(byte[] window, int at, byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (window[at + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
