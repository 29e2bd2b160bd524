package cn.zwgk.interpretation.supervisions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Takes a supervision through its steps: answered by the office, read or withdrawn by the openness office. */
@UseCase
public class HandleSupervision {

    private final Supervisions supervisions;
    private final SupervisionJournal journal;
    private final InstantSource time;

    HandleSupervision(Supervisions supervisions, SupervisionJournal journal, InstantSource time) {
        this.supervisions = supervisions;
        this.journal = journal;
        this.time = time;
    }

    /** @throws Refused 403 {@code supervision-other-office}, 422 what {@link SupervisionPolicy} finds */
    @Transactional
    public DutyId answer(SupervisionId id, @Nullable String ifMatch, Promised promised, Actor officer) {
        Supervision supervision = seen(id, ifMatch);
        supervision.answer(
                promised, SupervisionPolicy.groundsAgainst(promised, ChinaTime.today(time)), officer, time.instant());
        journal.keep(supervision, officer, "supervision.answered", supervision.reason());
        return supervision.dutyId();
    }

    @Transactional
    public DutyId note(SupervisionId id, @Nullable String ifMatch, Actor officer) {
        Supervision supervision = seen(id, ifMatch);
        supervision.note(officer, time.instant());
        journal.keep(supervision, officer, "supervision.noted", null);
        return supervision.dutyId();
    }

    /** @throws Refused 422 {@code reason-missing} */
    @Transactional
    public DutyId withdraw(SupervisionId id, @Nullable String ifMatch, @Nullable String reason, Actor officer) {
        Supervision supervision = seen(id, ifMatch);
        String why = supervision.withdraw(reason, officer, time.instant());
        journal.keep(supervision, officer, "supervision.withdrawn", why);
        return supervision.dutyId();
    }

    private Supervision seen(SupervisionId id, @Nullable String ifMatch) {
        Supervision supervision = supervisions.get(id);
        ETags.verify(ifMatch, supervision.version());
        return supervision;
    }
}
