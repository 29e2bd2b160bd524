package cn.zwgk.policy.ledger.messaging;

import cn.zwgk.messaging.FactConsumer;
import cn.zwgk.messaging.ReceivedFact;
import cn.zwgk.policy.ledger.evidence.CountOccurrence;
import cn.zwgk.policy.ledger.evidence.Occurrence;
import cn.zwgk.policy.ledger.plan.OccurrenceKind;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.ChinaTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** 解读逾期: stays with the office for the year, also when the duty is met later. */
@Component
class OverdueDutyCounter implements FactConsumer<OverdueDutyCounter.Told> {

    /** What is read of {@code DutyOverdue}. */
    record Told(UUID dutyId, UUID documentId, String office, Instant dueAt) {}

    private final CountOccurrence counting;
    private final Wording wording;
    private final DraftingOffices offices;

    OverdueDutyCounter(CountOccurrence counting, Wording wording, DraftingOffices offices) {
        this.counting = counting;
        this.wording = wording;
        this.offices = offices;
    }

    @Override
    public String name() {
        return "ledger-overdue-duties";
    }

    @Override
    public String topic() {
        return "zwgk.interpretation";
    }

    @Override
    public String type() {
        return "DutyOverdue";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        Told told = fact.data();
        counting.count(new Occurrence(
                OccurrenceKind.INTERPRETATION_OVERDUE,
                told.dutyId().toString(),
                told.office(),
                wording.text("ledger.fault.interpretation", offices.titleOf(told.documentId())),
                LocalDate.ofInstant(told.dueAt(), ChinaTime.ZONE),
                List.of(),
                "/console/documents/" + told.documentId(),
                null));
    }
}
