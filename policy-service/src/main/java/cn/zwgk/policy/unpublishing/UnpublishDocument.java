package cn.zwgk.policy.unpublishing;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.DocumentId;
import cn.zwgk.policy.document.DocumentWithdrawn;
import cn.zwgk.policy.document.Documents;
import cn.zwgk.policy.document.Unpublishing;
import cn.zwgk.policy.validity.ValidityWatch;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * 撤下: leaves a tombstone with the type, the explanation and the document to read instead. What it repealed or amended is
 * read as if it had not been.
 */
@UseCase
public class UnpublishDocument {

    private final Documents documents;
    private final Chronicle chronicle;
    private final ValidityWatch validity;
    private final InstantSource time;

    UnpublishDocument(Documents documents, Chronicle chronicle, ValidityWatch validity, InstantSource time) {
        this.documents = documents;
        this.chronicle = chronicle;
        this.validity = validity;
        this.time = time;
    }

    /** @throws Refused {@code successor-not-public} if readers could not read what they are led to */
    @Transactional
    public void unpublish(Document document, Unpublishing request, Actor issuer) {
        requirePublic(request.successor());
        DocumentWithdrawn fact = document.withdrawing().withdraw(issuer, request, time.instant());
        chronicle.write(document, issuer, DocumentAct.WITHDRAW, fact, fact.reason());
        validity.reconsiderTargets(document);
    }

    private void requirePublic(@Nullable DocumentId successor) {
        if (successor != null
                && documents.find(successor).filter(Document::isPublic).isEmpty()) {
            throw Refused.invalid(List.of(Refusal.onField("successorId", "successor-not-public")));
        }
    }
}
