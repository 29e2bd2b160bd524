package cn.zwgk.policy.record;

import cn.zwgk.messaging.Outbox;
import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** 办理: takes one step in the life of a record. */
@UseCase
public class HandleRecord {

    private final RecordClasses classes;
    private final RecordChronicle chronicle;
    private final Outbox outbox;
    private final InstantSource time;

    HandleRecord(RecordClasses classes, RecordChronicle chronicle, Outbox outbox, InstantSource time) {
        this.classes = classes;
        this.chronicle = chronicle;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws cn.zwgk.workflow.StepRefused if the table does not know the step, or not for this person */
    @Transactional
    public StructuredRecord take(RecordAct act, StructuredRecord handled, Actor actor, @Nullable String reason) {
        StructuredRecord changed =
                switch (act) {
                    case APPROVE -> handled.approve(actor);
                    case RETURN -> handled.sendBack(actor, reason);
                    case PUBLISH -> handled.publish(classes.get(handled.classCode()), actor, time.instant());
                    case WITHDRAW -> handled.withdraw(actor, reason);
                    case REOPEN -> handled.reopen(actor);
                    case DISCARD -> handled.discard(actor);
                };
        StructuredRecord kept = chronicle.write(changed, actor, act.code(), reason);
        if (act == RecordAct.PUBLISH) {
            outbox.append(RecordPublished.of(kept, classes.get(kept.classCode())));
        } else if (act == RecordAct.WITHDRAW) {
            outbox.append(RecordWithdrawn.of(kept));
        }
        return kept;
    }
}
