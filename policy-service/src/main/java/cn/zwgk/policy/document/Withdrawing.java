package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

import cn.zwgk.web.Actor;
import java.time.Instant;

/** 撤下: the verb that leaves a tombstone in the place of a published document. */
public final class Withdrawing {

    private final Document document;

    Withdrawing(Document document) {
        this.document = document;
    }

    /** With a reason that readers are told. */
    public DocumentWithdrawn withdraw(Actor issuer, Unpublishing request, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.WITHDRAW, issuer.roles());
        Grounds.refuseOn(request.groundsAgainst(document.id()));
        String reason = Grounds.requireReason(request.reason());
        return takeDown(step.to(), new Withdrawal(request.type(), reason, request.successor(), at));
    }

    DocumentWithdrawn takeDown(DocumentState next, Withdrawal end) {
        document.publicLife = document.publicLife.withdrawn(end);
        document.state = next;
        return DocumentWithdrawn.of(document, document.nextVersion(), end);
    }
}
