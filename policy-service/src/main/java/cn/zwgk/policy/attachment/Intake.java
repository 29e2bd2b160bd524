package cn.zwgk.policy.attachment;

import cn.zwgk.files.CleanCopy;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.Acceptance;
import cn.zwgk.uploads.FileName;
import cn.zwgk.uploads.FileStore;
import cn.zwgk.uploads.FileStore.StoredFile;
import cn.zwgk.uploads.UploadCheck;
import cn.zwgk.uploads.UploadedFile;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Takes a file in: told by its content, within the size that is allowed, without a virus, and readable, for what cannot be
 * read cannot be screened. What is not on the list stays out: programs, scripts, web pages, drawings with scripts. Works outside any transaction, because a scanner may take its time.
 */
@Component
public class Intake {

    /** A file that was taken in. */
    public record Received(String fileName, String mediaType, StoredFile file) {}

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private static final Set<String> ACCEPTED = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/zip",
            "application/ofd",
            "text/plain",
            "text/csv",
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "audio/mpeg",
            "video/mp4");

    private final FileStore files;
    private final UploadCheck check;
    private final AttachmentText texts;
    private final CleanCopy cleaning;
    private final CleanCopies copies;
    private final Acceptance acceptance;

    Intake(
            FileStore files,
            UploadCheck check,
            AttachmentText texts,
            CleanCopy cleaning,
            CleanCopies copies,
            @Value("${zwgk.attachments.largest:100MB}") DataSize largest) {
        this.files = files;
        this.check = check;
        this.texts = texts;
        this.cleaning = cleaning;
        this.copies = copies;
        this.acceptance = new Acceptance(ACCEPTED, "PDF、OFD、Word、Excel、PPT、文本、图片、音视频和 ZIP 文件", largest);
    }

    /**
     * @throws Refused {@code attachment-type-refused}, {@code attachment-empty}, {@code attachment-too-large},
     *     {@code attachment-infected}, {@code scanner-unavailable}, {@code file-encrypted}, {@code file-broken},
     *     {@code file-too-complex}
     */
    public Received receive(String givenName, InputStreamSource content) {
        String name = FileName.safe(givenName);
        return UploadedFile.with(content, incoming -> receive(name, incoming));
    }

    /** The same for a file that the platform itself made. */
    public Received receive(String name, Path incoming) {
        String type = requireAcceptable(name, incoming);
        StoredFile stored = store(incoming);
        makeCleanCopy(stored, type);
        return new Received(name, type, stored);
    }

    private String requireAcceptable(String name, Path incoming) {
        String type = check.requireAcceptable(name, incoming, acceptance);
        try {
            texts.of(incoming, type);
            return type;
        } catch (UnreadableFile unreadable) {
            throw Refused.invalid(unreadable.code());
        }
    }

    private void makeCleanCopy(StoredFile original, String type) {
        try {
            StoredFile copy = UploadedFile.inPlace(place -> {
                cleaning.write(files.path(original.sha256()), type, place);
                return store(place);
            });
            if (!copy.sha256().equals(original.sha256())) {
                copies.note(original, copy);
            }
        } catch (UnreadableFile unreadable) {
            if (!type.equals("application/pdf")) {
                throw Refused.invalid(unreadable.code());
            }
            LOG.info("A fragment is served as it is: {}", unreadable.code());
        }
    }

    private StoredFile store(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return files.put(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
