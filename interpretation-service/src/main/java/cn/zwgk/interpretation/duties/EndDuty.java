package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentWasWithdrawn;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the duty of a document that was withdrawn. */
@UseCase
class EndDuty {

    private final Duties duties;
    private final DutyJournal journal;

    EndDuty(Duties duties, DutyJournal journal) {
        this.duties = duties;
        this.journal = journal;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void documentWasWithdrawn(DocumentWasWithdrawn withdrawn) {
        duties.of(withdrawn.documentId())
                .filter(duty -> duty.state().isUnmet())
                .ifPresent(duty -> journal.keep(
                        duty,
                        List.of(duty.end(withdrawn.withdrawnAt())),
                        "duty.ended",
                        journal.reason("reason.document-withdrawn", withdrawn.reason())));
    }
}
