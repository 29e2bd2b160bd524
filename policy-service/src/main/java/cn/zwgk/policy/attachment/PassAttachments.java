package cn.zwgk.policy.attachment;

import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.web.Ids;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Passes attachments from a document to the draft of its next edition, and back when that is published. */
@Component
public class PassAttachments {

    private final Attachments attachments;

    PassAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    /** The draft begins with what the document has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void copy(DocumentId from, DocumentId to) {
        attachments.of(from).forEach(attachment -> attachments.add(of(to, attachment)));
    }

    /** The document has what the draft had. What stayed the same keeps its address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(DocumentId document, DocumentId draft) {
        List<Attachment> before = attachments.of(document);
        List<Attachment> after = attachments.of(draft);
        before.stream()
                .filter(old -> after.stream().noneMatch(each -> isSame(old, each)))
                .forEach(attachments::remove);
        after.stream()
                .filter(each -> before.stream().noneMatch(old -> isSame(old, each)))
                .forEach(each -> attachments.add(of(document, each)));
    }

    private static boolean isSame(Attachment one, Attachment other) {
        return one.sha256().equals(other.sha256()) && one.fileName().equals(other.fileName());
    }

    private static Attachment of(DocumentId document, Attachment attachment) {
        return new Attachment(
                Ids.next(),
                document,
                attachment.fileName(),
                attachment.mediaType(),
                attachment.size(),
                attachment.sha256());
    }
}
