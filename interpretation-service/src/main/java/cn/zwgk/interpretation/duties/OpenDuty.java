package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentBecamePublic;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.web.Ids;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens the duty of a document that needs an interpretation when it is published, once. */
@UseCase
class OpenDuty {

    private final Duties duties;
    private final DutyClock clock;
    private final DutyJournal journal;

    OpenDuty(Duties duties, DutyClock clock, DutyJournal journal) {
        this.duties = duties;
        this.clock = clock;
        this.journal = journal;
    }

    @EventListener
    @Order(DocumentBecamePublic.OPEN_DUTY)
    @Transactional(propagation = Propagation.MANDATORY)
    void documentBecamePublic(DocumentBecamePublic published) {
        PolicyDocument document = published.document();
        // What was imported was published long ago, elsewhere, under the rules of that time.
        boolean owed = document.interpretationRequirement().opensDuty() && !document.isImported();
        if (owed && duties.of(document.id()).isEmpty()) {
            open(document, published.publishedAt());
        }
    }

    private void open(PolicyDocument document, Instant publishedAt) {
        InterpretationDuty duty = InterpretationDuty.open(
                new DutyId(Ids.next()),
                document.id(),
                Objects.requireNonNullElse(document.draftingOffice(), ""),
                publishedAt,
                clock.deadline(publishedAt));
        journal.keep(duty, duty.opened(), "duty.opened");
    }
}
