package cn.zwgk.interpretation.supervisions;

import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.duties.DutyChanged;
import cn.zwgk.interpretation.duties.DutyState;
import cn.zwgk.web.Actor;
import java.time.InstantSource;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Settles what is supervised once the duty is not overdue any more: met, ended, or moved by the calendar. */
@UseCase
class SettleSupervisions {

    private static final Actor PLATFORM = Actor.system("interpretation-service");

    private final Supervisions supervisions;
    private final SupervisionJournal journal;
    private final Names names;
    private final InstantSource time;

    SettleSupervisions(Supervisions supervisions, SupervisionJournal journal, Names names, InstantSource time) {
        this.supervisions = supervisions;
        this.journal = journal;
        this.names = names;
        this.time = time;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void dutyChanged(DutyChanged changed) {
        if (changed.duty().state() == DutyState.OVERDUE) {
            return;
        }
        supervisions.of(changed.duty().id()).stream()
                .filter(Supervision::isStanding)
                .forEach(supervision -> {
                    supervision.settle(PLATFORM, time.instant());
                    journal.keep(
                            supervision,
                            PLATFORM,
                            "supervision.settled",
                            names.of(changed.duty().state()));
                });
    }
}
