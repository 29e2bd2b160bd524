package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.ApplicationCase;
import cn.zwgk.application.casefile.AssignCase;
import cn.zwgk.application.casefile.AwaitedKind;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.casefile.CaseState;
import cn.zwgk.application.casefile.ConfirmReceipt;
import cn.zwgk.application.casefile.DecideCase;
import cn.zwgk.application.casefile.DraftDecision;
import cn.zwgk.application.casefile.ReturnDecision;
import cn.zwgk.application.casefile.RevealApplicant;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.application.casefile.persistence.CaseList;
import cn.zwgk.application.casefile.persistence.CaseList.Filter;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.ETags;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The desk of the disclosure officers. Every act answers with the case as it is afterwards. */
@RestController
@RequestMapping(path = "/api/{version}/application-cases", version = "1")
class CasesController {

    private static final String READERS =
            "hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')";
    private static final String OFFICERS = "hasAnyRole('disclosure-officer', 'openness-office')";

    private final CaseFiles cases;
    private final CaseSight sight;
    private final CaseList list;
    private final CaseViews views;
    private final CaseLines lines;
    private final ConfirmReceipt confirmReceipt;
    private final AssignCase assignCase;
    private final DraftDecision draftDecision;
    private final ReturnDecision returnDecision;
    private final DecideCase decideCase;
    private final RevealApplicant revealApplicant;
    private final CodeNames names;

    CasesController(
            CaseFiles cases,
            CaseSight sight,
            CaseList list,
            CaseViews views,
            CaseLines lines,
            ConfirmReceipt confirmReceipt,
            AssignCase assignCase,
            DraftDecision draftDecision,
            ReturnDecision returnDecision,
            DecideCase decideCase,
            RevealApplicant revealApplicant,
            CodeNames names) {
        this.cases = cases;
        this.sight = sight;
        this.list = list;
        this.views = views;
        this.lines = lines;
        this.confirmReceipt = confirmReceipt;
        this.assignCase = assignCase;
        this.draftDecision = draftDecision;
        this.returnDecision = returnDecision;
        this.decideCase = decideCase;
        this.revealApplicant = revealApplicant;
        this.names = names;
    }

    /** To which office. */
    record Assignment(@Nullable String office, @Nullable String reason) {}

    /** Why. */
    record Reason(@Nullable String reason) {}

    @PreAuthorize(READERS)
    @GetMapping
    Paged<CaseLines.CaseLine> cases(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable Set<CaseState> state,
            @RequestParam(required = false) @Nullable String office,
            @RequestParam(required = false) @Nullable ReplyResult result,
            @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable LocalDate receivedFrom,
            @RequestParam(required = false) @Nullable LocalDate receivedTo,
            @RequestParam(required = false) @Nullable AwaitedKind awaiting,
            Actor actor,
            PageRequest paging) {
        Filter filter = new Filter(q, state, office, result, overdue, receivedFrom, receivedTo, awaiting);
        return list.find(filter, actor, lines.today(), paging).map(lines::of);
    }

    @PreAuthorize(READERS)
    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(@PathVariable UUID id, Actor actor) {
        return answer(new CaseId(id), actor);
    }

    @PreAuthorize("hasRole('disclosure-officer')")
    @PostMapping("/{id}/acts/confirm-receipt")
    ResponseEntity<CaseView> confirmReceipt(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        confirmReceipt.confirm(new CaseId(id), ifMatch, actor);
        return answer(new CaseId(id), actor);
    }

    @PreAuthorize(OFFICERS)
    @PostMapping("/{id}/acts/assign")
    ResponseEntity<CaseView> assign(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Assignment assignment,
            Actor actor) {
        assignCase.assign(new CaseId(id), ifMatch, assignment.office(), assignment.reason(), actor);
        return answer(new CaseId(id), actor);
    }

    @PreAuthorize("hasRole('disclosure-officer')")
    @PostMapping("/{id}/acts/draft-decision")
    ResponseEntity<CaseView> draftDecision(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody DraftDecision.Proposal proposal,
            Actor actor) {
        draftDecision.draft(new CaseId(id), ifMatch, proposal, actor);
        return answer(new CaseId(id), actor);
    }

    @PreAuthorize("hasRole('openness-office')")
    @PostMapping("/{id}/acts/return-decision")
    ResponseEntity<CaseView> returnDecision(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Reason reason,
            Actor actor) {
        returnDecision.sendBack(new CaseId(id), ifMatch, reason.reason(), actor);
        return answer(new CaseId(id), actor);
    }

    @PreAuthorize("hasRole('openness-office')")
    @PostMapping("/{id}/acts/decide")
    ResponseEntity<CaseView> decide(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            Actor actor) {
        decideCase.decide(new CaseId(id), ifMatch, actor);
        return answer(new CaseId(id), actor);
    }

    /** Shows the applicant in full; the reason stands in the audit trail. */
    @PreAuthorize(OFFICERS)
    @PostMapping("/{id}/acts/reveal-applicant")
    ResponseEntity<CaseView.ApplicantView> revealApplicant(
            @PathVariable UUID id, @RequestBody Reason reason, Actor actor) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(CaseView.ApplicantView.of(revealApplicant.reveal(new CaseId(id), reason.reason(), actor), names));
    }

    private ResponseEntity<CaseView> answer(CaseId id, Actor actor) {
        ApplicationCase theCase = cases.get(id);
        sight.require(actor, theCase.stored());
        return ResponseEntity.ok()
                .eTag(ETags.of(theCase.stored().version()))
                .cacheControl(CacheControl.noStore())
                .body(views.of(theCase, actor));
    }
}
