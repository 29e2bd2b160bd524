package cn.zwgk.policy.guide;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 办理办事指南: takes one step of the table; keeps it, tells the other services and writes it into the audit trail, all or none. */
@UseCase
public class TakeGuideStep {

    private final Guides guides;
    private final GuideChecks checks;
    private final ConfirmationTimer timer;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final InstantSource time;

    TakeGuideStep(
            Guides guides,
            GuideChecks checks,
            ConfirmationTimer timer,
            Outbox outbox,
            AuditTrail audit,
            InstantSource time) {
        this.guides = guides;
        this.checks = checks;
        this.timer = timer;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    /** @param words the reason, where the act needs one */
    @Transactional
    public Guide take(Guide guide, GuideAct act, Actor actor, @Nullable String words) {
        boolean wasPublic = guide.state().isPublic();
        if (wasPublic || act == GuideAct.PUBLISH) {
            guides.takeTurn();
        }
        GuideFact fact =
                switch (act) {
                    case SUBMIT -> guide.submit(actor, checks.groundsAgainst(guide.content()));
                    case PUBLISH -> guide.publish(actor, time.instant());
                    case RETURN -> guide.sendBack(actor, words);
                    case REVISE -> guide.revise(actor);
                    case CANCEL_REVISION -> guide.cancelRevision(actor);
                    case CONFIRM -> guide.confirm(actor, ChinaTime.today(time));
                    case WITHDRAW -> guide.withdraw(actor, words, time.instant());
                    case DISCARD -> guide.discard(actor);
                };
        guides.save(guide);
        if (act == GuideAct.PUBLISH) {
            guides.keepEdition(guide, actor);
        }
        if (act == GuideAct.PUBLISH || act == GuideAct.CONFIRM || act == GuideAct.WITHDRAW) {
            guides.number(guide.id());
            timer.set(guide);
        }
        if (fact instanceof Fact outside) {
            outbox.append(outside);
        }
        audit.record(
                actor,
                "guide." + act.code(),
                Guides.TYPE,
                guide.id().toString(),
                words == null || words.isBlank() ? null : words.strip(),
                Map.of("version", guide.version(), "edition", guide.edition()));
        return guide;
    }
}
