package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.documents.DocumentId;
import java.time.Instant;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that an interpretation of the document was published. */
@UseCase
public class MeetDuty {

    private final Duties duties;
    private final DutyJournal journal;

    MeetDuty(Duties duties, DutyJournal journal) {
        this.duties = duties;
        this.journal = journal;
    }

    /** Meets the document's duty, if it has one that is not met yet: the first interpretation counts, others are welcome. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void meet(DocumentId document, Instant at) {
        duties.of(document)
                .filter(duty -> duty.state().isUnmet())
                .ifPresent(duty -> journal.keep(duty, duty.meet(at), "duty.met", null));
    }
}
