package cn.zwgk.policy.ledger.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.evidence.Occurrence;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 依申请公开答复. */
@Component
class DecidedApplicationCounter implements FactConsumer<DecidedApplicationCounter.Told> {

    /** What is read of {@code ApplicationDecided}. */
    record Told(UUID applicationId, String registrationNumber, LocalDate decidedOn) {}

    private final CountOccurrence counting;
    private final Wording wording;

    DecidedApplicationCounter(CountOccurrence counting, Wording wording) {
        this.counting = counting;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "ledger-decided-applications";
    }

    @Override
    public String topic() {
        return "zwgk.application";
    }

    @Override
    public String type() {
        return "ApplicationDecided";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        Told told = fact.data();
        counting.count(new Occurrence(
                OccurrenceKind.APPLICATION_DECIDED,
                told.applicationId().toString(),
                "",
                wording.text("ledger.application-decided", told.registrationNumber()),
                told.decidedOn(),
                List.of(),
                "/console/applications/" + told.applicationId(),
                null));
    }
}
