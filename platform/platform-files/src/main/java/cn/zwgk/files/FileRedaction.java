package cn.zwgk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Collection;

/**
 * Makes a copy of a file in which given texts are really gone, not only covered. The copy is read again, as text and as
 * bytes, before it appears under its name.
 */
public final class FileRedaction {

    private final Duration time;

    FileRedaction(Duration time) {
        this.time = time;
    }

    public boolean supports(String mediaType) {
        return Redactors.SUPPORTED.contains(FileKind.ofType(mediaType));
    }

    /** Whether the file is under an electronic seal (电子签章), so that nothing in it may be changed, not even its properties. */
    public boolean isSealed(Path source, String mediaType) {
        FileKind kind = FileKind.ofType(mediaType);
        return TimeLimit.run(time, () -> Seals.in(kind, source, new Budget(time)));
    }

    /**
     * @param texts exactly as the passages showed them; spaces and line breaks in between do not matter
     * @param target a new file
     * @throws CannotRedact when it cannot be made sure that every text is gone
     */
    public void redact(Path source, String mediaType, Collection<String> texts, Path target) {
        FileKind kind = FileKind.ofType(mediaType);
        if (!Redactors.SUPPORTED.contains(kind)) {
            throw new CannotRedact("redaction-unsupported");
        }
        Sought sought = new Sought(texts);
        try {
            TimeLimit.run(time, () -> {
                redact(source, kind, sought, target);
                return true;
            });
        } catch (UnreadableFile unreadable) {
            throw new CannotRedact(unreadable.code(), unreadable);
        }
    }

    private void redact(Path source, FileKind kind, Sought sought, Path target) throws IOException {
        Path made = Files.createTempFile("redaction-", ".part");
        try {
            Redactors.redact(kind, source, sought, made, new Budget(time));
            Passages left = new Passages(new Budget(time));
            Readers.read(kind, made, left);
            if (Redactors.held(left.all(), sought) || RawSearch.finds(sought, kind, made, new Budget(time))) {
                throw new CannotRedact("redaction-incomplete");
            }
            Files.copy(made, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(made);
        }
    }
}
