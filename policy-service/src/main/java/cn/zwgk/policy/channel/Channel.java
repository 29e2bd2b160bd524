package cn.zwgk.policy.channel;

import cn.zwgk.policy.channel.ChannelFact.ChannelChanged;
import cn.zwgk.policy.channel.ChannelFact.ChannelClosed;
import cn.zwgk.policy.channel.ChannelFact.ChannelOpened;
import cn.zwgk.policy.channel.ChannelFact.ChannelRefused;
import cn.zwgk.policy.channel.ChannelFact.ChannelResumed;
import cn.zwgk.policy.channel.ChannelFact.ChannelSuspended;
import cn.zwgk.policy.channel.ChannelFact.ChannelTakenBack;
import cn.zwgk.web.Actor;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 政府网站、政务新媒体账号: a site or an account of the bureau. */
public record Channel(
        UUID id,
        ChannelState state,
        ChannelContent content,
        @Nullable Opening opening,
        @Nullable Closing closing,
        String appliedById,
        String appliedByName,
        long version) {

    /** The type in the audit trail. */
    public static final String TYPE = "Channel";

    /** A step that was taken: the channel after it, and the fact that it made. */
    public record Step(Channel channel, ChannelAct act, ChannelFact fact) {}

    /** @throws Refused what {@link ChannelPolicy} holds against it, all at once */
    public static Channel applied(ChannelContent content, Actor by) {
        ChannelPolicy.check(content);
        return new Channel(Ids.next(), ChannelState.APPLIED, content, null, null, by.id(), by.name(), 0);
    }

    /** @throws Refused {@code channel-approver-applied}, {@code channel-approval-missing} */
    public Step approve(Actor actor, @Nullable String approval, LocalDate openedOn) {
        ChannelState to = to(ChannelAct.APPROVE, actor);
        if (appliedById.equals(actor.id())) {
            throw Refused.conflict("channel-approver-applied");
        }
        if (approval == null || approval.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("approval", "channel-approval-missing")));
        }
        Opening opened = new Opening(openedOn, approval.strip());
        return new Step(with(to, content, opened, null), ChannelAct.APPROVE, new ChannelOpened(id));
    }

    public Step refuse(Actor actor, @Nullable String reason) {
        ChannelState to = to(ChannelAct.REFUSE, actor);
        required(reason);
        return new Step(with(to, content, null, null), ChannelAct.REFUSE, new ChannelRefused(id));
    }

    /** @throws Refused {@code channel-of-another} if somebody else applied */
    public Step takeBack(Actor actor) {
        ChannelState to = to(ChannelAct.TAKE_BACK, actor);
        if (!appliedById.equals(actor.id())) {
            throw Refused.forbidden("channel-of-another");
        }
        return new Step(with(to, content, null, null), ChannelAct.TAKE_BACK, new ChannelTakenBack(id));
    }

    /** @throws Refused {@code channel-kind-fixed}, since another kind is another account */
    public Step change(Actor actor, ChannelContent changed, @Nullable String reason) {
        ChannelState to = to(ChannelAct.CHANGE, actor);
        required(reason);
        ChannelPolicy.check(changed);
        if (changed.kind() != content.kind()) {
            throw Refused.invalid(List.of(Refusal.onField("kind", "channel-kind-fixed")));
        }
        return new Step(with(to, changed, opening, null), ChannelAct.CHANGE, new ChannelChanged(id));
    }

    public Step suspend(Actor actor, @Nullable String reason) {
        ChannelState to = to(ChannelAct.SUSPEND, actor);
        required(reason);
        return new Step(with(to, content, opening, null), ChannelAct.SUSPEND, new ChannelSuspended(id));
    }

    public Step resume(Actor actor, @Nullable String reason) {
        ChannelState to = to(ChannelAct.RESUME, actor);
        required(reason);
        return new Step(with(to, content, opening, null), ChannelAct.RESUME, new ChannelResumed(id));
    }

    /** @param note what the public reads in its place */
    public Step close(Actor actor, @Nullable String note, LocalDate today) {
        ChannelState to = to(ChannelAct.CLOSE, actor);
        Closing closed = new Closing(today, required(note));
        return new Step(with(to, content, opening, closed), ChannelAct.CLOSE, new ChannelClosed(id));
    }

    /** Whether the person may take the act, apart from what the table says. */
    public boolean allows(ChannelAct act, Actor actor) {
        return switch (act) {
            case APPROVE -> !appliedById.equals(actor.id());
            case TAKE_BACK -> appliedById.equals(actor.id());
            default -> true;
        };
    }

    private ChannelState to(ChannelAct act, Actor actor) {
        return ChannelTransitions.TABLE.require(state, act, actor.roles()).to();
    }

    private Channel with(ChannelState to, ChannelContent changed, @Nullable Opening opened, @Nullable Closing closed) {
        return new Channel(id, to, changed, opened, closed, appliedById, appliedByName, version);
    }

    private static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        return reason.strip();
    }
}
