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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 依申请公开逾期: stays with the office for the year. */
@Component
class OverdueApplicationCounter implements FactConsumer<OverdueApplicationCounter.Told> {

    /** What is read of {@code ApplicationOverdue}. */
    record Told(
            UUID applicationId,
            String registrationNumber,
            @Nullable String office,
            Instant dueAt) {}

    private final CountOccurrence counting;
    private final Wording wording;

    OverdueApplicationCounter(CountOccurrence counting, Wording wording) {
        this.counting = counting;
        this.wording = wording;
    }

    @Override
    public String name() {
        return "ledger-overdue-applications";
    }

    @Override
    public String topic() {
        return "zwgk.application";
    }

    @Override
    public String type() {
        return "ApplicationOverdue";
    }

    @Override
    public Class<Told> payload() {
        return Told.class;
    }

    @Override
    public void accept(ReceivedFact<Told> fact) {
        Told told = fact.data();
        counting.count(new Occurrence(
                OccurrenceKind.APPLICATION_OVERDUE,
                told.applicationId().toString(),
                Objects.requireNonNullElse(told.office(), ""),
                wording.text("ledger.fault.application", told.registrationNumber()),
                LocalDate.ofInstant(told.dueAt(), ChinaTime.ZONE),
                List.of(),
                "/console/applications/" + told.applicationId(),
                null));
    }
}
