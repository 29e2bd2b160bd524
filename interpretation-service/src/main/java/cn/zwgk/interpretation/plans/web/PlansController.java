package cn.zwgk.interpretation.plans.web;

import cn.zwgk.interpretation.History;
import cn.zwgk.interpretation.Names;
import cn.zwgk.interpretation.Roles;
import cn.zwgk.interpretation.StaffOnly;
import cn.zwgk.interpretation.documents.DocumentId;
import cn.zwgk.interpretation.documents.PolicyDocument;
import cn.zwgk.interpretation.materials.Form;
import cn.zwgk.interpretation.materials.Interpretation;
import cn.zwgk.interpretation.materials.Interpretations;
import cn.zwgk.interpretation.materials.MaterialState;
import cn.zwgk.interpretation.plans.InterpretationPlan;
import cn.zwgk.interpretation.plans.KeepPlan;
import cn.zwgk.interpretation.plans.PlannedForm;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 解读方案 of a document, under the document's id. */
@RestController
@RequestMapping(path = "/api/{version}/interpretation-plans/{documentId}", version = "1")
class PlansController {

    private static final Set<MaterialState> NOT_THERE =
            Set.of(MaterialState.DRAFT, MaterialState.WITHDRAWN, MaterialState.ENDED);

    private final KeepPlan plans;
    private final Interpretations interpretations;
    private final History history;
    private final Names names;

    PlansController(KeepPlan plans, Interpretations interpretations, History history, Names names) {
        this.plans = plans;
        this.interpretations = interpretations;
        this.history = history;
        this.names = names;
    }

    @GetMapping
    @StaffOnly
    ResponseEntity<PlanPage> plan(@PathVariable UUID documentId, Actor officer) {
        return answer(new DocumentId(documentId), officer);
    }

    @PutMapping
    @PreAuthorize("hasRole('drafter')")
    ResponseEntity<PlanPage> revise(
            @PathVariable UUID documentId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody PlanInput input,
            Actor drafter) {
        plans.revise(new DocumentId(documentId), ifMatch, input.forms(), drafter);
        return answer(new DocumentId(documentId), drafter);
    }

    private ResponseEntity<PlanPage> answer(DocumentId id, Actor officer) {
        KeepPlan.Planned planned = plans.of(id);
        InterpretationPlan plan = planned.plan();
        PolicyDocument document = planned.document();
        Set<Form> handedIn = interpretations.findByDocumentId(id.value()).stream()
                .filter(material -> !NOT_THERE.contains(material.state()))
                .map(Interpretation::form)
                .collect(Collectors.toUnmodifiableSet());
        List<PlanPage.InterpretationPlanLine> lines =
                plan.forms().stream().map(line -> line(line, handedIn)).toList();
        PlanPage page = new PlanPage(
                id.value(),
                document.title(),
                plan.version(),
                lines,
                officer.has(Roles.DRAFTER)
                        && document.isInterpretedBy(officer.office())
                        && document.ending().isEmpty(),
                document.isDiscarded() ? names.ofDiscarding(document.discardReason()) : null,
                plan.version() == 0 ? null : plan.changedAt(),
                plan.changedBy(),
                history.of(History.OF_PLAN, id.value().toString()));
        return ResponseEntity.ok().eTag(ETags.of(plan.version())).body(page);
    }

    private PlanPage.InterpretationPlanLine line(PlannedForm planned, Set<Form> handedIn) {
        return new PlanPage.InterpretationPlanLine(
                planned.form(),
                names.of(planned.form()),
                planned.responsible(),
                planned.plannedOn(),
                planned.note(),
                handedIn.contains(planned.form()));
    }
}
