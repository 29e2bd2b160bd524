package cn.zwgk.application.release;

import cn.zwgk.messaging.Fact;
import cn.zwgk.messaging.Outbox;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a release through its life. */
@Component
public class TakeReleaseStep {

    private final ReleaseDesk desk;
    private final ReleaseRules rules;
    private final ReleaseFiles files;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final InstantSource time;

    TakeReleaseStep(
            ReleaseDesk desk,
            ReleaseRules rules,
            ReleaseFiles files,
            Outbox outbox,
            ApplicationEventPublisher events,
            InstantSource time) {
        this.desk = desk;
        this.rules = rules;
        this.files = files;
        this.outbox = outbox;
        this.events = events;
        this.time = time;
    }

    /** A release that carries out a proposal is public; told inside the service, in the transaction of the publication. */
    public record ProposalCarriedOut(UUID proposalId, UUID releaseId, Actor by) {}

    /**
     * @param reason why, or for a publication what the reviewer found
     * @throws cn.zwgk.workflow.StepRefused if the table has no such line
     * @throws cn.zwgk.web.Refused as {@link Release} says
     */
    @Transactional
    public void take(UUID id, @Nullable String ifMatch, ReleaseAct act, @Nullable String reason, Actor actor) {
        Instant now = time.instant();
        UnaryOperator<Release> verb =
                switch (act) {
                    case SUBMIT -> release -> release.submit(rules.groundsAgainst(release), actor, now);
                    case PUBLISH -> release -> release.publish(reason, rules.groundsAgainst(release), actor, now);
                    case RETURN -> release -> release.sendBack(reason, actor, now);
                    case WITHDRAW, ABANDON -> release -> release.end(act, reason, actor, now);
                };
        String why = act.needsReason() && reason != null ? reason.strip() : null;
        Release after = desk.change(id, ifMatch, actor, act.name(), why, verb);
        switch (act) {
            case PUBLISH -> {
                tell(after);
                UUID proposal = after.proposalId();
                if (proposal != null) {
                    events.publishEvent(new ProposalCarriedOut(proposal, after.id(), actor));
                }
            }
            case WITHDRAW -> {
                tell(after);
                files.forgetContents(id);
            }
            case ABANDON -> files.forgetContents(id);
            case SUBMIT, RETURN -> {}
        }
    }

    private void tell(Release after) {
        List<String> names =
                files.of(after.id()).stream().map(ReleaseFile::name).toList();
        if (after.asTold(names, after.version() + 1) instanceof Fact fact) {
            outbox.append(fact);
        }
    }
}
