package cn.zwgk.policy.attachment;

import cn.zwgk.policy.document.DocumentId;
import java.util.UUID;

/**
 * 附件.
 *
 * @param mediaType as found in the content, whatever the name says
 * @param size in bytes
 * @param sha256 under which the content is kept
 */
public record Attachment(UUID id, DocumentId documentId, String fileName, String mediaType, long size, String sha256) {}
