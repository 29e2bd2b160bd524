package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

import cn.zwgk.policy.document.UrgentPublication.Outcome;
import cn.zwgk.web.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** 急件先发、事后补批: the verbs of a publication that could not wait for its reviews. */
public final class Urgency {

    private final Document document;

    Urgency(Document document) {
        this.document = document;
    }

    /**
     * 急件先发: publishes before the reviews are complete, on the responsibility of whoever does it and until a second
     * person has looked at it.
     */
    public DocumentPublished publish(String indexNumber, Actor issuer, @Nullable String reason, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.PUBLISH_URGENTLY, issuer.roles());
        Grounds.forbidOn(UrgencyPolicy.groundsAgainstPublishing(document, issuer));
        String ground = Grounds.requireReason(reason);
        document.publicLife = document.publicLife.with(UrgentPublication.of(ground, Person.of(issuer), at));
        return document.becomePublic(step.to(), indexNumber, issuer, at);
    }

    /** 补批同意: it stands. */
    public UrgentPublicationApproved approve(Actor second, @Nullable String remark, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.APPROVE_URGENT, second.roles());
        decide(Outcome.APPROVED, second, remark, at);
        document.state = step.to();
        return new UrgentPublicationApproved(document.id().value());
    }

    /** 补批不同意: it is taken down as published in error. */
    public DocumentWithdrawn refuse(Actor second, @Nullable String reason, Instant at) {
        var step = TABLE.require(document.state, DocumentAct.REFUSE_URGENT, second.roles());
        String ground = Grounds.requireReason(reason);
        decide(Outcome.REFUSED, second, ground, at);
        return document.withdrawing()
                .takeDown(step.to(), new Withdrawal(WithdrawalType.PUBLISHED_IN_ERROR, ground, null, at));
    }

    private void decide(Outcome outcome, Actor second, @Nullable String words, Instant at) {
        Grounds.forbidOn(UrgencyPolicy.groundsAgainstDeciding(document, second));
        UrgentPublication pending = document.urgent().orElseThrow();
        document.publicLife = document.publicLife.with(pending.decided(outcome, Person.of(second), at, words));
    }
}
