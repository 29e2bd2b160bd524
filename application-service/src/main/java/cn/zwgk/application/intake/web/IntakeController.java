package cn.zwgk.application.intake.web;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Receipt;
import cn.zwgk.application.casefile.SplitApplication.Content;
import cn.zwgk.application.intake.ConfirmWithApplicant;
import cn.zwgk.application.intake.EarlierCases;
import cn.zwgk.application.intake.EnterApplication;
import cn.zwgk.application.intake.IntakeOfCase;
import cn.zwgk.application.intake.SplitIntoCases;
import cn.zwgk.application.intake.web.IntakeView.ChannelLine;
import cn.zwgk.application.intake.web.IntakeView.EarlierView;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Idempotent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
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

/** Taking in, for officers. */
@RestController
@RequestMapping(path = "/api/{version}/application-cases", version = "1")
class IntakeController {

    private static final String OFFICERS = "hasAnyRole('disclosure-officer', 'openness-office')";

    private final EnterApplication enterApplication;
    private final ConfirmWithApplicant confirmWithApplicant;
    private final SplitIntoCases splitIntoCases;
    private final IntakeOfCase intakeOfCase;
    private final EarlierCases earlierCases;
    private final IntakeViews views;

    IntakeController(
            EnterApplication enterApplication,
            ConfirmWithApplicant confirmWithApplicant,
            SplitIntoCases splitIntoCases,
            IntakeOfCase intakeOfCase,
            EarlierCases earlierCases,
            IntakeViews views) {
        this.enterApplication = enterApplication;
        this.confirmWithApplicant = confirmWithApplicant;
        this.splitIntoCases = splitIntoCases;
        this.intakeOfCase = intakeOfCase;
        this.earlierCases = earlierCases;
        this.views = views;
    }

    /** When and how receipt was confirmed with the applicant. */
    record Confirmation(
            @Nullable LocalDate confirmedOn, @Nullable String confirmedHow) {

        @Override
        public String toString() {
            return "Confirmation[" + confirmedOn + "]";
        }
    }

    /** The contents of an application, one for each case that is to stand for it. */
    record Contents(@Nullable List<Content> contents) {}

    /** Why. */
    record UndoReason(@Nullable String reason) {}

    /** The channels that officers enter, with what Article 31 says of each. */
    @PreAuthorize(OFFICERS)
    @GetMapping("/channels")
    List<ChannelLine> channels() {
        return views.channels();
    }

    /** 登记来件. The secret in the answer is shown this once, to be printed for the applicant. */
    @PreAuthorize("hasRole('disclosure-officer')")
    @Idempotent
    @PostMapping
    ResponseEntity<Receipt> enter(@RequestBody IncomingForm form, Actor actor) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .cacheControl(CacheControl.noStore())
                .body(enterApplication.enter(form.incoming(), actor));
    }

    /** How the case came in, and which cases belong to it. */
    @PreAuthorize(OFFICERS)
    @GetMapping("/{id}/intake")
    IntakeView intake(@PathVariable UUID id, Actor actor) {
        CaseId caseId = new CaseId(id);
        return views.of(caseId, intakeOfCase.of(caseId, actor).orElse(null));
    }

    /** 与申请人确认收到 (Article 31). */
    @PreAuthorize("hasRole('disclosure-officer')")
    @PostMapping("/{id}/confirmation")
    IntakeView confirm(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Confirmation confirmation,
            Actor actor) {
        confirmWithApplicant.confirm(
                new CaseId(id), ifMatch, confirmation.confirmedOn(), confirmation.confirmedHow(), actor);
        return intake(id, actor);
    }

    /** 一事一申请. */
    @PreAuthorize("hasRole('disclosure-officer')")
    @PostMapping("/{id}/parts")
    IntakeView split(
            @PathVariable UUID id,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @RequestBody Contents contents,
            Actor actor) {
        splitIntoCases.split(
                new CaseId(id), ifMatch, contents.contents() == null ? List.of() : contents.contents(), actor);
        return intake(id, actor);
    }

    /** 撤销拆分, while nothing has happened with the parts. */
    @PreAuthorize("hasRole('disclosure-officer')")
    @PostMapping("/{id}/parts/undo")
    IntakeView undo(@PathVariable UUID id, @RequestBody UndoReason reason, Actor actor) {
        splitIntoCases.undo(new CaseId(id), reason.reason(), actor);
        return intake(id, actor);
    }

    /** What the same person asked for before (Articles 35 and 36(6)). */
    @PreAuthorize(OFFICERS)
    @GetMapping("/{id}/same-applicant")
    EarlierView sameApplicant(@PathVariable UUID id, Actor actor) {
        return views.of(earlierCases.of(new CaseId(id), actor));
    }
}
