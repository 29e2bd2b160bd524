package cn.zwgk.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** Masks what a PDF says outside its pages, and empties or redacts what is embedded in it. */
final class PdfMasking implements PdfStrings.Visitor {

    private final Sought sought;
    private final Budget budget;

    PdfMasking(Sought sought, Budget budget) {
        this.sought = sought;
        this.budget = budget;
    }

    @Override
    public @Nullable COSBase string(COSName key, String text) {
        return sought.in(text) ? new COSString(sought.masked(text)) : null;
    }

    @Override
    public void stream(COSStream stream) throws IOException {
        COSName type = stream.getCOSName(COSName.TYPE);
        if (COSName.METADATA.equals(type) && sought.in(new String(content(stream), StandardCharsets.UTF_8))) {
            replace(stream, new byte[0]);
        } else if (COSName.EMBEDDED_FILE.equals(type)) {
            embedded(stream);
        }
    }

    private void embedded(COSStream stream) throws IOException {
        byte[] content = content(stream);
        FileKind kind = FirstBytes.kindOf(content);
        if (kind == FileKind.OTHER) {
            return;
        }
        Path file = Files.createTempFile("nested-", ".part");
        Path redacted = Files.createTempFile("nested-", ".redacted");
        try {
            Files.write(file, content);
            Redactors.redactIfNeeded(kind, file, sought, redacted, budget);
            replace(stream, Files.readAllBytes(redacted));
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(redacted);
        }
    }

    static byte[] content(COSStream stream) throws IOException {
        try (InputStream decoded = stream.createInputStream()) {
            return decoded.readAllBytes();
        }
    }

    static void replace(COSStream stream, byte[] content) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
    }
}
