package cn.zwgk.application.proceedings.web;

import cn.zwgk.application.proceedings.KeepRegister;
import cn.zwgk.application.proceedings.Proceeding;
import cn.zwgk.application.proceedings.ProceedingAct;
import cn.zwgk.application.proceedings.ProceedingList;
import cn.zwgk.application.proceedings.RevealClaimant;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 行政复议、行政诉讼登记. Who may do what and when stands in the transition table. */
@RestController
@RequestMapping(path = "/api/{version}/proceedings", version = "1")
@Tag(name = "行政复议和行政诉讼")
class ProceedingController {

    static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    private static final String KEEPERS = "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')";
    private static final String ONE = "/{id:[0-9a-fA-F-]{36}}";

    private final KeepRegister register;
    private final RevealClaimant revealClaimant;
    private final ProceedingList list;
    private final ProceedingLines lines;
    private final ProceedingViews views;

    ProceedingController(
            KeepRegister register,
            RevealClaimant revealClaimant,
            ProceedingList list,
            ProceedingLines lines,
            ProceedingViews views) {
        this.register = register;
        this.revealClaimant = revealClaimant;
        this.list = list;
        this.lines = lines;
        this.views = views;
    }

    /** Why the name is wanted. */
    record RevealReason(@Nullable String reason) {}

    /** Who contests, in full. */
    record ClaimantView(String claimant) {}

    @GetMapping
    @PreAuthorize(READERS)
    @Operation(
            summary = "复议诉讼登记",
            description =
                    "可按种类、阶段、结果、科室、是否逾期、申请件和提出日期筛选；排序字段：filedOn、copyReceivedOn、answerDueOn、concludedOn、registerNumber。")
    Paged<ProceedingLine> list(@ModelAttribute ProceedingFilter filter, Actor actor, PageRequest paging) {
        return list.find(filter.filter(), actor, lines.today(), paging).map(lines::of);
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(KEEPERS)
    @Operation(summary = "登记行政复议、行政诉讼", description = "收到副本时登记，答复期限随即算出。可带 Idempotency-Key 重试。")
    ResponseEntity<ProceedingView> register(@RequestBody @Valid ProceedingInput input, Actor actor) {
        Proceeding fresh = register.register(input.registration(), actor);
        return ResponseEntity.created(URI.create("/api/v1/proceedings/" + fresh.id()))
                .eTag(ETags.of(fresh.version()))
                .body(views.of(fresh.id(), actor));
    }

    @GetMapping(ONE)
    @PreAuthorize(READERS)
    @Operation(summary = "一件复议或诉讼", description = "含期限、结果、后续事项、材料、办理过程和本人可以办理的事项。")
    ResponseEntity<ProceedingView> one(@PathVariable UUID id, Actor actor) {
        return answer(id, actor);
    }

    @PutMapping(ONE)
    @PreAuthorize(KEEPERS)
    @Operation(summary = "更正登记", description = "须带 If-Match。种类和申请件不能改；期限随收到副本的日期重算。")
    ResponseEntity<ProceedingView> correct(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ProceedingInput input,
            Actor actor) {
        register.correct(id, ifMatch, input.registration(), actor);
        return answer(id, actor);
    }

    @PostMapping(ONE + "/acts/{act}")
    @PreAuthorize(KEEPERS)
    @Operation(
            summary = "办理",
            description =
                    "act：answer 提交答复（须 on）、conclude 登记审理结果（须 on、result、consequence）、fulfil 确认落实（有后续事项的须 on）、appeal 登记上诉（须 on）、"
                            + "strike-out 登记作废（须 reason）。")
    ResponseEntity<ProceedingView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable ProceedingActInput given,
            Actor actor) {
        ProceedingAct known = ProceedingAct.of(act).orElseThrow(() -> Refused.notFound("act-unknown"));
        ProceedingActInput input = given == null ? ProceedingActInput.NOTHING : given;
        switch (known) {
            case ANSWER -> register.answer(id, ifMatch, input.day(), actor);
            case CONCLUDE -> register.conclude(id, ifMatch, input.ruling(), actor);
            case FULFIL -> register.fulfil(id, ifMatch, input.on(), input.note(), actor);
            case APPEAL -> register.appeal(id, ifMatch, input.day(), actor);
            case STRIKE_OUT -> register.strikeOut(id, ifMatch, input.reason(), actor);
        }
        return answer(id, actor);
    }

    @PostMapping(ONE + "/papers")
    @Idempotent
    @PreAuthorize(KEEPERS)
    @Operation(summary = "登记材料", description = "材料只增不改。可带 Idempotency-Key 重试。")
    ResponseEntity<ProceedingView> addPaper(@PathVariable UUID id, @RequestBody @Valid PaperInput input, Actor actor) {
        register.addPaper(id, input.entry(actor, lines.now()), actor);
        return answer(id, actor);
    }

    @PostMapping(ONE + "/acts/reveal-claimant")
    @PreAuthorize(KEEPERS)
    @Operation(summary = "查看提出人", description = "须说明理由，留痕。")
    ResponseEntity<ClaimantView> reveal(@PathVariable UUID id, @RequestBody RevealReason why, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new ClaimantView(revealClaimant.reveal(id, why.reason(), actor)));
    }

    private ResponseEntity<ProceedingView> answer(UUID id, Actor actor) {
        ProceedingView view = views.of(id, actor);
        return ResponseEntity.ok()
                .eTag(ETags.of(view.version()))
                .cacheControl(CacheControl.noStore())
                .body(view);
    }
}
