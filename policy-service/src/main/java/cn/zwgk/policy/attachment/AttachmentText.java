package cn.zwgk.policy.attachment;

import cn.zwgk.files.FileTexts;
import cn.zwgk.files.Passage;
import cn.zwgk.files.UnreadableFile;
import cn.zwgk.uploads.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that can be read in an attachment. */
@Component
public class AttachmentText {

    private static final String BROKEN = "file-broken";
    private static final long FRAGMENT = 64L << 10;

    private final FileTexts texts;
    private final FileStore files;

    AttachmentText(FileTexts texts, FileStore files) {
        this.texts = texts;
        this.files = files;
    }

    /** @throws UnreadableFile when nobody can say what stands in it */
    public List<Passage> of(Attachment attachment) {
        return of(files.path(attachment.sha256()), attachment.mediaType());
    }

    List<Passage> of(Path file, String mediaType) {
        try {
            return texts.read(file, mediaType);
        } catch (UnreadableFile unreadable) {
            if (unreadable.code().equals(BROKEN) && mediaType.equals("application/pdf")) {
                return ofFragment(file, unreadable);
            }
            throw unreadable;
        }
    }

    /** A fragment of a PDF without streams hides nothing: all that is in it stands in its bytes. */
    private static List<Passage> ofFragment(Path file, UnreadableFile unreadable) {
        try {
            String bytes = Files.size(file) > FRAGMENT ? "stream" : Files.readString(file, StandardCharsets.ISO_8859_1);
            if (bytes.contains("stream")) {
                throw unreadable;
            }
            return List.of(new Passage("", false, bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
