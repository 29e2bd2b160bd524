package cn.zwgk.application.bureau.web;

import cn.zwgk.application.bureau.BureauChange;
import cn.zwgk.application.bureau.BureauChangeAct;
import cn.zwgk.application.bureau.BureauChangeTransitions;
import cn.zwgk.application.bureau.BureauChanges;
import cn.zwgk.application.worklist.RemainingTime;
import cn.zwgk.application.worklist.RemainingTime.Remaining;
import cn.zwgk.application.worklist.WaitingWork;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: the change of the settings that waits for its second person, wanted by the day from which papers shall say so. */
@RestController
@Tag(name = "本机关信息")
class BureauWorklistController {

    private final BureauChanges changes;
    private final RemainingTime time;
    private final CodeNames names;

    BureauWorklistController(BureauChanges changes, RemainingTime time, CodeNames names) {
        this.changes = changes;
        this.time = time;
        this.names = names;
    }

    @GetMapping(path = "/api/{version}/worklist/bureau-changes", version = "1")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "待办：本机关信息改动", description = "等待本人确认的改动；期限是提出的生效日期。")
    Paged<WaitingWork> waiting(Actor actor, PageRequest paging) {
        return BureauChangeTransitions.mayConfirm(actor)
                ? changes.waitingFor(actor.id(), paging).map(this::work)
                : Paged.of(List.of(), paging, 0);
    }

    private WaitingWork work(BureauChange change) {
        Remaining left = time.until(change.effectiveFrom());
        return new WaitingWork(
                change.id().toString(),
                "BUREAU_CHANGE",
                names.of("work", "bureau-change").formatted(change.note(), change.proposedBy()),
                change.state().name(),
                names.of(change.state()),
                null,
                BureauChangeAct.CONFIRM.code(),
                names.of(BureauChangeAct.CONFIRM),
                left.dueAt(),
                left.workingDays(),
                left.lamp(),
                left.lampName(),
                null,
                "/console/bureau",
                change.proposedAt());
    }
}
