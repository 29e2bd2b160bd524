package cn.zwgk.application.retention.web;

import cn.zwgk.application.retention.BatchAct;
import cn.zwgk.application.retention.BatchTransitions;
import cn.zwgk.application.retention.RetentionBatch;
import cn.zwgk.application.retention.persistence.RetentionBatches;
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

/** 待办: batches that wait for their second person, which is nobody who proposed them. */
@RestController
@Tag(name = "保存期限和匿名化")
class RetentionWorklistController {

    private final RetentionBatches batches;
    private final RemainingTime time;
    private final CodeNames names;

    RetentionWorklistController(RetentionBatches batches, RemainingTime time, CodeNames names) {
        this.batches = batches;
        this.time = time;
        this.names = names;
    }

    @GetMapping(path = "/api/{version}/worklist/retention-batches", version = "1")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "待办：匿名化批次", description = "等待本人批准的批次，没有法定期限。")
    Paged<WaitingWork> waiting(Actor actor, PageRequest paging) {
        return BatchTransitions.mayJudge(actor)
                ? batches.waitingFor(actor.id(), paging).map(this::work)
                : Paged.of(List.of(), paging, 0);
    }

    private WaitingWork work(RetentionBatch batch) {
        Remaining untilAnyDay = time.until(null);
        return new WaitingWork(
                batch.id().toString(),
                "RETENTION_BATCH",
                names.of("work", "retention-batch")
                        .formatted(batch.number(), batches.counts(batch.id()).all(), batch.proposedBy()),
                batch.state().name(),
                names.of(batch.state()),
                null,
                BatchAct.APPROVE.code(),
                names.of(BatchAct.APPROVE),
                untilAnyDay.dueAt(),
                untilAnyDay.workingDays(),
                untilAnyDay.lamp(),
                untilAnyDay.lampName(),
                null,
                "/console/retention/batches/" + batch.id(),
                batch.proposedAt());
    }
}
