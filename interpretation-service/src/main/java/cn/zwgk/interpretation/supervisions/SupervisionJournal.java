package cn.zwgk.interpretation.supervisions;

import cn.zwgk.interpretation.History;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps a supervision after a verb, with a line in the history of the duty that it is about. */
@Component
class SupervisionJournal {

    private final Supervisions supervisions;
    private final AuditTrail audit;

    SupervisionJournal(Supervisions supervisions, AuditTrail audit) {
        this.supervisions = supervisions;
        this.audit = audit;
    }

    /** @param words what was demanded, answered, or given as the reason */
    void keep(Supervision supervision, Actor actor, String act, @Nullable String words) {
        Supervision kept = supervisions.save(supervision);
        audit.record(
                actor,
                act,
                History.OF_DUTY,
                kept.dutyId().value().toString(),
                words,
                Map.of(
                        "supervision",
                        kept.id().value().toString(),
                        "state",
                        kept.state().name()));
    }
}
