package cn.zwgk.policy.attachment;

import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.Infected;
import cn.zwgk.files.ScannerUnavailable;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.files.VirusScan;
import cn.zwgk.policy.attachment.FileStore.StoredFile;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Takes a file in: told by its content, within the size that is allowed, without a virus, and readable, for what cannot be
 * read cannot be screened. Works outside any transaction, because a scanner may take its time.
 */
@Component
public class Intake {

    /** A file that was taken in. */
    public record Received(String fileName, String mediaType, StoredFile file) {}

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final FileStore files;
    private final VirusScan viruses;
    private final AttachmentText texts;
    private final CleanCopy cleaning;
    private final CleanCopies copies;
    private final DataSize largest;
    private final MediaTypes mediaTypes = new MediaTypes();

    Intake(
            FileStore files,
            VirusScan viruses,
            AttachmentText texts,
            CleanCopy cleaning,
            CleanCopies copies,
            @Value("${zwgk.attachments.largest:100MB}") DataSize largest) {
        this.files = files;
        this.viruses = viruses;
        this.texts = texts;
        this.cleaning = cleaning;
        this.copies = copies;
        this.largest = largest;
    }

    /**
     * @throws Refused {@code attachment-type-refused}, {@code attachment-empty}, {@code attachment-too-large},
     *     {@code attachment-infected}, {@code scanner-unavailable}, {@code file-encrypted}, {@code file-broken},
     *     {@code file-too-complex}
     */
    public Received receive(String givenName, InputStreamSource content) {
        String name = ChangeAttachments.safeName(givenName);
        Path incoming = temporary();
        try {
            copy(content, incoming);
            return receive(name, incoming);
        } finally {
            delete(incoming);
        }
    }

    /** The same for a file that the platform itself made. */
    public Received receive(String name, Path incoming) {
        String type = requireAcceptable(name, incoming);
        StoredFile stored = store(incoming);
        makeCleanCopy(stored, type);
        return new Received(name, type, stored);
    }

    private String requireAcceptable(String name, Path incoming) {
        try {
            if (Files.size(incoming) == 0) {
                throw Refused.invalid("attachment-empty");
            }
            if (Files.size(incoming) > largest.toBytes()) {
                throw Refused.with(HttpStatus.CONTENT_TOO_LARGE, "attachment-too-large", largest.toMegabytes());
            }
            String type = typeOf(name, incoming);
            viruses.check(incoming);
            texts.of(incoming, type);
            return type;
        } catch (Infected infected) {
            LOG.warn("An upload was refused: {}", infected.name());
            throw Refused.invalid("attachment-infected");
        } catch (ScannerUnavailable silent) {
            LOG.error("The virus scanner is configured and does not answer; uploads are refused", silent);
            throw Refused.with(HttpStatus.SERVICE_UNAVAILABLE, "scanner-unavailable");
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(unreadable.code());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String typeOf(String name, Path incoming) throws IOException {
        try (InputStream content = Files.newInputStream(incoming)) {
            return mediaTypes.of(name, content);
        }
    }

    private void makeCleanCopy(StoredFile original, String type) {
        Path copy = temporary();
        try {
            cleaning.write(files.path(original.sha256()), type, copy);
            StoredFile stored = store(copy);
            if (!stored.sha256().equals(original.sha256())) {
                copies.note(original, stored);
            }
        } catch (UnreadableFile unreadable) {
            if (!type.equals("application/pdf")) {
                throw Refused.invalid(unreadable.code());
            }
            LOG.info("A fragment is served as it is: {}", unreadable.code());
        } finally {
            delete(copy);
        }
    }

    private StoredFile store(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return files.put(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(InputStreamSource content, Path target) {
        try (InputStream stream = content.getInputStream()) {
            Files.copy(stream, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("attachment-", ".part");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            LOG.warn("A temporary file stays behind: {}", file.getFileName(), failure);
        }
    }
}
