package cn.zwgk.policy.webhook;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.web.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered address. Its secrets are kept apart, sealed.
 *
 * @param ownerId the subject of the system or person that registered it
 * @param previousSecretUntil until when the secret before this one signs too
 * @param failingSince when the present row of failures began
 */
public record Webhook(
        UUID id,
        long version,
        String name,
        String url,
        List<EventType> eventTypes,
        WebhookState state,
        String ownerId,
        String ownerName,
        @Nullable Instant previousSecretUntil,
        @Nullable Instant verifiedAt,
        @Nullable Instant failingSince,
        @Nullable Instant lastDeliveredAt,
        @Nullable String suspendedReason,
        Instant updatedAt) {

    public Webhook {
        eventTypes = List.copyOf(eventTypes);
    }

    /** A system sees and changes its own; the openness office all of them. */
    boolean belongsTo(Actor actor) {
        return actor.has(Roles.OPENNESS_OFFICE) || actor.id().equals(ownerId);
    }

    /** @throws cn.zwgk.workflow.StepRefused if this is not possible now */
    WebhookState after(WebhookAct act, Actor actor) {
        return WebhookTransitions.TABLE.require(state, act, actor.roles()).to();
    }
}
