package cn.zwgk.policy.channel;

import cn.zwgk.policy.UseCase;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.ChinaTime;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Applies for a site or account, decides on it, changes its registration, suspends, resumes and closes it. */
@UseCase
public class TakeChannelStep {

    private final Channels channels;
    private final ChannelChanges changes;
    private final AuditTrail audit;
    private final InstantSource time;

    TakeChannelStep(Channels channels, ChannelChanges changes, AuditTrail audit, InstantSource time) {
        this.channels = channels;
        this.changes = changes;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused what stands against the content, or {@code channel-account-taken} */
    @Transactional
    public Channel apply(ChannelContent content, Actor actor) {
        Channel applied = Channel.applied(content, actor);
        channels.add(applied);
        record(applied, "apply", null, actor);
        return channels.get(applied.id());
    }

    /** @param openedOn since when it runs, which may be long ago for one that is only now registered */
    @Transactional
    public void approve(Channel channel, @Nullable String approval, @Nullable LocalDate openedOn, Actor actor) {
        LocalDate since = openedOn == null ? ChinaTime.today(time) : openedOn;
        keep(channel.approve(actor, approval, since), approval, actor);
    }

    @Transactional
    public void change(Channel channel, ChannelContent changed, @Nullable String reason, Actor actor) {
        Channel.Step step = channel.change(actor, changed, reason);
        List<FieldChange> fields = FieldChange.between(channel.content(), changed);
        if (fields.isEmpty()) {
            throw Refused.invalid("channel-unchanged");
        }
        keep(step, reason, actor);
        changes.add(channel.id(), actor.name(), Objects.requireNonNull(reason).strip(), fields);
    }

    @Transactional
    public void refuse(Channel channel, @Nullable String reason, Actor actor) {
        keep(channel.refuse(actor, reason), reason, actor);
    }

    @Transactional
    public void takeBack(Channel channel, Actor actor) {
        keep(channel.takeBack(actor), null, actor);
    }

    @Transactional
    public void suspend(Channel channel, @Nullable String reason, Actor actor) {
        keep(channel.suspend(actor, reason), reason, actor);
    }

    @Transactional
    public void resume(Channel channel, @Nullable String reason, Actor actor) {
        keep(channel.resume(actor, reason), reason, actor);
    }

    @Transactional
    public void close(Channel channel, @Nullable String note, Actor actor) {
        keep(channel.close(actor, note, ChinaTime.today(time)), note, actor);
    }

    /** 查看责任人: who looked at names and phones, and why. */
    @Transactional
    public List<Responsible> reveal(Channel channel, String reason, Actor actor) {
        record(channel, "reveal-people", reason, actor);
        return channel.content().people();
    }

    private void keep(Channel.Step step, @Nullable String reason, Actor actor) {
        channels.save(step.channel());
        record(step.channel(), step.act().code(), reason, actor);
    }

    private void record(Channel channel, String act, @Nullable String reason, Actor actor) {
        audit.record(
                actor,
                "channel." + act,
                Channel.TYPE,
                channel.id().toString(),
                reason,
                Map.of("name", channel.content().name(), "state", channel.state()));
    }
}
