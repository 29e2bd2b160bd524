package cn.zwgk.policy.targeted;

import cn.zwgk.policy.document.DocumentId;
import java.util.List;

/**
 * 公开范围: everybody with an account who may read a document.
 *
 * @param version grows with every change; 0 if it was never set
 */
public record Audience(DocumentId document, long version, List<Recipient> recipients) {

    public Audience {
        recipients = List.copyOf(recipients);
    }
}
