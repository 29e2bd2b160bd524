package cn.zwgk.application.bureau.web;

import cn.zwgk.application.bureau.BureauChangeAct;
import cn.zwgk.application.bureau.BureauDesk;
import cn.zwgk.application.bureau.BureauEditions;
import cn.zwgk.application.bureau.BureauEntry;
import cn.zwgk.application.bureau.JudgeBureauChange;
import cn.zwgk.application.bureau.ProposeBureauChange;
import cn.zwgk.application.bureau.web.BureauViews.BureauEditionView;
import cn.zwgk.application.bureau.web.BureauViews.BureauView;
import cn.zwgk.application.notice.NoticeForm;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 本机关信息: what papers say of the house, kept by the openness office. */
@RestController
@RequestMapping(path = "/api/{version}/bureau-settings", version = "1")
@Tag(name = "本机关信息")
class BureauSettingsController {

    private static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";

    private final BureauEditions editions;
    private final BureauDesk desk;
    private final ProposeBureauChange proposeChange;
    private final JudgeBureauChange judgeChange;
    private final BureauViews views;

    BureauSettingsController(
            BureauEditions editions,
            BureauDesk desk,
            ProposeBureauChange proposeChange,
            JudgeBureauChange judgeChange,
            BureauViews views) {
        this.editions = editions;
        this.desk = desk;
        this.proposeChange = proposeChange;
        this.judgeChange = judgeChange;
        this.views = views;
    }

    /**
     * A change.
     *
     * @param effectiveFrom today if there is none
     * @param entries every entry as it shall be
     * @param note why it changes
     */
    record BureauInput(
            @Nullable LocalDate effectiveFrom,
            @Nullable Map<BureauEntry, String> entries,
            @Nullable String note) {}

    /** Why, where an act needs it. */
    record BureauActInput(
            @Schema(example = "法院名称已变更，请核对") @Nullable String reason) {}

    /** A paper to look at, with these settings. */
    record BureauPreviewInput(
            @NotNull(message = "{bureau.form-missing}") NoticeForm form,
            @Nullable Map<BureauEntry, String> entries) {}

    /** An HTML fragment without scripts, links and pictures. */
    record BureauPreview(String html) {}

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(summary = "现行和将要生效的设置", description = "含每一项的名称，因为缺少设置而不能制发的文书，以及等待确认的改动。ETag 是最新一版的版次。")
    ResponseEntity<BureauView> settings(Actor actor) {
        return answer(HttpStatus.OK, actor);
    }

    @GetMapping("/editions")
    @PreAuthorize(READERS)
    @Operation(summary = "历次设置", description = "最新的在前，含每次改动前后的内容、登记人和确认人。")
    Paged<BureauEditionView> editions(PageRequest paging) {
        return editions.all(paging).map(views::view);
    }

    @PostMapping("/changes")
    @Idempotent
    @PreAuthorize("hasRole('openness-office')")
    @Operation(summary = "提出改动", description = "须带 If-Match（最新一版的版次，还没有设置时为 \"0\"）。由另一人确认以后才起用；同时只能有一项改动等待确认。")
    ResponseEntity<BureauView> propose(
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody BureauInput input,
            Actor actor) {
        Map<BureauEntry, String> entries = input.entries();
        proposeChange.propose(
                ifMatch, entries == null ? Map.of() : entries, input.effectiveFrom(), input.note(), actor);
        return answer(HttpStatus.CREATED, actor);
    }

    @PostMapping("/changes/{id}/acts/{act}")
    @PreAuthorize(READERS)
    @Operation(
            summary = "确认、退回、撤回改动",
            description = "act：confirm 确认（提出人以外的人；已经制发的文书不变）、return 退回（须 reason）、withdraw 撤回（限提出人）。If-Match 为改动的版本。")
    ResponseEntity<BureauView> judge(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable BureauActInput input,
            Actor actor) {
        BureauChangeAct known = BureauChangeAct.withCode(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        judgeChange.judge(id, known, ifMatch, input == null ? null : input.reason(), actor);
        return answer(HttpStatus.OK, actor);
    }

    @PostMapping("/preview")
    @PreAuthorize(READERS)
    @Operation(summary = "按这些设置预览文书", description = "除本机关信息以外，内容是示例；不保存。")
    BureauPreview preview(@RequestBody @Valid BureauPreviewInput input) {
        Map<BureauEntry, String> entries = input.entries();
        return new BureauPreview(desk.preview(input.form(), entries == null ? Map.of() : entries));
    }

    private ResponseEntity<BureauView> answer(HttpStatus status, Actor actor) {
        BureauView view = views.view(actor);
        return ResponseEntity.status(status).eTag(ETags.of(view.edition())).body(view);
    }
}
