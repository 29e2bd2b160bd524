package cn.zwgk.policy.webhook;

import cn.zwgk.policy.UseCase;
import cn.zwgk.policy.outgoing.AddressGuard;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refusal;
import cn.zwgk.web.Refused;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/** Registers addresses, changes them and their secrets, and takes them away. */
@UseCase
public class RegisterWebhook {

    static final String SUBJECT = "Webhook";

    /** 旧密钥在更换以后还签多久. */
    static final Duration OVERLAP = Duration.ofDays(1);

    private static final int MOST = 20;

    /** The secret is told here and never again. */
    public record Registered(UUID id, String secret) {}

    private final Webhooks webhooks;
    private final Messages messages;
    private final AddressGuard guard;
    private final AuditTrail audit;
    private final InstantSource time;

    RegisterWebhook(Webhooks webhooks, Messages messages, AddressGuard guard, AuditTrail audit, InstantSource time) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.guard = guard;
        this.audit = audit;
        this.time = time;
    }

    /** @throws Refused if the address leads where it must not, or the owner has too many */
    @Transactional
    public Registered register(String name, String url, List<EventType> types, Actor owner) {
        check(url);
        long own = webhooks.of(owner).stream()
                .filter(webhook -> webhook.ownerId().equals(owner.id()))
                .count();
        if (own >= MOST) {
            throw Refused.conflict("webhooks-too-many", MOST);
        }
        UUID id = Ids.next();
        WebhookSecret secret = WebhookSecret.next();
        webhooks.add(id, name, url, types, secret, owner);
        record(owner, "webhook.register", id, null, Map.of("url", url));
        return new Registered(id, secret.text());
    }

    /** A new address has to prove itself anew; the secret stays. */
    @Transactional
    public void change(Webhook webhook, String name, String url, List<EventType> types, Actor actor) {
        boolean moved = !url.equals(webhook.url());
        if (moved) {
            check(url);
        }
        WebhookState state = moved ? webhook.after(WebhookAct.MOVE, actor) : webhook.state();
        webhooks.change(webhook, name, url, types, state);
        record(
                actor,
                "webhook.change",
                webhook.id(),
                null,
                Map.of(
                        "before", told(webhook.name(), webhook.url(), webhook.eventTypes()),
                        "after", told(name, url, types)));
    }

    /** 更换密钥: both sign for a day, so that nothing is refused in between. */
    @Transactional
    public Registered rotate(UUID id, Actor actor) {
        Webhook webhook = webhooks.get(id, actor);
        WebhookSecret fresh = WebhookSecret.next();
        Instant until = time.instant().plus(OVERLAP);
        webhooks.rotate(webhook.id(), fresh, until);
        record(actor, "webhook.rotate-secret", id, null, Map.of("previousUntil", until.toString()));
        return new Registered(id, fresh.text());
    }

    /** 暂停. */
    @Transactional
    public void suspend(UUID id, @Nullable String reason, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw Refused.invalid(List.of(Refusal.onField("reason", "reason-missing")));
        }
        Webhook webhook = webhooks.get(id, actor);
        webhooks.move(id, webhook.after(WebhookAct.SUSPEND, actor), "webhook-by-hand");
        record(actor, "webhook.suspend", id, reason.strip(), Map.of());
    }

    /** 注销. */
    @Transactional
    public void remove(UUID id, Actor actor) {
        Webhook webhook = webhooks.get(id, actor);
        webhooks.move(id, webhook.after(WebhookAct.REMOVE, actor), null);
        messages.drop(id);
        record(actor, "webhook.remove", id, null, Map.of());
    }

    /** 重新发送. @throws Refused {@code message-not-replayable} while it is on its way */
    @Transactional
    public void replay(UUID id, UUID message, Actor actor) {
        webhooks.get(id, actor);
        if (messages.find(id, message).isEmpty()) {
            throw Refused.notFound("message-not-found");
        }
        if (!messages.replay(id, message)) {
            throw Refused.conflict("message-not-replayable");
        }
        record(actor, "webhook.replay", id, null, Map.of("message", message.toString()));
    }

    /** @return how many */
    @Transactional
    public int replayFailed(UUID id, Actor actor) {
        webhooks.get(id, actor);
        int replayed = messages.replayFailed(id);
        record(actor, "webhook.replay-failed", id, null, Map.of("messages", replayed));
        return replayed;
    }

    private void check(String url) {
        guard.groundAgainst("url", url).ifPresent(ground -> {
            throw Refused.invalid(List.of(ground));
        });
    }

    private static Map<String, Object> told(String name, String url, List<EventType> types) {
        return Map.of(
                "name",
                name,
                "url",
                url,
                "eventTypes",
                types.stream().map(EventType::code).toList());
    }

    private void record(Actor actor, String act, UUID id, @Nullable String reason, Map<String, ?> details) {
        audit.record(actor, act, SUBJECT, id.toString(), reason, details);
    }
}
