package cn.zwgk.application.proposal.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.application.proposal.SameAsked;
import cn.zwgk.application.proposal.SameAskedHints;
import cn.zwgk.application.proposal.web.ProposalView.ProposedCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** 可能相同的申请 (Article 44(1)): what the platform points at. It decides nothing. */
@RestController
@RequestMapping(path = "/api/{version}/disclosure-proposals/same-asked", version = "1")
@PreAuthorize(ProposalsController.OFFICERS)
@Tag(name = "主动公开建议")
class SameAskedController {

    private final SameAskedHints hints;
    private final SameAsked sameAsked;
    private final CaseDirectory cases;
    private final CaseSight sight;
    private final ProposalViews views;

    SameAskedController(
            SameAskedHints hints, SameAsked sameAsked, CaseDirectory cases, CaseSight sight, ProposalViews views) {
        this.hints = hints;
        this.sameAsked = sameAsked;
        this.cases = cases;
        this.sight = sight;
        this.views = views;
    }

    /** A case, and those of other applicants that seem to ask for the same. */
    record SameAskedView(ProposedCase wanted, List<NearCase> others) {}

    /** One of them; {@code alike} in percent. */
    record NearCase(ProposedCase other, int alike, boolean sameNumber) {}

    /** Why it is not the same. */
    record DismissalReason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "可能有多人申请的信息", description = "按文号和内容相近程度提示，是否相同由经办人员判断。")
    Paged<SameAskedHints.SameAskedHint> hints(Actor actor, PageRequest paging) {
        return hints.find(actor, paging);
    }

    @GetMapping("/{caseId}")
    @Operation(summary = "与一件申请可能相同的其他人的申请", description = "近两年内，最多二十件，最相近的在前。")
    SameAskedView of(@PathVariable UUID caseId, Actor actor) {
        CaseId id = cases.requireSeen(new CaseId(caseId), actor);
        return new SameAskedView(
                views.proposed(id),
                sameAsked.near(id).stream()
                        .filter(near -> sight.sees(actor, cases.get(near.id())))
                        .map(near -> new NearCase(views.proposed(near.id()), near.alike(), near.sameNumber()))
                        .toList());
    }

    @PostMapping("/{caseId}/dismissal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "不是同一信息", description = "须说明理由，以后不再提示。")
    void dismiss(@PathVariable UUID caseId, @RequestBody DismissalReason why, Actor actor) {
        hints.dismiss(cases.requireSeen(new CaseId(caseId), actor), why.reason(), actor);
    }
}
