package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.casefile.Decision;
import cn.zwgk.application.casefile.DisclosureDeclined;
import cn.zwgk.application.following.WriteMessage;
import cn.zwgk.application.proposal.DisclosureProposal.PublicDocument;
import cn.zwgk.application.release.DraftRelease;
import cn.zwgk.application.release.DraftRelease.Origin;
import cn.zwgk.application.release.Releases;
import cn.zwgk.application.release.TakeReleaseStep.ProposalCarriedOut;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides about proposals, sees that they are carried out, and tells the applicant who made one. */
@Component
public class DecideProposal {

    private final ProposalDesk desk;
    private final DisclosureProposals proposals;
    private final CaseDirectory cases;
    private final DraftRelease drafting;
    private final Releases releases;
    private final PublicDocuments documents;
    private final WriteMessage messages;
    private final ApplicationEventPublisher events;
    private final CodeNames words;
    private final InstantSource time;

    DecideProposal(
            ProposalDesk desk,
            DisclosureProposals proposals,
            CaseDirectory cases,
            DraftRelease drafting,
            Releases releases,
            PublicDocuments documents,
            WriteMessage messages,
            ApplicationEventPublisher events,
            CodeNames words,
            InstantSource time) {
        this.desk = desk;
        this.proposals = proposals;
        this.cases = cases;
        this.drafting = drafting;
        this.releases = releases;
        this.documents = documents;
        this.messages = messages;
        this.events = events;
        this.words = words;
        this.time = time;
    }

    /** @throws Refused 409 {@code proposal-nothing-to-release} for a release while no case of it has given anything out */
    @Transactional
    public void accept(
            UUID id, @Nullable String ifMatch, @Nullable ProposalWay way, @Nullable String reason, Actor office) {
        DisclosureProposal accepted = desk.change(id, ifMatch, office, ProposalAct.ACCEPT, reason, proposal -> {
            DisclosureProposal decided = proposal.accept(way, reason, office, time.instant());
            if (way == ProposalWay.RELEASE) {
                source(proposal);
            }
            return decided;
        });
        tell(accepted, "proposal-accepted", String.valueOf(reason).strip(), office);
    }

    @Transactional
    public void decline(UUID id, @Nullable String ifMatch, @Nullable String reason, Actor office) {
        DisclosureProposal declined = desk.change(
                id,
                ifMatch,
                office,
                ProposalAct.DECLINE,
                reason,
                proposal -> proposal.decline(reason, office, time.instant()));
        String why = String.valueOf(reason).strip();
        if (declined.origin() == ProposalOrigin.REEXAMINATION) {
            events.publishEvent(new DisclosureDeclined(declined.cases().getFirst(), why, office));
        }
        tell(declined, "proposal-declined", why, office);
    }

    /**
     * The information is public as a document of policy-service.
     *
     * @throws Refused 422 {@code proposal-document-missing}, {@code proposal-document-not-public}, 503 {@code library-unavailable}
     */
    @Transactional(propagation = Propagation.NEVER)
    public PublicDocument published(@Nullable UUID document) {
        return documents.require(document);
    }

    /** @param document as {@link #published} found it, before the transaction */
    @Transactional
    public void linkDocument(UUID id, @Nullable String ifMatch, PublicDocument document, Actor officer) {
        DisclosureProposal linked = desk.change(
                id,
                ifMatch,
                officer,
                ProposalAct.LINK_DOCUMENT,
                document.title(),
                proposal -> proposal.linkTo(document, officer, time.instant()));
        tell(linked, "proposal-carried-out", document.title(), officer);
    }

    /**
     * Begins the release that carries an accepted proposal out.
     *
     * @throws Refused 409 {@code proposal-not-accepted}, {@code proposal-nothing-to-release}, or what stands against the release
     */
    @Transactional
    public UUID draftRelease(UUID id, Actor drafter) {
        DisclosureProposal proposal = desk.seen(id, drafter);
        if (proposal.state() != ProposalState.ACCEPTED) {
            throw Refused.conflict("proposal-not-accepted");
        }
        CaseId source = source(proposal);
        List<CaseId> others =
                proposal.cases().stream().filter(each -> !each.equals(source)).toList();
        return drafting.draft(
                new Origin(
                        source,
                        others,
                        proposal.id(),
                        proposal.origin() == ProposalOrigin.SEVERAL_ASKED ? proposal.title() : null,
                        proposal.origin() == ProposalOrigin.REEXAMINATION),
                drafter);
    }

    /** A release was published: what proposed it is carried out, if it was not already. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void carriedOut(ProposalCarriedOut told) {
        if (proposals.get(told.proposalId()).state() == ProposalState.ACCEPTED) {
            DisclosureProposal done = desk.change(
                    told.proposalId(),
                    null,
                    told.by(),
                    ProposalAct.CARRY_OUT,
                    null,
                    proposal -> proposal.carriedOut(time.instant()));
            tell(
                    done,
                    "proposal-carried-out",
                    releases.get(told.releaseId()).content().title(),
                    told.by());
        }
    }

    /** The case whose answer is offered: the last that gave something out; for a refusal examined again, that case. */
    private CaseId source(DisclosureProposal proposal) {
        if (proposal.origin() == ProposalOrigin.REEXAMINATION) {
            return proposal.cases().getFirst();
        }
        return proposal.cases().stream()
                .map(cases::get)
                .filter(Propose::mayApplicantPropose)
                .max(Comparator.comparing(DecideProposal::decidedOn).thenComparing(Stored::registrationNumber))
                .map(Stored::id)
                .orElseThrow(() -> Refused.conflict("proposal-nothing-to-release"));
    }

    private static LocalDate decidedOn(Stored stored) {
        Decision decision = stored.decision();
        return decision == null ? LocalDate.MIN : decision.decidedOn();
    }

    /** Whoever made it reads what became of it where he follows his case (Article 44(2)). */
    private void tell(DisclosureProposal proposal, String what, String detail, Actor officer) {
        if (proposal.origin() == ProposalOrigin.APPLICANT) {
            messages.tell(proposal.cases().getFirst(), words.of("told", what).formatted(detail), officer);
        }
    }
}
