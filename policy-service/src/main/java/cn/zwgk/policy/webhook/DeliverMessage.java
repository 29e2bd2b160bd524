package cn.zwgk.policy.webhook;

import static java.util.Objects.requireNonNull;

import cn.zwgk.policy.document.Roles;
import cn.zwgk.policy.outgoing.BackOff;
import cn.zwgk.policy.outgoing.Claim;
import cn.zwgk.policy.outgoing.Excerpt;
import cn.zwgk.policy.outgoing.Reply;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells one receiver one thing. Whoever does not answer for days is suspended; what waits for him is kept. */
@Service
class DeliverMessage {

    /** 连续失败多久自动暂停. */
    static final Duration SUSPENDED_AFTER = Duration.ofDays(5);

    private static final Actor PLATFORM = Actor.system("policy-service");
    private static final int GONE = 410;

    private record Letter(Messages.Message message, Webhook webhook, List<WebhookSecret> secrets) {}

    private final Webhooks webhooks;
    private final Messages messages;
    private final SignedPost post;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final InstantSource time;

    DeliverMessage(
            Webhooks webhooks,
            Messages messages,
            SignedPost post,
            AuditTrail audit,
            TransactionTemplate transactions,
            InstantSource time) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.post = post;
        this.audit = audit;
        this.transactions = transactions;
        this.time = time;
    }

    void deliver(Claim claim) {
        Optional<Letter> letter = requireNonNull(transactions.execute(_ -> messages.held(claim)
                .map(message -> new Letter(
                        message,
                        webhooks.get(message.webhookId(), officeItself()),
                        webhooks.secrets(message.webhookId())))));
        letter.ifPresent(found -> {
            SignedPost.Result result = post.send(
                    found.webhook().url(), found.message().id(), found.message().body(), found.secrets());
            transactions.executeWithoutResult(_ -> settle(claim, found, result));
        });
    }

    private void settle(Claim claim, Letter letter, SignedPost.Result result) {
        Optional<Messages.Message> held = messages.held(claim);
        if (held.isEmpty()) {
            return;
        }
        Messages.Message message = held.get();
        String excerpt = Excerpt.of(
                result.text(),
                letter.secrets().stream().map(WebhookSecret::text).toList());
        if (result.succeeded()) {
            messages.settle(message.id(), MessageState.DELIVERED, 0, null, result.code(), result.status(), excerpt);
            webhooks.delivered(message.webhookId());
            return;
        }
        int failures = message.failures() + 1;
        Optional<Instant> next = next(failures, result.reply());
        messages.settle(
                message.id(),
                next.isPresent() ? MessageState.RETRYING : MessageState.FAILED,
                failures,
                next.orElse(null),
                result.code(),
                result.status(),
                excerpt);
        suspendIfHopeless(letter.webhook(), result);
    }

    private Optional<Instant> next(int failures, @Nullable Reply reply) {
        Instant now = time.instant();
        Optional<Duration> asked = reply == null ? Optional.empty() : reply.retryAfter(now);
        return BackOff.WEBHOOK
                .after(failures)
                .map(pause ->
                        asked.filter(longer -> longer.compareTo(pause) > 0).orElse(pause))
                .map(now::plus);
    }

    /** 410 says: never again. */
    private void suspendIfHopeless(Webhook webhook, SignedPost.Result result) {
        Instant since = webhooks.failed(webhook.id());
        boolean gone = Integer.valueOf(GONE).equals(result.status());
        boolean forDays = !time.instant().isBefore(since.plus(SUSPENDED_AFTER));
        if (webhook.state() == WebhookState.ACTIVE && (gone || forDays)) {
            String reason = gone ? "webhook-gone" : "webhook-failing";
            webhooks.move(webhook.id(), webhook.after(WebhookAct.SUSPEND, PLATFORM), reason);
            audit.record(
                    PLATFORM,
                    "webhook.suspend",
                    RegisterWebhook.SUBJECT,
                    webhook.id().toString(),
                    null,
                    Map.of("code", reason));
        }
    }

    private static Actor officeItself() {
        // Sees all of them.
        return new Actor(PLATFORM.id(), PLATFORM.name(), "", Set.of(Roles.OPENNESS_OFFICE));
    }
}
