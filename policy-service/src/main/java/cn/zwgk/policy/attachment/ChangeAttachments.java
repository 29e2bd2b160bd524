package cn.zwgk.policy.attachment;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.attachment.Intake.Received;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;

/** Adds an attachment to a draft, or takes one away. Both are changes of the text, see {@link Document#touch}. */
@UseCase
public class ChangeAttachments {

    private static final int MOST = 50;

    private final Attachments attachments;
    private final Chronicle chronicle;

    ChangeAttachments(Attachments attachments, Chronicle chronicle) {
        this.attachments = attachments;
        this.chronicle = chronicle;
    }

    /** @throws Refused {@code attachments-too-many} */
    @Transactional
    public Attachment add(Document document, Actor drafter, Received received) {
        document.touch(drafter);
        if (attachments.of(document.id()).size() >= MOST) {
            throw Refused.conflict("attachments-too-many", MOST);
        }
        Attachment added = attachment(document, received);
        attachments.add(added);
        chronicle.note(document, drafter, "document.add-attachment", Map.of("sha256", added.sha256()));
        return added;
    }

    /** Puts a new file in the place of another, under the same name; what was replaced is kept inside. */
    @Transactional
    public Attachment replace(Document document, Actor drafter, Attachment old, Received received) {
        document.touch(drafter);
        attachments.remove(old);
        Attachment added = attachment(document, received);
        attachments.add(added);
        chronicle.note(
                document,
                drafter,
                "document.redact-attachment",
                Map.of("before", old.sha256(), "after", added.sha256()));
        return added;
    }

    private static Attachment attachment(Document document, Received received) {
        return new Attachment(
                Ids.next(),
                document.id(),
                received.fileName(),
                received.mediaType(),
                received.file().size(),
                received.file().sha256());
    }

    @Transactional
    public void remove(Document document, Actor drafter, UUID id) {
        document.touch(drafter);
        Attachment removed = attachments.get(document.id(), id);
        attachments.remove(removed);
        chronicle.note(document, drafter, "document.remove-attachment", Map.of("sha256", removed.sha256()));
    }
}
