package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.UseCase;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** Makes a duty overdue when its last day is over, which puts it before the head of the office and the openness office. */
@UseCase
public class MissDuty {

    private final Duties duties;
    private final DutyJournal journal;
    private final InstantSource time;

    MissDuty(Duties duties, DutyJournal journal, InstantSource time) {
        this.duties = duties;
        this.journal = journal;
        this.time = time;
    }

    /** Does nothing if the duty was met, ended or moved meanwhile. */
    @Transactional
    public void missIfOver(DutyId id) {
        InterpretationDuty duty = duties.get(id);
        if (duty.state() == DutyState.OPEN && duty.isOver(time.instant())) {
            journal.keep(duty, List.of(duty.miss()), "duty.overdue", journal.reason("reason.escalated", duty.office()));
        }
    }
}
