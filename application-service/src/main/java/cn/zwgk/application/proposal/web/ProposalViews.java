package cn.zwgk.application.proposal.web;

import cn.zwgk.application.casefile.ApplicationCase.Stored;
import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.application.proposal.DisclosureProposal;
import cn.zwgk.application.proposal.DisclosureProposal.ProposalDecision;
import cn.zwgk.application.proposal.DisclosureProposals;
import cn.zwgk.application.proposal.ProposalDesk;
import cn.zwgk.application.proposal.ProposalState;
import cn.zwgk.application.proposal.ProposalTransitions;
import cn.zwgk.application.proposal.web.ProposalView.AllowedProposalAct;
import cn.zwgk.application.proposal.web.ProposalView.ProposalHistoryLine;
import cn.zwgk.application.proposal.web.ProposalView.ProposedCase;
import cn.zwgk.application.release.Release;
import cn.zwgk.application.release.Releases;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a proposal to an officer. */
@Component
class ProposalViews {

    private final ProposalDesk desk;
    private final DisclosureProposals proposals;
    private final Releases releases;
    private final CaseDirectory cases;
    private final CodeNames names;

    ProposalViews(
            ProposalDesk desk, DisclosureProposals proposals, Releases releases, CaseDirectory cases, CodeNames names) {
        this.desk = desk;
        this.proposals = proposals;
        this.releases = releases;
        this.cases = cases;
        this.names = names;
    }

    ProposalLine line(DisclosureProposal proposal) {
        return new ProposalLine(
                proposal.id(),
                proposal.number(),
                proposal.origin(),
                names.of(proposal.origin()),
                proposal.title(),
                proposal.cases().size(),
                proposal.state(),
                names.of(proposal.state()),
                proposal.office(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.updatedAt());
    }

    ProposalView of(UUID id, Actor reader) {
        DisclosureProposal proposal = desk.seen(id, reader);
        ProposalDecision decision = proposal.decision();
        @Nullable Release release = releases.ofProposal(id).orElse(null);
        DisclosureProposal.@Nullable PublicDocument document = proposal.document();
        return new ProposalView(
                line(proposal),
                proposal.version(),
                proposal.reason(),
                proposal.cases().stream().map(this::proposed).toList(),
                decision == null ? null : decision.way(),
                decision == null ? null : names.ofNullable(decision.way()),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.byName(),
                decision == null ? null : decision.at(),
                release == null ? null : release.id(),
                release == null ? null : names.of(release.state()),
                document == null ? null : document.id(),
                document == null ? null : document.title(),
                proposal.state() == ProposalState.ACCEPTED && release == null,
                allowed(proposal, reader),
                history(id));
    }

    ProposedCase proposed(CaseId id) {
        Stored stored = cases.get(id);
        return new ProposedCase(
                id.value(),
                stored.registrationNumber(),
                stored.request().description(),
                stored.request().documentNumber(),
                names.of(stored.state()),
                stored.decision() == null
                        ? null
                        : names.of(stored.decision().draft().result()));
    }

    private List<AllowedProposalAct> allowed(DisclosureProposal proposal, Actor reader) {
        return proposal.allowedActs(reader).stream()
                .map(act -> new AllowedProposalAct(
                        act.code(),
                        names.of(act),
                        act.needsReason(),
                        true,
                        ProposalTransitions.TABLE
                                .require(proposal.state(), act, reader.roles())
                                .ground()))
                .toList();
    }

    private List<ProposalHistoryLine> history(UUID id) {
        return proposals.historyOf(id).stream()
                .map(step -> new ProposalHistoryLine(
                        step.at(), step.byName(), step.act(), names.of("ProposalAct", step.act()), step.reason()))
                .toList();
    }
}
