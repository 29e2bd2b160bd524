package cn.zwgk.interpretation.occasions;

import cn.zwgk.interpretation.History;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an occasion after a verb: the state, the fact and the line in its history, all in one transaction. */
@Component
class OccasionJournal {

    private final Occasions occasions;
    private final Outbox outbox;
    private final AuditTrail audit;

    OccasionJournal(Occasions occasions, Outbox outbox, AuditTrail audit) {
        this.occasions = occasions;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Keeps a step of the transition table. */
    Occasion keep(Occasion occasion, Fact fact, Actor actor, String act, @Nullable String reason) {
        outbox.append(fact);
        return keep(occasion, actor, act, reason);
    }

    /** Keeps what is no step. */
    Occasion keep(Occasion occasion, Actor actor, String act, @Nullable String reason) {
        Occasion kept = occasions.save(occasion);
        note(kept, actor, act, reason, Map.of("state", kept.state().name(), "version", kept.version()));
        return kept;
    }

    /** Notes an act that leaves the occasion as it is, such as looking at who comes. */
    void note(Occasion occasion, Actor actor, String act, @Nullable String reason, Map<String, ?> details) {
        audit.record(actor, act, History.OF_OCCASION, occasion.id().value().toString(), reason, details);
    }
}
