package cn.zwgk.application.casefile.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.reexamination.ReexaminationOutcome;
import cn.zwgk.application.casefile.reexamination.Reexaminations;
import cn.zwgk.application.casefile.reexamination.ReexamineRefusal;
import cn.zwgk.application.law.ReplyResult;
import cn.zwgk.web.Actor;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 定期评估审查 (Article 18): the refusals that are to be examined again. */
@RestController
@RequestMapping(path = "/api/{version}", version = "1")
class ReexaminationsController {

    private final CaseDirectory cases;
    private final Reexaminations reexaminations;
    private final ReexamineRefusal reexamine;
    private final CodeNames names;
    private final InstantSource time;

    ReexaminationsController(
            CaseDirectory cases,
            Reexaminations reexaminations,
            ReexamineRefusal reexamine,
            CodeNames names,
            InstantSource time) {
        this.cases = cases;
        this.reexaminations = reexaminations;
        this.reexamine = reexamine;
        this.names = names;
        this.time = time;
    }

    record ReexaminationLine(
            UUID caseId,
            String registrationNumber,
            String description,
            @Nullable String office,
            ReplyResult result,
            String resultName,
            LocalDate refusedOn,
            @Nullable LocalDate examinedOn,
            LocalDate dueOn,
            boolean due) {}

    record ReexaminationInput(
            @Nullable ReexaminationOutcome outcome,
            @Nullable String reason) {}

    /** @param due only those whose time has come */
    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader')")
    @GetMapping("/reexaminations")
    Paged<ReexaminationLine> list(@RequestParam(defaultValue = "false") boolean due, Actor actor, PageRequest paging) {
        LocalDate today = ChinaTime.today(time);
        return reexaminations
                .find(due ? today : null, actor, paging)
                .map(line -> new ReexaminationLine(
                        line.caseId(),
                        line.registrationNumber(),
                        line.description(),
                        line.office(),
                        line.result(),
                        names.of(line.result()),
                        line.refusedOn(),
                        line.examinedOn(),
                        line.dueOn(),
                        !line.dueOn().isAfter(today)));
    }

    @PreAuthorize("hasAnyRole('disclosure-officer', 'openness-office')")
    @PostMapping("/application-cases/{id}/reexaminations")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void examine(@PathVariable UUID id, @RequestBody ReexaminationInput outcome, Actor actor) {
        reexamine.examine(cases.requireSeen(new CaseId(id), actor), outcome.outcome(), outcome.reason(), actor);
    }
}
