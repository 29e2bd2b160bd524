package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.plan.Obligation;
import cn.zwgk.policy.ledger.plan.Obligations;
import cn.zwgk.policy.ledger.plan.Plans;
import cn.zwgk.policy.ledger.plan.WriteObligation;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Idempotent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** 任务: what the plan asks for. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger", version = "1")
@Tag(name = "要点台账")
class ObligationController {

    private final Plans plans;
    private final Obligations obligations;
    private final WriteObligation writing;
    private final LedgerPages pages;

    ObligationController(Plans plans, Obligations obligations, WriteObligation writing, LedgerPages pages) {
        this.plans = plans;
        this.obligations = obligations;
        this.writing = writing;
        this.pages = pages;
    }

    @PostMapping("/plans/{year}/obligations")
    @Idempotent
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "增加任务", description = "印发后增加须说明理由（reason）。")
    ResponseEntity<ObligationPage> add(@PathVariable int year, @RequestBody @Valid ObligationInput input, Actor actor) {
        Obligation added = writing.add(plans.get(year), input.content(), input.reason(), actor);
        return ResponseEntity.created(URI.create("/api/v1/plan-ledger/obligations/" + added.id()))
                .eTag(ETags.of(added.version()))
                .body(pages.of(added, actor));
    }

    @GetMapping("/obligations/{id}")
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "查看任务", description = "含进度、全部佐证和本人对每条佐证可以办理的事项。")
    ResponseEntity<ObligationPage> page(@PathVariable UUID id, Actor actor) {
        return answer(obligations.get(id), actor);
    }

    @PutMapping("/obligations/{id}")
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "修改任务", description = "须带 If-Match；印发后修改须说明理由（reason）。")
    ResponseEntity<ObligationPage> change(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody @Valid ObligationInput input,
            Actor actor) {
        Obligation obligation = obligations.get(id);
        ETags.require(ifMatch, obligation.version());
        return answer(writing.change(obligation, input.content(), input.reason(), actor), actor);
    }

    @DeleteMapping("/obligations/{id}")
    @PreAuthorize(LedgerRoles.KEEPERS)
    @Operation(summary = "取消任务", description = "草稿中直接删除；印发后须说明理由，任务留在台账中并注明已取消。")
    ResponseEntity<Void> drop(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestParam(required = false) @Size(max = 500) @Nullable String reason,
            Actor actor) {
        Obligation obligation = obligations.get(id);
        ETags.verify(ifMatch, obligation.version());
        writing.drop(obligation, reason, actor);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ObligationPage> answer(Obligation obligation, Actor actor) {
        return ResponseEntity.ok().eTag(ETags.of(obligation.version())).body(pages.of(obligation, actor));
    }
}
