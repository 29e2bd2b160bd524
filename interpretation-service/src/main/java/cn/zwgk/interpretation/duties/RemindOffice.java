package cn.zwgk.interpretation.duties;

import cn.zwgk.interpretation.UseCase;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.transaction.annotation.Transactional;

/** Reminds the office that the time of a duty runs down. */
@UseCase
public class RemindOffice {

    private final Duties duties;
    private final DutyJournal journal;
    private final DutyClock clock;
    private final InstantSource time;

    RemindOffice(Duties duties, DutyJournal journal, DutyClock clock, InstantSource time) {
        this.duties = duties;
        this.journal = journal;
        this.clock = clock;
        this.time = time;
    }

    /** Does nothing if no reminder is due: the duty was met or moved, its time is over, or the office was told already. */
    @Transactional
    public void remindIfDue(DutyId id) {
        Instant now = time.instant();
        InterpretationDuty duty = duties.get(id);
        boolean due =
                clock.nextReminder(duty).filter(moment -> !moment.isAfter(now)).isPresent();
        if (due && duty.state() == DutyState.OPEN && !duty.isOver(now)) {
            journal.keep(duty, duty.remind(now), "duty.reminded");
        }
    }
}
