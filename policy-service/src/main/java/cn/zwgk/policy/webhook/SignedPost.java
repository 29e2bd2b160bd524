package cn.zwgk.policy.webhook;

import cn.zwgk.policy.outgoing.NoAnswer;
import cn.zwgk.policy.outgoing.OutgoingHttp;
import cn.zwgk.policy.outgoing.Reply;
import cn.zwgk.policy.outgoing.Unreachable;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends something signed, with the headers of Standard Webhooks; while the secret changes, with both signatures. */
@Component
class SignedPost {

    /**
     * What came of it.
     *
     * @param code stable; its wording stands under {@code webhook.outcome.<code>}
     */
    record Result(String code, @Nullable Reply reply, String text) {

        boolean succeeded() {
            return reply != null && reply.succeeded();
        }

        @Nullable
        Integer status() {
            return reply == null ? null : Integer.valueOf(reply.status());
        }
    }

    private final OutgoingHttp http;
    private final InstantSource time;

    SignedPost(OutgoingHttp http, InstantSource time) {
        this.http = http;
        this.time = time;
    }

    Result send(String url, UUID id, String body, List<WebhookSecret> secrets) {
        long timestamp = time.instant().getEpochSecond();
        String signatures = secrets.stream()
                .map(secret -> secret.sign(id.toString(), timestamp, body))
                .collect(Collectors.joining(" "));
        try {
            Reply reply = http.call(
                    HttpMethod.POST,
                    URI.create(url),
                    Map.of(
                            "Content-Type",
                            "application/json",
                            "webhook-id",
                            id.toString(),
                            "webhook-timestamp",
                            Long.toString(timestamp),
                            "webhook-signature",
                            signatures),
                    body.getBytes(StandardCharsets.UTF_8));
            return new Result(code(reply), reply, reply.text());
        } catch (Unreachable failure) {
            return new Result("unreachable", null, String.valueOf(failure.getMessage()));
        } catch (NoAnswer failure) {
            return new Result("no-answer", null, String.valueOf(failure.getMessage()));
        }
    }

    private static String code(Reply reply) {
        if (reply.succeeded()) {
            return "delivered";
        }
        return reply.status() >= 300 && reply.status() < 400 ? "redirected" : "not-accepted";
    }
}
