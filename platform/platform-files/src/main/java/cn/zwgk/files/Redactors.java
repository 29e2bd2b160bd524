package cn.zwgk.files;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which kind is redacted how. */
final class Redactors {

    static final Set<FileKind> SUPPORTED = EnumSet.of(
            FileKind.PDF,
            FileKind.WORD,
            FileKind.SHEET,
            FileKind.SLIDES,
            FileKind.OFD,
            FileKind.OLD_WORD,
            FileKind.OLD_SHEET,
            FileKind.OLD_SLIDES,
            FileKind.PLAIN,
            FileKind.JPEG,
            FileKind.PNG,
            FileKind.GIF,
            FileKind.WEBP,
            FileKind.ARCHIVE);

    private static final long LARGEST_PLAIN = 32L * 1024 * 1024;

    private Redactors() {}

    static void redact(FileKind kind, Path source, Sought sought, Path target, Budget budget) throws IOException {
        switch (kind) {
            case PDF -> PdfRedaction.redact(source, sought, target, budget);
            case WORD, SHEET, SLIDES, OFD -> PackageRedaction.redact(source, kind, sought, target, budget);
            case OLD_WORD, OLD_SHEET, OLD_SLIDES -> OldFileRedaction.redact(kind, source, sought, target, budget);
            case ARCHIVE -> ArchiveRedaction.redact(source, sought, target, budget);
            case PLAIN -> plain(source, sought, target);
            case JPEG, PNG, GIF, WEBP -> Cleaners.clean(kind, source, target, budget);
            default -> throw new CannotRedact("redaction-unsupported");
        }
    }

    /** For a file inside another: one that does not hold the texts stays as it is. */
    static void redactIfNeeded(FileKind kind, Path source, Sought sought, Path target, Budget budget)
            throws IOException {
        Passages passages = new Passages(budget).inside("");
        Nested.read(kind, source, passages);
        if (held(passages.all(), sought)) {
            redact(kind, source, sought, target, budget);
        } else {
            Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A passage that is a row of a table is searched cell by cell. */
    static boolean held(List<Passage> passages, Sought sought) {
        return passages.stream()
                .flatMap(passage -> Arrays.stream(passage.text().split("\t", -1)))
                .anyMatch(sought::in);
    }

    private static void plain(Path source, Sought sought, Path target) throws IOException {
        if (Files.size(source) > LARGEST_PLAIN) {
            throw UnreadableFile.tooComplex(null);
        }
        Charset charset = PlainText.charsetOf(source);
        String text = new String(Files.readAllBytes(source), charset);
        Files.write(target, sought.masked(text).getBytes(charset));
    }
}
