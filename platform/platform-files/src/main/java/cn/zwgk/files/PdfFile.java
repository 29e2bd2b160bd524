package cn.zwgk.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens PDF files, with their streams in temporary files, after a look for streams that inflate without measure. */
final class PdfFile {

    private static final int MOST_PAGES = 5_000;
    private static final long LARGEST_STREAM = 48L * 1024 * 1024;
    private static final long LARGEST_PICTURE = 384L * 1024 * 1024;
    private static final int DICTIONARY = 600;
    private static final int BUFFER = 64 * 1024;
    private static final int SCANNED_AHEAD = 1024 * 1024;

    private PdfFile() {}

    static PDDocument open(Path file, Budget budget) throws IOException {
        refuseBombs(file, budget);
        try {
            PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
            if (document.getNumberOfPages() > MOST_PAGES) {
                document.close();
                throw UnreadableFile.tooComplex(null);
            }
            return document;
        } catch (InvalidPasswordException encrypted) {
            throw UnreadableFile.encrypted();
        }
    }

    /** The library inflates a stream into memory before anybody can count, so every stream is inflated here first, to nowhere. */
    private static void refuseBombs(Path file, Budget budget) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), SCANNED_AHEAD)) {
            StringBuilder before = new StringBuilder();
            for (int next = content.read(); next >= 0; next = content.read()) {
                before.append((char) next);
                if (next == 'm' && endsWith(before, "stream") && !endsWith(before, "endstream")) {
                    budget.check();
                    inflate(content, isPicture(before) ? LARGEST_PICTURE : LARGEST_STREAM, budget);
                }
                if (before.length() > 2 * DICTIONARY) {
                    before.delete(0, DICTIONARY);
                }
            }
        }
    }

    private static boolean isPicture(CharSequence before) {
        String dictionary = before.toString();
        int start = dictionary.lastIndexOf(" obj");
        return dictionary.substring(Math.max(0, start)).replace(" ", "").contains("/Subtype/Image");
    }

    /** Leaves the stream where the next one is looked for: the content is gone over again, whatever it was. */
    private static void inflate(InputStream content, long most, Budget budget) throws IOException {
        content.mark(SCANNED_AHEAD);
        int first = content.read();
        if (first == '\r') {
            first = content.read();
        }
        if (first != '\n') {
            content.reset();
            return;
        }
        Inflater inflater = new Inflater();
        byte[] in = new byte[BUFFER];
        byte[] out = new byte[BUFFER];
        long inflated = 0;
        int ahead = 2;
        try {
            while (!inflater.finished()) {
                if (inflater.needsInput()) {
                    int read = content.read(in, 0, Math.min(in.length, SCANNED_AHEAD - ahead));
                    if (read <= 0) {
                        break;
                    }
                    ahead += read;
                    inflater.setInput(in, 0, read);
                }
                inflated += inflater.inflate(out);
                if (inflated > most) {
                    throw UnreadableFile.tooComplex(null);
                }
                budget.check();
            }
        } catch (DataFormatException notDeflated) {
            // Another kind of stream, or an encrypted one.
        } finally {
            inflater.end();
        }
        content.reset();
    }

    private static boolean endsWith(StringBuilder text, String end) {
        int start = text.length() - end.length();
        return start >= 0 && text.indexOf(end, start) == start;
    }
}
