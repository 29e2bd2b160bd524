package cn.zwgk.policy.document;

import static cn.zwgk.policy.document.DocumentTransitions.TABLE;

import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 定时发布: the verbs of a publication whose moment is set beforehand. */
public final class Scheduling {

    private final Document document;

    Scheduling(Document document) {
        this.document = document;
    }

    /** Sets the moment of publication. */
    public PublicationScheduled schedule(Actor issuer, @Nullable Instant moment, Instant now) {
        var step = TABLE.require(document.state, DocumentAct.SCHEDULE, issuer.roles());
        if (moment == null || !moment.isAfter(now)) {
            throw Refused.invalid(List.of(Refusal.onField("publishAt", "publish-at-not-in-future")));
        }
        document.publicLife = document.publicLife.scheduled(moment);
        document.state = step.to();
        return new PublicationScheduled(document.id().value(), moment);
    }

    public ScheduleCancelled cancel(Actor issuer) {
        var step = TABLE.require(document.state, DocumentAct.CANCEL_SCHEDULE, issuer.roles());
        document.publicLife = document.publicLife.scheduled(null);
        document.state = step.to();
        return new ScheduleCancelled(document.id().value());
    }
}
