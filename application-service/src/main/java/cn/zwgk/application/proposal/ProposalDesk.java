package cn.zwgk.application.proposal;

import cn.zwgk.application.casefile.CaseDirectory;
import cn.zwgk.application.casefile.CaseSight;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ETags;
import cn.zwgk.web.Refused;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Shows a proposal to who sees its cases, lets him do something with it, puts it back and notes it. */
@Component
public class ProposalDesk {

    private static final String SUBJECT = "disclosure-proposal";

    private final DisclosureProposals proposals;
    private final CaseDirectory cases;
    private final CaseSight sight;
    private final AuditTrail audit;

    ProposalDesk(DisclosureProposals proposals, CaseDirectory cases, CaseSight sight, AuditTrail audit) {
        this.proposals = proposals;
        this.cases = cases;
        this.sight = sight;
        this.audit = audit;
    }

    /** @throws Refused 404 {@code proposal-not-found}, also where the reader does not see one of its cases */
    @Transactional(readOnly = true)
    public DisclosureProposal seen(UUID id, Actor reader) {
        DisclosureProposal proposal = proposals.get(id);
        if (!proposal.cases().stream().allMatch(each -> sight.sees(reader, cases.get(each)))) {
            throw Refused.notFound("proposal-not-found");
        }
        return proposal;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    DisclosureProposal change(
            UUID id,
            @Nullable String ifMatch,
            Actor actor,
            ProposalAct act,
            @Nullable String reason,
            UnaryOperator<DisclosureProposal> verb) {
        DisclosureProposal present = seen(id, actor);
        ETags.verify(ifMatch, present.version());
        DisclosureProposal changed = verb.apply(present);
        proposals.save(changed);
        noted(changed, act.name(), reason, actor);
        return changed;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void register(DisclosureProposal fresh, Actor by) {
        proposals.add(fresh);
        noted(fresh, "PROPOSE", null, by);
    }

    private void noted(DisclosureProposal proposal, String act, @Nullable String reason, Actor by) {
        proposals.addStep(proposal, act, reason, by);
        audit.record(
                by,
                "disclosure-proposal." + act.toLowerCase(Locale.ROOT).replace('_', '-'),
                SUBJECT,
                proposal.id().toString(),
                reason,
                Map.of("state", proposal.state(), "origin", proposal.origin()));
    }
}
