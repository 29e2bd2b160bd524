package cn.zwgk.policy.webhook;

import cn.zwgk.policy.outgoing.Excerpt;
import cn.zwgk.web.Actor;
import cn.zwgk.web.AuditTrail;
import cn.zwgk.web.Ids;
import cn.zwgk.web.Refused;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * 验证: an address gets a signed challenge and has to send it back, which proves that whoever sits there wants to hear from
 * us. So nobody can point us at somebody else's server. The call is made outside of any transaction.
 */
@Service
public class VerifyWebhook {

    private final Webhooks webhooks;
    private final SignedPost post;
    private final AuditTrail audit;
    private final TransactionTemplate transactions;
    private final JsonMapper json;
    private final InstantSource time;

    VerifyWebhook(
            Webhooks webhooks,
            SignedPost post,
            AuditTrail audit,
            TransactionTemplate transactions,
            JsonMapper json,
            InstantSource time) {
        this.webhooks = webhooks;
        this.post = post;
        this.audit = audit;
        this.transactions = transactions;
        this.json = json;
        this.time = time;
    }

    /** @throws Refused 422 {@code webhook-not-verified} with what the address answered */
    public void verify(UUID id, Actor actor) {
        Webhook webhook = webhooks.get(id, actor);
        WebhookState next = webhook.after(WebhookAct.VERIFY, actor);
        String challenge = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of(
                "type",
                "WebhookVerification",
                "timestamp",
                time.instant().toString(),
                "data",
                Map.of("challenge", challenge));
        List<WebhookSecret> secrets = webhooks.secrets(id);
        SignedPost.Result result = post.send(webhook.url(), Ids.next(), json.writeValueAsString(body), secrets);
        if (!result.succeeded() || !challenge.equals(answered(result.text()))) {
            String excerpt = Excerpt.of(
                    result.text(), secrets.stream().map(WebhookSecret::text).toList());
            throw Refused.with(HttpStatus.UNPROCESSABLE_CONTENT, "webhook-not-verified")
                    .telling("outcome", result.succeeded() ? "challenge-not-answered" : result.code())
                    .telling("excerpt", excerpt);
        }
        transactions.executeWithoutResult(_ -> {
            webhooks.verified(webhook, next);
            audit.record(actor, "webhook.verify", RegisterWebhook.SUBJECT, id.toString(), null, Map.of());
        });
    }

    private @Nullable String answered(String text) {
        try {
            return json.readTree(text).path("challenge").asString("");
        } catch (JacksonException unreadable) {
            return null;
        }
    }
}
