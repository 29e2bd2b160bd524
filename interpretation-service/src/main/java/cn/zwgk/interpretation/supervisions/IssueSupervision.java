package cn.zwgk.interpretation.supervisions;

import cn.zwgk.interpretation.UseCase;
import cn.zwgk.interpretation.duties.DutyDesk;
import cn.zwgk.interpretation.duties.DutyId;
import cn.zwgk.interpretation.duties.DutyState;
import cn.zwgk.interpretation.duties.InterpretationDuty;
import cn.zwgk.timers.WorkingCalendars;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/**
 * 发出督办 (条例 Article 47). The duty is held meanwhile, so that it cannot be met unseen and is not supervised twice at once. An answer
 * that nobody has read yet counts as read by whoever demands more.
 */
@UseCase
public class IssueSupervision {

    private final Supervisions supervisions;
    private final SupervisionJournal journal;
    private final DutyDesk duties;
    private final WorkingCalendars calendars;
    private final InstantSource time;

    IssueSupervision(
            Supervisions supervisions,
            SupervisionJournal journal,
            DutyDesk duties,
            WorkingCalendars calendars,
            InstantSource time) {
        this.supervisions = supervisions;
        this.journal = journal;
        this.duties = duties;
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * @throws Refused 404 {@code duty-not-found}, 422 what {@link SupervisionPolicy} finds, 409 {@code
     *     supervision-duty-not-overdue} or {@code supervision-answer-awaited}
     */
    @Transactional
    public SupervisionId issue(DutyId id, Demanded demanded, Actor officer) {
        InterpretationDuty duty = duties.hold(id);
        List<Refusal> grounds = SupervisionPolicy.groundsAgainst(demanded, calendars.current(), ChinaTime.today(time));
        if (!grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        if (duty.state() != DutyState.OVERDUE) {
            throw Refused.conflict("supervision-duty-not-overdue");
        }
        List<Supervision> earlier = supervisions.of(id);
        if (earlier.stream().anyMatch(other -> other.state() == SupervisionState.ISSUED)) {
            throw Refused.conflict("supervision-answer-awaited");
        }
        earlier.stream()
                .filter(other -> other.state() == SupervisionState.ANSWERED)
                .forEach(answered -> {
                    answered.note(officer, time.instant());
                    journal.keep(answered, officer, "supervision.noted", null);
                });
        Supervision supervision =
                Supervision.issue(new SupervisionId(Ids.next()), duty, demanded, officer, time.instant());
        journal.keep(supervision, officer, "supervision.issued", supervision.text());
        return supervision.id();
    }
}
