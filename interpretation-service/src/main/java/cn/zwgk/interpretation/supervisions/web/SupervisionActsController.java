package cn.zwgk.interpretation.supervisions.web;

import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.supervisions.HandleSupervision;
import cn.zwgk.interpretation.supervisions.Promised;
import cn.zwgk.interpretation.supervisions.SupervisionId;
import cn.zwgk.web.Actor;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The acts of the transition table of supervisions; who may take which is the table's to say. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-supervisions/{id}/acts", version = "1")
@StaffOnly
class SupervisionActsController {

    /** Why it was a mistake. */
    record WithdrawalReason(
            @Size(max = 1000, message = "{material.reason.long}") @Nullable
            String reason) {}

    private final HandleSupervision handling;
    private final SupervisionView view;

    SupervisionActsController(HandleSupervision handling, SupervisionView view) {
        this.handling = handling;
        this.view = view;
    }

    @PostMapping("/answer")
    DutySupervisions answer(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Promised promised,
            Actor officer) {
        return view.of(handling.answer(new SupervisionId(id), ifMatch, promised, officer), officer);
    }

    @PostMapping("/note")
    DutySupervisions note(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            Actor officer) {
        return view.of(handling.note(new SupervisionId(id), ifMatch, officer), officer);
    }

    @PostMapping("/withdraw")
    DutySupervisions withdraw(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody WithdrawalReason why,
            Actor officer) {
        return view.of(handling.withdraw(new SupervisionId(id), ifMatch, why.reason(), officer), officer);
    }
}
