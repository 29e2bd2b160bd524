package cn.zwgk.policy.publication;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.document.Chronicle;
import cn.zwgk.policy.document.Document;
import cn.zwgk.policy.document.DocumentAct;
import cn.zwgk.policy.document.PublicationCondition;
import cn.zwgk.policy.document.PublicationScheduled;
import cn.zwgk.timers.Timers;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 定时发布: sets the moment of publication, or takes it back before it has come. */
@UseCase
public class SchedulePublication {

    private final List<PublicationCondition> conditions;
    private final Chronicle chronicle;
    private final Timers timers;
    private final InstantSource time;

    SchedulePublication(List<PublicationCondition> conditions, Chronicle chronicle, Timers timers, InstantSource time) {
        this.conditions = conditions;
        this.chronicle = chronicle;
        this.timers = timers;
        this.time = time;
    }

    @Transactional
    public void schedule(Document document, Actor issuer, @Nullable Instant publishAt) {
        PublicationCondition.require(conditions, document);
        PublicationScheduled fact = document.scheduling().schedule(issuer, publishAt, time.instant());
        chronicle.write(document, issuer, DocumentAct.SCHEDULE, fact, null);
        timers.schedule(ScheduledPublication.TASK, document.id().toString(), fact.publishAt());
    }

    @Transactional
    public void cancel(Document document, Actor issuer) {
        chronicle.write(
                document,
                issuer,
                DocumentAct.CANCEL_SCHEDULE,
                document.scheduling().cancel(issuer),
                null);
        timers.cancel(ScheduledPublication.TASK, document.id().toString());
    }
}
