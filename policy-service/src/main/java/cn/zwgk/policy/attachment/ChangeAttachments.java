package cn.zwgk.policy.attachment;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.attachment.FileStore.StoredFile;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.io.InputStreamSource;
import org.springframework.transaction.annotation.Transactional;

/** Adds an attachment to a draft, or takes one away. Both are changes of the text, see {@link Document#touch}. */
@UseCase
public class ChangeAttachments {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 200;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\"<>|:*?]");

    private final Attachments attachments;
    private final FileStore files;
    private final Chronicle chronicle;
    private final MediaTypes mediaTypes = new MediaTypes();

    ChangeAttachments(Attachments attachments, FileStore files, Chronicle chronicle) {
        this.attachments = attachments;
        this.files = files;
        this.chronicle = chronicle;
    }

    /** @throws Refused {@code attachment-type-refused}, {@code attachment-empty}, {@code attachments-too-many} */
    @Transactional
    public Attachment add(Document document, Actor drafter, String givenName, InputStreamSource content) {
        document.touch(drafter);
        if (attachments.of(document.id()).size() >= MOST) {
            throw Refused.conflict("attachments-too-many", MOST);
        }
        String name = safeName(givenName);
        String type = typeOf(name, content);
        StoredFile stored = store(content);
        if (stored.size() == 0) {
            throw Refused.invalid("attachment-empty");
        }
        Attachment added = new Attachment(Ids.next(), document.id(), name, type, stored.size(), stored.sha256());
        attachments.add(added);
        chronicle.note(document, drafter, "document.add-attachment", Map.of("sha256", stored.sha256()));
        return added;
    }

    @Transactional
    public void remove(Document document, Actor drafter, UUID id) {
        document.touch(drafter);
        Attachment removed = attachments.get(document.id(), id);
        attachments.remove(removed);
        chronicle.note(document, drafter, "document.remove-attachment", Map.of("sha256", removed.sha256()));
    }

    /** The contents of several uploads carry names that browsers and mail programs made up; only the last part is a name. */
    static String safeName(String givenName) {
        String name = UNSAFE.matcher(FOLDERS.matcher(givenName).replaceFirst(""))
                .replaceAll("_")
                .strip();
        if (name.isEmpty() || List.of(".", "..").contains(name)) {
            return "附件";
        }
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private String typeOf(String name, InputStreamSource content) {
        try (InputStream stream = content.getInputStream()) {
            return mediaTypes.of(name, stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private StoredFile store(InputStreamSource content) {
        try (InputStream stream = content.getInputStream()) {
            return files.put(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
