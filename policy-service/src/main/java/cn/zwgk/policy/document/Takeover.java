package cn.zwgk.policy.document;

import cn.zwgk.web.Refused;
import java.time.Instant;

/** 历史文件入库: documents that were published before the platform knew them, and what their source says of them later. */
public final class Takeover {

    private Takeover() {}

    /** Takes over a document with its number and dates. */
    public static Document register(
            DocumentId id, ExistingContent existing, Publication publication, Provenance provenance, Instant at) {
        return new Document(StoredDocument.registered(id, existing, publication, provenance, at));
    }

    /** The data changed at the source. Takes what the source says now; number, date of publication and identity stay. */
    public static void refresh(Document document, ExistingContent existing, Provenance from) {
        if (document.state != DocumentState.PUBLISHED) {
            throw Refused.conflict("registered-document-withdrawn");
        }
        document.metadata = existing.metadata();
        document.body = existing.body();
        document.publicLife = document.publicLife.with(from);
    }
}
