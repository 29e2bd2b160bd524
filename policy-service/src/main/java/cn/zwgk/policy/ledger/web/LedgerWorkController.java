package cn.zwgk.policy.ledger.web;

import cn.zwgk.policy.ledger.LedgerRoles;
import cn.zwgk.policy.ledger.work.LedgerWork;
import cn.zwgk.policy.ledger.work.LedgerWorklist;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The part of a person's worklist that has to do with the ledger. */
@RestController
@RequestMapping(path = "/api/{version}/plan-ledger/worklist", version = "1")
@Tag(name = "待办")
class LedgerWorkController {

    private final LedgerWorklist worklist;

    LedgerWorkController(LedgerWorklist worklist) {
        this.worklist = worklist;
    }

    @GetMapping
    @PreAuthorize(LedgerRoles.OFFICERS)
    @Operation(summary = "台账待办", description = "本科室临期、逾期的任务，待核实或被退回的佐证，待审定、待归档的台账。")
    Paged<LedgerWork> work(PageRequest paging, Actor actor) {
        return worklist.of(actor, paging);
    }
}
