package cn.zwgk.policy.webhook;

import cn.zwgk.policy.wording.Wording;
import cn.zwgk.web.Actor;
import cn.zwgk.web.PageRequest;
import cn.zwgk.web.Paged;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registered addresses and what went there, for those whom they concern. */
@Component
public class WebhookList {

    private final Webhooks webhooks;
    private final Messages messages;
    private final Wording wording;

    WebhookList(Webhooks webhooks, Messages messages, Wording wording) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.wording = wording;
    }

    @Transactional(readOnly = true)
    public List<WebhookEntry> of(Actor actor) {
        return webhooks.of(actor).stream().map(this::entry).toList();
    }

    /** @throws cn.zwgk.web.Refused {@code webhook-not-found} */
    public Webhook get(UUID id, Actor actor) {
        return webhooks.get(id, actor);
    }

    @Transactional(readOnly = true)
    public WebhookEntry one(UUID id, Actor actor) {
        return entry(webhooks.get(id, actor));
    }

    @Transactional(readOnly = true)
    public Paged<WebhookMessage> messages(UUID id, @Nullable MessageState state, Actor actor, PageRequest page) {
        webhooks.get(id, actor);
        return messages.of(id, state, page).map(this::entry);
    }

    private WebhookEntry entry(Webhook webhook) {
        String reason = webhook.suspendedReason();
        return new WebhookEntry(
                webhook.id(),
                webhook.version(),
                webhook.name(),
                webhook.url(),
                webhook.eventTypes(),
                webhook.state(),
                wording.of(webhook.state()),
                webhook.ownerName(),
                messages.waiting(webhook.id()),
                webhook.previousSecretUntil(),
                webhook.verifiedAt(),
                webhook.failingSince(),
                webhook.lastDeliveredAt(),
                reason == null ? null : wording.text("webhook.outcome." + reason),
                webhook.updatedAt());
    }

    private WebhookMessage entry(Messages.Message message) {
        String code = message.lastCode();
        return new WebhookMessage(
                message.id(),
                message.documentId(),
                message.type(),
                message.state(),
                wording.of(message.state()),
                message.createdAt(),
                message.attempts(),
                message.failures(),
                message.nextAt(),
                message.deliveredAt(),
                message.lastStatus(),
                code == null ? null : wording.text("webhook.outcome." + code),
                message.lastExcerpt(),
                message.body());
    }
}
