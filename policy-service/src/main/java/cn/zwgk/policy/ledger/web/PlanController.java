package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.desk.Act;
import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.plan.OpenPlan;
import cn.zwgk.policy.ledger.plan.Plan;
import cn.zwgk.policy.ledger.plan.PlanAct;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.policy.ledger.plan.TakePlanStep;
import cn.zwgk.policy.ledger.progress.Standing;
import cn.zwgk.policy.ledger.report.CloseYear;
import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
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

/** 要点台账: a plan a year. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger/plans", version = "1")
@Tag(name = "要点台账")
class PlanController {

    private final Plans plans;
    private final OpenPlan opening;
    private final TakePlanStep steps;
    private final CloseYear closing;
    private final LedgerPages pages;
    private final BoardReader boards;
    private final Wording wording;

    PlanController(
            Plans plans,
            OpenPlan opening,
            TakePlanStep steps,
            CloseYear closing,
            LedgerPages pages,
            BoardReader boards,
            Wording wording) {
        this.plans = plans;
        this.opening = opening;
        this.steps = steps;
        this.closing = closing;
        this.pages = pages;
        this.boards = boards;
        this.wording = wording;
    }

    @GetMapping
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "各年要点台账", description = "一年一本，最新的在前。")
    List<PlanEntry> list() {
        return plans.all().stream()
                .map(plan -> new PlanEntry(
                        plan.year(), plan.title(), plan.state(), wording.of(plan.state()), plan.copiedFrom()))
                .toList();
    }

    @PostMapping
    @Idempotent
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "建立台账", description = "可从某一年复制任务（期限顺延）和评分规则，佐证不复制。")
    ResponseEntity<PlanPage> open(@RequestBody @Valid PlanInput input, Actor actor) {
        Plan plan = opening.open(input.year(), input.title().strip(), input.officeNames(), input.copyOf(), actor);
        return ResponseEntity.created(URI.create("/api/v1/plan-ledger/plans/" + plan.year()))
                .eTag(ETags.of(plan.version()))
                .body(pages.of(plan, actor));
    }

    @GetMapping("/{year}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "查看一年的台账", description = "含本人可以办理的事项、评分规则和办理过程。")
    ResponseEntity<PlanPage> page(@PathVariable int year, Actor actor) {
        return answer(plans.get(year), actor);
    }

    @PutMapping("/{year}")
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "修改名称和科室", description = "须带 If-Match；印发后修改须说明理由。")
    ResponseEntity<PlanPage> rename(
            @PathVariable int year,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody PlanInput.@Valid PlanRenaming input,
            Actor actor) {
        Plan plan = plans.get(year);
        ETags.require(ifMatch, plan.version());
        steps.rename(plan, input.title().strip(), input.offices(), input.reason(), actor);
        return answer(plans.get(year), actor);
    }

    @PostMapping("/{year}/acts/{act}")
    @PreAuthorize(LedgerRoles.KEEPERS_AND_LEADERS)
    @Operation(
            summary = "办理台账",
            description = "act：propose 报请审定、adopt 审定实施（局领导）、send-back 退回修改（须 reason）、freeze 年终归档（年度终了后，佐证须全部核实）。")
    ResponseEntity<PlanPage> act(
            @PathVariable int year,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Valid @Nullable LedgerReason input,
            Actor actor) {
        Plan plan = plans.get(year);
        ETags.verify(ifMatch, plan.version());
        @Nullable String reason = LedgerReason.of(input);
        switch (Act.known(PlanAct.class, act)) {
            case PROPOSE -> steps.propose(plan, actor);
            case SEND_BACK -> steps.sendBack(plan, reason, actor);
            case ADOPT -> steps.adopt(plan, actor);
            case FREEZE -> closing.close(plan, actor);
            case AMEND -> throw Refused.notFound("act-unknown");
        }
        return answer(plans.get(year), actor);
    }

    @GetMapping("/{year}/board")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "台账一览", description = "每项任务的完成数和定额、剩余工作日、状态；可按科室、到期季度、状态筛选。")
    LedgerBoard board(
            @PathVariable int year,
            @RequestParam(required = false) @Size(max = 50) @Nullable String office,
            @RequestParam(required = false) @Min(1) @Max(4) @Nullable Integer quarter,
            @RequestParam(required = false) @Nullable Standing standing) {
        return boards.of(plans.get(year), new BoardReader.Narrowing(office, quarter, standing));
    }

    private ResponseEntity<PlanPage> answer(Plan plan, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(plan.version())).body(pages.of(plan, actor));
    }
}
