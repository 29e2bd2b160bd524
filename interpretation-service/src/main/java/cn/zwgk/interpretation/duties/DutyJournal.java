package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps a duty after a verb: the state, the facts, the timers and the line in its history, all in one transaction. */
@Component
class DutyJournal {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Duties duties;
    private final DutyClock clock;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final Names names;
    private final ApplicationEventPublisher listeners;

    DutyJournal(
            Duties duties,
            DutyClock clock,
            Outbox outbox,
            AuditTrail audit,
            Names names,
            ApplicationEventPublisher listeners) {
        this.duties = duties;
        this.clock = clock;
        this.outbox = outbox;
        this.audit = audit;
        this.names = names;
        this.listeners = listeners;
    }

    /**
     * Keeps what happened.
     *
     * @param act the line's name, under which its Chinese stands in the catalogue
     * @param reason why, for people, if it does not go without saying
     */
    void keep(InterpretationDuty duty, List<? extends Fact> facts, String act, @Nullable String reason) {
        duties.save(duty);
        facts.forEach(outbox::append);
        clock.wind(duty);
        audit.record(
                PLATFORM,
                act,
                History.OF_DUTY,
                duty.id().value().toString(),
                reason,
                Map.of("state", duty.state().name(), "dueAt", duty.dueAt().toString()));
        listeners.publishEvent(new DutyChanged(duty));
    }

    void keep(InterpretationDuty duty, Fact fact, String act) {
        keep(duty, List.of(fact), act, null);
    }

    /** A reason in the words of the catalogue. */
    String reason(String key, Object... arguments) {
        return names.of(key, arguments);
    }
}
