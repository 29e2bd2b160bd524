package cn.zwgk.application.release.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.release.ClearReleaseFinding;
import cn.zwgk.application.release.DraftRelease;
import cn.zwgk.application.release.ReleaseAct;
import cn.zwgk.application.release.ReleaseContent;
import cn.zwgk.application.release.ReleaseList;
import cn.zwgk.application.release.ReleaseState;
import cn.zwgk.application.release.TakeReleaseStep;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 依申请公开信息公布, at the desk: list, texts, findings and acts. Who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/information-releases", version = "1")
@Tag(name = "依申请公开信息公布")
class ReleasesController {

    static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    static final String DRAFTERS = "hasAnyRole('disclosure-officer', 'openness-office')";

    private final ReleaseList list;
    private final DraftRelease drafting;
    private final ClearReleaseFinding clearing;
    private final TakeReleaseStep steps;
    private final ReleaseViews views;

    ReleasesController(
            ReleaseList list,
            DraftRelease drafting,
            ClearReleaseFinding clearing,
            TakeReleaseStep steps,
            ReleaseViews views) {
        this.list = list;
        this.drafting = drafting;
        this.clearing = clearing;
        this.steps = steps;
        this.views = views;
    }

    /** Whose answer is to be offered. */
    record ReleaseOrigin(@Nullable UUID caseId) {}

    /** What the public will read. */
    record ReleaseInput(
            @Schema(example = "2025年度养老机构等级评定结果") @Nullable String title,

            @Schema(example = "全市养老机构2025年度等级评定的结果和评分办法。") @Nullable
            String description,

            @Schema(example = "2025年度共评定养老机构46家，结果见附件。") @Nullable
            String answer) {

        ReleaseContent content() {
            return new ReleaseContent(
                    Objects.requireNonNullElse(title, ""),
                    Objects.requireNonNullElse(description, ""),
                    Objects.requireNonNullElse(answer, ""));
        }
    }

    /** Why; for a publication what the reviewer found. */
    record ReleaseReason(@Nullable String reason) {}

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(summary = "依申请公开信息公布件", description = "可按阶段、承办科室、申请件筛选和查找；排序字段：updatedAt、publishedAt、title。")
    Paged<ReleaseLine> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<ReleaseState> state,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable UUID caseId,
            Actor actor,
            PageRequest paging) {
        return list.find(new ReleaseList.Filter(q, state, office, caseId), actor, paging)
                .map(views::line);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(DRAFTERS)
    @Operation(summary = "起草公布件", description = "从已答复并提供了信息的申请起草；标题以外的内容先照答复填好。可带 Idempotency-Key 重试。")
    ResponseEntity<ReleaseView> draft(@RequestBody ReleaseOrigin origin, Actor actor) {
        UUID caseId = origin.caseId();
        if (caseId == null) {
            throw Refused.invalid(List.of(Refusal.onField("caseId", "release-case-missing")));
        }
        ReleaseView view = views.of(drafting.draft(DraftRelease.Origin.of(new CaseId(caseId)), actor), actor);
        return ResponseEntity.created(
                        URI.create("/api/v1/information-releases/" + view.line().id()))
                .eTag(ETags.of(view.version()))
                .body(view);
    }

    @GetMapping("/{id}")
    @PreAuthorize(READERS)
    @Operation(summary = "一件公布件", description = "含审查发现的问题（已遮盖）、附件、办理过程和本人可以办理的事项。")
    ResponseEntity<ReleaseView> one(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PutMapping("/{id}")
    @PreAuthorize(DRAFTERS)
    @Operation(summary = "修改公布件", description = "只有起草中的可以修改。可带 If-Match。")
    ResponseEntity<ReleaseView> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody ReleaseInput input,
            Actor actor) {
        drafting.edit(id, ifMatch, input.content(), actor);
        return answer(id, actor);
    }

    @PostMapping("/{id}/findings/{finding}/clearance")
    @PreAuthorize(DRAFTERS)
    @Operation(summary = "保留发现的内容", description = "逐处说明理由；能联系到自然人申请人的内容不能保留。")
    ResponseEntity<ReleaseView> clear(
            @PathVariable UUID id, @PathVariable String finding, @RequestBody ReleaseReason why, Actor actor) {
        clearing.clear(id, finding, why.reason(), actor);
        return answer(id, actor);
    }

    @DeleteMapping("/{id}/findings/{finding}/clearance")
    @PreAuthorize(DRAFTERS)
    @Operation(summary = "取消保留")
    ResponseEntity<ReleaseView> takeBack(@PathVariable UUID id, @PathVariable String finding, Actor actor) {
        clearing.takeBack(id, finding, actor);
        return answer(id, actor);
    }

    @PostMapping("/{id}/acts/{act}")
    @PreAuthorize(DRAFTERS)
    @Operation(
            summary = "办理",
            description = "act：submit 提交审核、publish 审核通过并公布（须写审核意见）、return 退回修改、withdraw 撤回公布、abandon 不再公布（均须理由）。")
    ResponseEntity<ReleaseView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable ReleaseReason why,
            Actor actor) {
        ReleaseAct known = ReleaseAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        steps.take(id, ifMatch, known, why == null ? null : why.reason(), actor);
        return answer(id, actor);
    }

    private ResponseEntity<ReleaseView> answer(UUID id, Actor actor) {
        ReleaseView view = views.of(id, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
