package cn.zwgk.policy.record.web;

import cn.zwgk.policy.catalogue.CatalogueEntries;
import cn.zwgk.policy.catalogue.CatalogueTree;
import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.record.HandleManyRecords;
import cn.zwgk.policy.record.HandleManyRecords.BulkRecordOutcome;
import cn.zwgk.policy.record.HandleRecord;
import cn.zwgk.policy.record.RecordAct;
import cn.zwgk.policy.record.RecordLists;
import cn.zwgk.policy.record.RecordLists.RecordFilter;
import cn.zwgk.policy.record.RecordState;
import cn.zwgk.policy.record.StructuredRecord;
import cn.zwgk.policy.record.StructuredRecords;
import cn.zwgk.policy.record.WriteRecord;
import cn.zwgk.policy.record.web.RecordViews.RecordLine;
import cn.zwgk.policy.record.web.RecordViews.RecordView;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Structured records at the desk. */
@RestController
@RequestMapping(path = "/api/{version}/records/desk", version = "1")
@Tag(name = "结构化信息")
class RecordDeskController {

    private static final String WRITES = "hasAnyRole('drafter', 'openness-office')";

    private final StructuredRecords records;
    private final RecordLists lists;
    private final WriteRecord writing;
    private final HandleRecord handling;
    private final HandleManyRecords handlingMany;
    private final CatalogueEntries entries;
    private final RecordViews views;

    RecordDeskController(
            StructuredRecords records,
            RecordLists lists,
            WriteRecord writing,
            HandleRecord handling,
            HandleManyRecords handlingMany,
            CatalogueEntries entries,
            RecordViews views) {
        this.records = records;
        this.lists = lists;
        this.writing = writing;
        this.handling = handling;
        this.handlingMany = handlingMany;
        this.entries = entries;
        this.views = views;
    }

    @GetMapping
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "结构化信息列表（工作台）",
            description = "可按类别、事项、状态、年份和词筛选；排序字段：dated、title、state、updatedAt、publishedAt。")
    Paged<RecordLine> list(
            @RequestParam(required = false) @Size(max = 50) @Nullable String classCode,
            @RequestParam(required = false) @Nullable UUID entryId,
            @RequestParam(required = false) @Nullable RecordState state,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Min(1949) @Max(2999) @Nullable Integer year,
            PageRequest paging) {
        CatalogueTree tree = entries.tree();
        return lists.list(new RecordFilter(classCode, entryId, state, q, year), paging)
                .map(each -> views.line(each, tree));
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(WRITES)
    @Operation(summary = "录入一条结构化信息", description = "按类别的字段检查，全部问题一次告知；同一条（例如同一文书号）不能录入两次。")
    ResponseEntity<RecordView> draft(@RequestBody @Valid RecordInput input, Actor actor) {
        StructuredRecord drafted = writing.draft(input.classCode(), input.entryId(), input.values(), actor);
        return ResponseEntity.created(URI.create("/api/v1/records/desk/" + drafted.id()))
                .eTag(ETags.of(drafted.version()))
                .body(views.desk(drafted, actor));
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "查看结构化信息（工作台）")
    ResponseEntity<RecordView> one(@PathVariable UUID id, Actor actor) {
        return answer(records.get(id), actor);
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(WRITES)
    @Operation(summary = "修改结构化信息", description = "须带 If-Match；修改过的人不能再审核。")
    ResponseEntity<RecordView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid RecordInput input,
            Actor actor) {
        StructuredRecord known = records.get(id);
        ETags.require(ifMatch, known.version());
        return answer(writing.edit(known, input.entryId(), input.values(), actor), actor);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "办理结构化信息",
            description = "act：approve 审核通过、return 退回、publish 公开、withdraw 撤回、reopen 更正、discard 作废。可带 If-Match。")
    ResponseEntity<RecordView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid RecordInput.@Nullable RecordActInput input,
            Actor actor) {
        StructuredRecord known = records.get(id);
        ETags.verify(ifMatch, known.version());
        return answer(handling.take(actOf(act), known, actor, input == null ? null : input.reason()), actor);
    }

    @PostMapping("/acts/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "批量办理结构化信息", description = "逐条办理，最多 200 条；不能办理的说明原因，其余照常办理。")
    BulkRecordOutcome takeMany(@PathVariable String act, @RequestBody @Valid RecordInput.Bulk input, Actor actor) {
        return handlingMany.take(actOf(act), input.ids(), actor, input.reason());
    }

    private static RecordAct actOf(String act) {
        return RecordAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
    }

    private ResponseEntity<RecordView> answer(StructuredRecord each, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(each.version())).body(views.desk(each, actor));
    }
}
