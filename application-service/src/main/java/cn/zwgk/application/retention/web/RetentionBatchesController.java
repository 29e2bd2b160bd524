package cn.zwgk.application.retention.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.retention.BatchAct;
import cn.zwgk.application.retention.BatchDesk;
import cn.zwgk.application.retention.ProposeBatch;
import cn.zwgk.application.retention.RetentionBatch;
import cn.zwgk.application.retention.persistence.RetentionBatches;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 匿名化批次. Who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/retention/batches", version = "1")
@Tag(name = "保存期限和匿名化")
class RetentionBatchesController {

    private final ProposeBatch proposeBatch;
    private final BatchDesk desk;
    private final RetentionBatches batches;
    private final RetentionViews views;

    RetentionBatchesController(
            ProposeBatch proposeBatch, BatchDesk desk, RetentionBatches batches, RetentionViews views) {
        this.proposeBatch = proposeBatch;
        this.desk = desk;
        this.batches = batches;
        this.views = views;
    }

    /** Which cases. */
    record BatchInput(@Nullable List<UUID> caseIds) {}

    /** Why, where an act needs it. */
    record BatchActInput(
            @Schema(example = "其中一件漏归档") @Nullable String reason) {}

    /** What the register goes on saying. */
    record KeptDescriptionInput(
            @Schema(example = "低保审批档案") @Nullable String description) {}

    @GetMapping
    @PreAuthorize(RetentionScheduleController.READERS)
    @Operation(summary = "匿名化批次", description = "新提出的在前。")
    Paged<RetentionViews.BatchLine> list(PageRequest paging) {
        return batches.find(paging).map(views::line);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(RetentionScheduleController.OFFICE)
    @Operation(summary = "提出匿名化批次", description = "每批最多 500 件；有一件不能办理的，全批退回并列出全部理由。可带 Idempotency-Key 重试。")
    ResponseEntity<RetentionViews.BatchView> propose(@RequestBody BatchInput input, Actor actor) {
        RetentionBatch batch = proposeBatch.propose(input.caseIds(), actor);
        return ResponseEntity.created(URI.create("/api/v1/retention/batches/" + batch.id()))
                .eTag(ETags.of(batch.version()))
                .body(views.of(batch.id(), actor));
    }

    @GetMapping("/{id}")
    @PreAuthorize(RetentionScheduleController.READERS)
    @Operation(summary = "一个批次", description = "含执行情况、经过和本人可以办理的事项。")
    ResponseEntity<RetentionViews.BatchView> one(@PathVariable UUID id, Actor actor) {
        RetentionViews.BatchView view = views.of(id, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }

    @GetMapping("/{id}/cases")
    @PreAuthorize(RetentionScheduleController.READERS)
    @Operation(summary = "批次中的申请件", description = "登记簿将保留的申请内容，和每件的执行结果。")
    Paged<RetentionViews.BatchItem> cases(@PathVariable UUID id, PageRequest paging) {
        return batches.items(batches.get(id).id(), paging).map(views::of);
    }

    @PutMapping("/{id}/cases/{caseId}/description")
    @PreAuthorize(RetentionScheduleController.OFFICE)
    @Operation(summary = "改写登记簿保留的申请内容", description = "限提出人，批准以前；识别到个人信息的，不予保存。")
    RetentionViews.BatchItem describe(
            @PathVariable UUID id, @PathVariable UUID caseId, @RequestBody KeptDescriptionInput input, Actor actor) {
        desk.describe(id, new CaseId(caseId), input.description(), actor);
        return views.of(batches.item(id, new CaseId(caseId)));
    }

    @PostMapping("/{id}/acts/{act}")
    @PreAuthorize(RetentionScheduleController.READERS)
    @Operation(
            summary = "审批",
            description = "act：approve 批准（提出人以外的人；次日 2:30 执行）、return 退回（须 reason）、stop 中止（须 reason）。")
    ResponseEntity<RetentionViews.BatchView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable BatchActInput input,
            Actor actor) {
        BatchAct known = BatchAct.withCode(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        desk.take(id, known, ifMatch, input == null ? null : input.reason(), actor);
        return one(id, actor);
    }
}
