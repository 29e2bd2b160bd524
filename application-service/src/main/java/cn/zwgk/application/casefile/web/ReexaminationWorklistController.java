package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.reexamination.Reexaminations;
import cn.zwgk.application.casefile.reexamination.Reexaminations.Due;
import cn.zwgk.application.worklist.RemainingTime;
import cn.zwgk.application.worklist.RemainingTime.Remaining;
import cn.zwgk.application.worklist.WaitingWork;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: refusals that are to be examined again (Article 18), from a fortnight before their time on. */
@RestController
@RequestMapping(path = "/api/{version}/worklist/applications", version = "1")
class ReexaminationWorklistController {

    private static final int DAYS_AHEAD = 14;

    private final Reexaminations reexaminations;
    private final RemainingTime time;
    private final CodeNames names;

    ReexaminationWorklistController(Reexaminations reexaminations, RemainingTime time, CodeNames names) {
        this.reexaminations = reexaminations;
        this.time = time;
        this.names = names;
    }

    @PreAuthorize("isAuthenticated()")
    @GetMapping("/reexaminations")
    Paged<WaitingWork> due(Actor actor, PageRequest paging) {
        boolean desk = actor.has("disclosure-officer") || actor.has("openness-office");
        return desk
                ? reexaminations
                        .find(time.today().plusDays(DAYS_AHEAD), actor, paging)
                        .map(this::work)
                : Paged.of(List.of(), paging, 0);
    }

    private WaitingWork work(Due refusal) {
        Remaining left = time.until(refusal.dueOn());
        LocalDate since = refusal.examinedOn() == null ? refusal.refusedOn() : refusal.examinedOn();
        return new WaitingWork(
                refusal.caseId().toString(),
                "APPLICATION_REEXAMINATION",
                refusal.registrationNumber() + " " + names.of(refusal.result()),
                refusal.result().name(),
                names.of(refusal.result()),
                refusal.office(),
                "reexamine",
                names.of("work", "reexamine"),
                left.dueAt(),
                left.workingDays(),
                left.lamp(),
                left.lampName(),
                null,
                left.isOver() ? "/console/reexaminations" : "/console/reexaminations?all=1",
                since.atStartOfDay(ChinaTime.ZONE).toInstant());
    }
}
