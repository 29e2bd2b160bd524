package cn.zwgk.policy.guide.web;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.guide.Guide;
import cn.zwgk.policy.guide.GuideAct;
import cn.zwgk.policy.guide.GuideDesk;
import cn.zwgk.policy.guide.GuideState;
import cn.zwgk.policy.guide.Guides;
import cn.zwgk.policy.guide.TakeGuideStep;
import cn.zwgk.policy.guide.WriteGuide;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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

/** Guides at the desk: drafting, review, yearly confirmation. */
@RestController
@RequestMapping(path = "/api/{version}/guides", version = "1")
@Tag(name = "办事指南编制")
class GuideDeskController {

    /** Why. */
    record GuideActInput(
            @Nullable @Size(max = 1000, message = "{guide.text-too-long}")
            String reason) {}

    private final Guides guides;
    private final WriteGuide writing;
    private final TakeGuideStep steps;
    private final GuideDesk desk;

    GuideDeskController(Guides guides, WriteGuide writing, TakeGuideStep steps, GuideDesk desk) {
        this.guides = guides;
        this.writing = writing;
        this.steps = steps;
        this.desk = desk;
    }

    @GetMapping("/desk")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "办事指南（工作台）", description = "可按状态、科室、年度确认情况和标题筛选；排序字段：updatedAt、title、confirmBy、office。")
    Paged<GuideDesk.Line> list(
            @RequestParam(required = false) @Nullable GuideState state,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Size(max = 60) @Nullable String office,
            @RequestParam(required = false) GuideDesk.@Nullable Confirmation confirmation,
            PageRequest paging) {
        return desk.list(new GuideDesk.Filter(state, q, office, confirmation), paging);
    }

    @GetMapping("/{id:[0-9a-fA-F-]{36}}/desk")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(summary = "查看办事指南（工作台）", description = "含本人可以办理的事项、还缺的内容和办理过程。")
    ResponseEntity<GuideDesk.View> one(@PathVariable UUID id, Actor actor) {
        return answer(guides.get(id), actor);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "起草办事指南", description = "只需名称和办理机构即可开始；其余内容在提交审核时检查。可带 Idempotency-Key 重试。")
    ResponseEntity<GuideDesk.View> begin(@RequestBody @Valid GuideInput input, Actor actor) {
        Guide guide = writing.begin(input.content(actor.office()), actor);
        return ResponseEntity.created(URI.create("/api/v1/guides/" + guide.id() + "/desk"))
                .eTag(ETags.of(guide.version()))
                .body(desk.of(guide, actor));
    }

    @PutMapping("/{id:[0-9a-fA-F-]{36}}")
    @PreAuthorize(Roles.MAY_DRAFT)
    @Operation(summary = "修改办事指南", description = "起草中或者修订中可以修改，须带 If-Match。")
    ResponseEntity<GuideDesk.View> edit(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid GuideInput input,
            Actor actor) {
        Guide guide = guides.get(id);
        ETags.require(ifMatch, guide.version());
        return answer(writing.edit(guide, input.content(actor.office()), input.changeNote(), actor), actor);
    }

    @PostMapping("/{id:[0-9a-fA-F-]{36}}/acts/{act}")
    @PreAuthorize(Roles.AT_THE_DESK)
    @Operation(
            summary = "办理办事指南",
            description = "act：submit 提交审核、publish 审核发布、return 退回（须 reason）、revise 修订、cancel-revision 取消修订、"
                    + "confirm 年度确认、withdraw 撤下（须 reason）、discard 作废。可带 If-Match。")
    ResponseEntity<GuideDesk.View> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable GuideActInput input,
            Actor actor) {
        GuideAct known = GuideAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        Guide guide = guides.get(id);
        ETags.verify(ifMatch, guide.version());
        return answer(steps.take(guide, known, actor, input == null ? null : input.reason()), actor);
    }

    private ResponseEntity<GuideDesk.View> answer(Guide guide, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(guide.version())).body(desk.of(guide, actor));
    }
}
