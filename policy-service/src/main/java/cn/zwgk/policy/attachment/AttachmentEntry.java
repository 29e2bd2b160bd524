package cn.zwgk.policy.attachment;

import java.util.UUID;

/** An attachment as listed on a page. */
public record AttachmentEntry(UUID id, String fileName, String mediaType, long size) {

    public static AttachmentEntry of(Attachment attachment) {
        return new AttachmentEntry(attachment.id(), attachment.fileName(), attachment.mediaType(), attachment.size());
    }
}
