package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseAct;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.NamedReaders;
import cn.zwgk.application.casefile.ReplyOnTheSpot;
import cn.zwgk.application.casefile.StepForm;
import cn.zwgk.application.casefile.TakeStep;
import cn.zwgk.application.casefile.persistence.CaseFiles;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The acts whose forms follow from {@link cn.zwgk.application.casefile.ActForms}: asking, answering, charging, noting. Each
 * answers with the case as it is afterwards. Acts with a form of their own have addresses of their own.
 */
@RestController
@RequestMapping(path = "/api/{version}/application-cases", version = "1")
class CaseStepsController {

    private final TakeStep takeStep;
    private final ReplyOnTheSpot replyOnTheSpot;
    private final NamedReaders namedReaders;
    private final CaseFiles cases;
    private final CaseViews views;

    CaseStepsController(
            TakeStep takeStep,
            ReplyOnTheSpot replyOnTheSpot,
            NamedReaders namedReaders,
            CaseFiles cases,
            CaseViews views) {
        this.takeStep = takeStep;
        this.replyOnTheSpot = replyOnTheSpot;
        this.namedReaders = namedReaders;
        this.cases = cases;
        this.views = views;
    }

    /** Which role may take which act says the transition table. */
    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel')")
    @PostMapping("/{id}/acts/{act}")
    ResponseEntity<CaseView> take(
            @PathVariable UUID id,
            @PathVariable String act,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody StepForm form,
            Actor actor) {
        CaseId caseId = new CaseId(id);
        CaseAct step =
                CaseAct.withCode(act).filter(CaseAct::hasForm).orElseThrow(() -> Refused.notFound("act-unknown"));
        if (step == CaseAct.REPLY_ON_THE_SPOT) {
            replyOnTheSpot.reply(caseId, ifMatch, form, actor);
        } else {
            takeStep.take(caseId, ifMatch, step, namedReaders.in(caseId, step, form, actor), actor);
        }
        var theCase = cases.get(caseId);
        return ResponseEntity.ok()
                .eTag(ETags.of(theCase.stored().version()))
                .cacheControl(CacheControl.noStore())
                .body(views.of(theCase, actor));
    }
}
