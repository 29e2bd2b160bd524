package cn.zwgk.interpretation.supervisions;

import cn.zwgk.interpretation.duties.DutyDesk;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.interpretation.duties.DutyState;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands beside a duty: its supervisions, and whether one more can be issued. */
@Component
public class SupervisionSheet {

    private final Supervisions supervisions;
    private final DutyDesk duties;

    SupervisionSheet(Supervisions supervisions, DutyDesk duties) {
        this.supervisions = supervisions;
        this.duties = duties;
    }

    /**
     * The supervisions of one duty.
     *
     * @param open whether the duty is overdue and no answer is awaited
     */
    public record Sheet(boolean open, List<Supervision> supervisions) {}

    /** Oldest first. @throws cn.zwgk.web.Refused 404 {@code duty-not-found} */
    @Transactional(readOnly = true)
    public Sheet of(DutyId duty) {
        DutyState state = duties.get(duty).state();
        List<Supervision> all = supervisions.of(duty);
        boolean awaited = all.stream().anyMatch(one -> one.state() == SupervisionState.ISSUED);
        return new Sheet(state == DutyState.OVERDUE && !awaited, all);
    }
}
