package cn.zwgk.application.proposal;

import static cn.zwgk.application.proposal.ProposalTransitions.TABLE;

import cn.zwgk.application.casefile.CaseId;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 主动公开建议. Every verb checks the table and its own rules, and gives the proposal as it is afterwards. Nobody decides about what he
 * proposed.
 *
 * @param number such as 2026-建议-0003
 * @param title what the information is
 * @param cases that asked for it; one, unless several asked
 * @param reason why it should be public; an applicant's own words rest sealed
 * @param proposedById {@code applicant} for an applicant
 * @param decision null until it was decided
 * @param document where it is public, if as a document; null otherwise
 */
public record DisclosureProposal(
        UUID id,
        long version,
        String number,
        ProposalOrigin origin,
        String title,
        List<CaseId> cases,
        String reason,
        @Nullable String office,
        String proposedById,
        String proposedBy,
        Instant proposedAt,
        ProposalState state,
        @Nullable ProposalDecision decision,
        @Nullable PublicDocument document,
        Instant updatedAt) {

    private static final int LONGEST_REASON = 1000;

    /** What the openness office decided. */
    public record ProposalDecision(@Nullable ProposalWay way, String reason, String byName, Instant at) {}

    /** A published document of policy-service. */
    public record PublicDocument(UUID id, String title) {}

    public DisclosureProposal {
        cases = List.copyOf(cases);
    }

    @Override
    public String toString() {
        return "DisclosureProposal[" + number + "]";
    }

    /** @throws Refused 403 {@code proposal-own}, 422 with what is missing */
    DisclosureProposal accept(@Nullable ProposalWay way, @Nullable String why, Actor office, Instant now) {
        ProposalState to = step(ProposalAct.ACCEPT, office.roles());
        requireOther(office);
        List<Refusal> grounds = new ArrayList<>();
        if (way == null) {
            grounds.add(Refusal.onField("way", "proposal-way-missing"));
        }
        grounds.addAll(againstReason(why));
        return decided(to, way, requireNone(grounds, why), office, now);
    }

    /** @throws Refused 403 {@code proposal-own}, 422 without a reason */
    DisclosureProposal decline(@Nullable String why, Actor office, Instant now) {
        ProposalState to = step(ProposalAct.DECLINE, office.roles());
        requireOther(office);
        return decided(to, null, requireNone(againstReason(why), why), office, now);
    }

    /** It is public in the document library. */
    DisclosureProposal linkTo(PublicDocument published, Actor officer, Instant now) {
        return with(step(ProposalAct.LINK_DOCUMENT, officer.roles()), decision, published, now);
    }

    /** The release that carries it out is public. */
    DisclosureProposal carriedOut(Instant now) {
        return with(step(ProposalAct.CARRY_OUT, Set.of(ProposalTransitions.SYSTEM)), decision, document, now);
    }

    /** What this person may do now. */
    public List<ProposalAct> allowedActs(Actor actor) {
        return TABLE.allowed(state, actor.roles()).stream()
                .filter(act -> act != ProposalAct.CARRY_OUT)
                .filter(act -> state != ProposalState.PROPOSED || !proposedById.equals(actor.id()))
                .toList();
    }

    static List<Refusal> againstReason(@Nullable String why) {
        return why == null || why.isBlank() || why.length() > LONGEST_REASON
                ? List.of(Refusal.onField("reason", "proposal-reason-missing", LONGEST_REASON))
                : List.of();
    }

    private ProposalState step(ProposalAct act, Set<String> roles) {
        return TABLE.require(state, act, roles).to();
    }

    private void requireOther(Actor office) {
        if (proposedById.equals(office.id())) {
            throw Refused.forbidden("proposal-own");
        }
    }

    private static String requireNone(List<Refusal> grounds, @Nullable String why) {
        if (why == null || !grounds.isEmpty()) {
            throw Refused.invalid(grounds);
        }
        return why.strip();
    }

    private DisclosureProposal decided(
            ProposalState to, @Nullable ProposalWay way, String why, Actor office, Instant now) {
        return with(to, new ProposalDecision(way, why, office.name(), now), document, now);
    }

    private DisclosureProposal with(
            ProposalState to, @Nullable ProposalDecision decided, @Nullable PublicDocument published, Instant now) {
        return new DisclosureProposal(
                id,
                version,
                number,
                origin,
                title,
                cases,
                reason,
                office,
                proposedById,
                proposedBy,
                proposedAt,
                to,
                decided,
                published,
                now);
    }
}
