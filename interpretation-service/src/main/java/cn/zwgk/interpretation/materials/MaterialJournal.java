package cn.zwgk.interpretation.materials;

import cn.zwgk.interpretation.History;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps an interpretation after a verb: the state, the fact and the line in its history, all in one transaction. */
@Component
class MaterialJournal {

    private final Interpretations interpretations;
    private final Outbox outbox;
    private final AuditTrail audit;

    MaterialJournal(Interpretations interpretations, Outbox outbox, AuditTrail audit) {
        this.interpretations = interpretations;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Keeps a step of the transition table. */
    Interpretation keep(Interpretation material, Fact fact, Actor actor, String act, @Nullable String reason) {
        outbox.append(fact);
        return keep(material, actor, act, reason);
    }

    /** Keeps what is no step: drafting and editing. */
    Interpretation keep(Interpretation material, Actor actor, String act, @Nullable String reason) {
        Interpretation kept = interpretations.save(material);
        audit.record(
                actor,
                act,
                History.OF_MATERIAL,
                kept.id().value().toString(),
                reason,
                Map.of("state", kept.state().name(), "version", kept.version()));
        return kept;
    }
}
