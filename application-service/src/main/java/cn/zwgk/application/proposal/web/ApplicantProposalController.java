package cn.zwgk.application.proposal.web;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.following.OpenSession;
import cn.zwgk.application.proposal.DisclosureProposal;
import cn.zwgk.application.proposal.DisclosureProposal.ProposalDecision;
import cn.zwgk.application.proposal.DisclosureProposals;
import cn.zwgk.application.proposal.ProposalState;
import cn.zwgk.application.proposal.Propose;
import cn.zwgk.application.release.Release;
import cn.zwgk.application.release.ReleaseState;
import cn.zwgk.application.release.Releases;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Idempotent;
import cn.zwgk.web.PublicEndpoint;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 申请人的主动公开建议 (Article 44(2)): made where he follows his case, and answered there. */
@RestController
@RequestMapping(path = "/api/{version}/applications/following/proposal", version = "1")
@Tag(name = "主动公开建议")
class ApplicantProposalController {

    private static final String SESSION = "Case-Session";

    private final OpenSession sessions;
    private final Propose propose;
    private final DisclosureProposals proposals;
    private final Releases releases;
    private final CaseDirectory cases;
    private final CodeNames names;

    ApplicantProposalController(
            OpenSession sessions,
            Propose propose,
            DisclosureProposals proposals,
            Releases releases,
            CaseDirectory cases,
            CodeNames names) {
        this.sessions = sessions;
        this.propose = propose;
        this.proposals = proposals;
        this.releases = releases;
        this.cases = cases;
        this.names = names;
    }

    /** Why everybody should be able to read it. */
    record ProposalReason(
            @Schema(example = "涉及全市老人选择养老机构，需要公众广泛知晓。") @Nullable
            String reason) {

        @Override
        public String toString() {
            return "ProposalReason";
        }
    }

    /**
     * What the applicant sees.
     *
     * @param open whether he may make a proposal now
     * @param proposal the one that he made
     */
    record ApplicantProposalView(boolean open, @Nullable MadeProposal proposal) {}

    /**
     * His proposal and what became of it.
     *
     * @param url where the information is public on the portal
     */
    record MadeProposal(
            String number,
            String reason,
            LocalDate proposedOn,
            ProposalState state,
            String stateName,
            @Nullable String decisionReason,
            @Nullable LocalDate decidedOn,
            @Nullable String url) {

        @Override
        public String toString() {
            return "MadeProposal[" + number + "]";
        }
    }

    @PublicEndpoint
    @GetMapping
    @Operation(summary = "本件申请的主动公开建议", description = "须带 Case-Session。")
    ResponseEntity<ApplicantProposalView> mine(
            @RequestHeader(name = SESSION, required = false) @Nullable String session) {
        return answer(HttpStatus.OK, sessions.require(session));
    }

    @PublicEndpoint
    @Idempotent
    @PostMapping
    @Operation(summary = "建议将获得的信息主动公开", description = "条例第四十四条第二款。已提供信息的申请，每件可以建议一次。须带 Case-Session。")
    ResponseEntity<ApplicantProposalView> propose(
            @RequestHeader(name = SESSION, required = false) @Nullable String session,
            @RequestBody ProposalReason why) {
        CaseId id = sessions.require(session);
        propose.asApplicant(id, why.reason());
        return answer(HttpStatus.CREATED, id);
    }

    private ResponseEntity<ApplicantProposalView> answer(HttpStatus status, CaseId id) {
        Optional<DisclosureProposal> made = proposals.ofApplicant(id);
        boolean open = made.isEmpty() && Propose.mayApplicantPropose(cases.get(id));
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(new ApplicantProposalView(open, made.map(this::view).orElse(null)));
    }

    private MadeProposal view(DisclosureProposal proposal) {
        ProposalDecision decision = proposal.decision();
        return new MadeProposal(
                proposal.number(),
                proposal.reason(),
                day(proposal.proposedAt()),
                proposal.state(),
                names.of(proposal.state()),
                decision == null ? null : decision.reason(),
                decision == null ? null : day(decision.at()),
                url(proposal));
    }

    private @Nullable String url(DisclosureProposal proposal) {
        DisclosureProposal.@Nullable PublicDocument document = proposal.document();
        if (document != null) {
            return "/documents/" + document.id();
        }
        return releases.ofProposal(proposal.id())
                .filter(release -> release.state() == ReleaseState.PUBLISHED)
                .map(Release::id)
                .map(id -> "/released-information/" + id)
                .orElse(null);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ChinaTime.ZONE);
    }
}
