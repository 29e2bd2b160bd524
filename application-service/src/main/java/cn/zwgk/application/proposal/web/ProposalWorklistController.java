package cn.zwgk.application.proposal.web;

import cn.zwgk.application.proposal.DisclosureProposals;
import cn.zwgk.application.proposal.DisclosureProposals.Filter;
import cn.zwgk.application.proposal.ProposalAct;
import cn.zwgk.application.proposal.ProposalState;
import cn.zwgk.web.Actor;
import cn.zwgk.web.CodeNames;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 待办: proposals that wait for the decision of the openness office, and accepted ones that are to be carried out. */
@RestController
@Tag(name = "主动公开建议")
class ProposalWorklistController {

    private final DisclosureProposals proposals;
    private final ProposalViews views;
    private final CodeNames names;

    ProposalWorklistController(DisclosureProposals proposals, ProposalViews views, CodeNames names) {
        this.proposals = proposals;
        this.views = views;
        this.names = names;
    }

    /** Something that waits for the reader; no law sets a day for it. */
    record ProposalWork(
            UUID id,
            String type,
            String title,
            ProposalState state,
            String stateName,
            @Nullable String office,
            String act,
            String actName,
            @Nullable Instant dueAt,
            @Nullable Integer remainingWorkingDays,
            String lamp,
            String lampName,
            String href,
            Instant updatedAt) {}

    @GetMapping(path = "/api/{version}/worklist/disclosure-proposals", version = "1")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "待办：主动公开建议")
    Paged<ProposalWork> waiting(Actor actor, PageRequest paging) {
        Set<ProposalState> mine = actor.has("openness-office")
                ? Set.of(ProposalState.PROPOSED, ProposalState.ACCEPTED)
                : actor.has("disclosure-officer") ? Set.of(ProposalState.ACCEPTED) : Set.of();
        return mine.isEmpty()
                ? Paged.of(List.of(), paging, 0)
                : proposals
                        .find(new Filter(null, mine, null, null), actor, paging)
                        .map(views::line)
                        .map(this::work);
    }

    private ProposalWork work(ProposalLine line) {
        ProposalAct act = line.state() == ProposalState.PROPOSED ? ProposalAct.ACCEPT : ProposalAct.CARRY_OUT;
        return new ProposalWork(
                line.id(),
                "DISCLOSURE_PROPOSAL",
                line.number() + " "
                        + (line.title().length() <= 40
                                ? line.title()
                                : line.title().substring(0, 40) + "…"),
                line.state(),
                line.stateName(),
                line.office(),
                act.code(),
                names.of("ProposalWork", act.name()),
                null,
                null,
                "NONE",
                names.of("Lamp", "NONE"),
                "/console/proposals/" + line.id(),
                line.updatedAt());
    }
}
