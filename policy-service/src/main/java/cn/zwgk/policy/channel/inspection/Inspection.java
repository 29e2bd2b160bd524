package cn.zwgk.policy.channel.inspection;

import cn.zwgk.policy.channel.ChannelRoles;
import cn.zwgk.policy.channel.inspection.InspectionFact.InspectionPassed;
import cn.zwgk.policy.channel.inspection.InspectionFact.RemedyConfirmed;
import cn.zwgk.policy.channel.inspection.InspectionFact.RemedyDemanded;
import cn.zwgk.policy.channel.inspection.InspectionFact.RemedyReported;
import cn.zwgk.policy.channel.inspection.InspectionFact.RemedySentBack;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 检查: what somebody found at a site or account, and what became of it.
 *
 * @param remedyDueOn the last day for the remedy; null if nothing was found
 * @param settledBy who said that it is in order
 */
public record Inspection(
        UUID id,
        UUID channelId,
        LocalDate inspectedOn,
        String inspector,
        InspectionState state,
        List<ChannelFinding> findings,
        @Nullable LocalDate remedyDueOn,
        @Nullable Remedy remedy,
        @Nullable String settledBy,
        @Nullable LocalDate settledOn,
        long version) {

    /** The type in the audit trail. */
    public static final String TYPE = "ChannelInspection";

    /** A step that was taken: the inspection after it, and the fact that it made. */
    public record Step(Inspection inspection, InspectionAct act, InspectionFact fact) {}

    public Inspection {
        findings = List.copyOf(findings);
    }

    static Inspection recorded(UUID channel, LocalDate on, String inspector, List<ChannelFinding> findings) {
        return new Inspection(
                Ids.next(), channel, on, inspector, InspectionState.RECORDED, findings, null, null, null, null, 0);
    }

    /** In order, or to be remedied until a day: nothing in between. */
    Step judge(Actor actor, LocalDate remedyDue, LocalDate today) {
        if (findings.isEmpty()) {
            InspectionState to = to(InspectionAct.PASS, actor);
            Inspection passed = with(to, null, null, actor.name(), today);
            return new Step(passed, InspectionAct.PASS, new InspectionPassed(id));
        }
        InspectionState to = to(InspectionAct.DEMAND_REMEDY, actor);
        return new Step(with(to, remedyDue, null, null, null), InspectionAct.DEMAND_REMEDY, new RemedyDemanded(id));
    }

    /** @param office the office that runs the site or account */
    Step reportRemedy(Actor actor, String office, @Nullable String text, LocalDate today) {
        InspectionState to = to(InspectionAct.REPORT_REMEDY, actor);
        if (!actor.has(ChannelRoles.OPENNESS_OFFICE) && !actor.office().equals(office)) {
            throw Refused.forbidden("channel-of-another-office");
        }
        Remedy reported = new Remedy(required(text), actor.id(), actor.name(), today);
        return new Step(
                with(to, remedyDueOn, reported, null, null), InspectionAct.REPORT_REMEDY, new RemedyReported(id));
    }

    /** @throws Refused {@code remedy-confirmer-reported}: four eyes */
    Step confirm(Actor actor, LocalDate today) {
        InspectionState to = to(InspectionAct.CONFIRM, actor);
        if (!allows(InspectionAct.CONFIRM, actor)) {
            throw Refused.conflict("remedy-confirmer-reported");
        }
        return new Step(
                with(to, remedyDueOn, remedy, actor.name(), today), InspectionAct.CONFIRM, new RemedyConfirmed(id));
    }

    Step sendBack(Actor actor, @Nullable String reason) {
        InspectionState to = to(InspectionAct.SEND_BACK, actor);
        required(reason);
        return new Step(with(to, remedyDueOn, remedy, null, null), InspectionAct.SEND_BACK, new RemedySentBack(id));
    }

    /** Whether the person may take the act, apart from what the table says. */
    public boolean allows(InspectionAct act, Actor actor) {
        return act != InspectionAct.CONFIRM || remedy == null || !remedy.byId().equals(actor.id());
    }

    private InspectionState to(InspectionAct act, Actor actor) {
        return InspectionTransitions.TABLE.require(state, act, actor.roles()).to();
    }

    private Inspection with(
            InspectionState to,
            @Nullable LocalDate due,
            @Nullable Remedy reported,
            @Nullable String settler,
            @Nullable LocalDate settled) {
        return new Inspection(
                id, channelId, inspectedOn, inspector, to, findings, due, reported, settler, settled, version);
    }

    private static String required(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return text.strip();
    }
}
