package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseAct;
import cn.zwgk.application.casefile.persistence.AwaitedList;
import cn.zwgk.application.casefile.persistence.AwaitedList.OpenMatter;
import cn.zwgk.application.worklist.RemainingTime;
import cn.zwgk.application.worklist.RemainingTime.Remaining;
import cn.zwgk.application.worklist.WaitingWork;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 待办: what cases wait for and whose time ends within a week or is over, and letters that went out and are not known to have
 * been received, so that the time to answer them does not run.
 */
@RestController
@RequestMapping(path = "/api/{version}/worklist/applications", version = "1")
class AwaitedWorklistController {

    private static final int DAYS_AHEAD = 7;
    private static final int DAYS_UNDER_WAY = 5;

    private final AwaitedList matters;
    private final RemainingTime time;
    private final CodeNames names;

    AwaitedWorklistController(AwaitedList matters, RemainingTime time, CodeNames names) {
        this.matters = matters;
        this.time = time;
        this.names = names;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/awaited")
    Paged<WaitingWork> awaited(Actor actor, PageRequest paging) {
        boolean desk = actor.has("disclosure-officer") || actor.has("openness-office");
        LocalDate today = time.today();
        return desk
                ? matters.find(today.plusDays(DAYS_AHEAD), today.minusDays(DAYS_UNDER_WAY), actor, paging)
                        .map(this::work)
                : Paged.of(List.of(), paging, 0);
    }

    private WaitingWork work(OpenMatter matter) {
        Remaining left = time.until(matter.until());
        CaseAct act = next(matter, left.isOver());
        String note = matter.until() == null ? "undelivered" : left.isOver() ? "late" : "running";
        return new WaitingWork(
                matter.id().toString(),
                "AWAITED",
                matter.registrationNumber() + " " + names.of(matter.kind()),
                matter.kind().name(),
                names.of(matter.kind()),
                matter.office(),
                act.code(),
                names.of(act),
                left.dueAt(),
                left.workingDays(),
                left.lamp(),
                left.lampName(),
                names.of("work.awaited", note).formatted(matter.askedOn()),
                "/console/applications/" + matter.caseId(),
                matter.updatedAt());
    }

    /** What the desk does next: notes that a letter arrived, what came, or answers because nothing came in time. */
    private static CaseAct next(OpenMatter matter, boolean over) {
        if (matter.kind().countsFromDelivery() && matter.deliveredOn() == null) {
            return CaseAct.RECORD_INQUIRY_DELIVERY;
        }
        return switch (matter.kind()) {
            case CORRECTION -> over ? CaseAct.DRAFT_DECISION : CaseAct.RECEIVE_CORRECTION;
            case FEE -> over ? CaseAct.DRAFT_DECISION : CaseAct.RECORD_PAYMENT;
            case REASONS -> over ? CaseAct.DRAFT_DECISION : CaseAct.RECORD_REASONS;
            case THIRD_PARTY, JOINT_MAKER, AGENCY_OPINION, ASSISTANCE -> CaseAct.RECORD_ANSWER;
            case COUNSEL -> CaseAct.GIVE_OPINION;
        };
    }
}
