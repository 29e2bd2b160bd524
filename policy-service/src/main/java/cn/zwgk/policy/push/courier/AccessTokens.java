package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.outgoing.OutgoingHttp;
import cn.zwgk.policy.outgoing.Reply;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of libraries by OAuth2 client credentials (RFC 6749, section 4.4), kept until shortly before they end. */
@Component
class AccessTokens {

    private static final Duration BEFORE_ITS_END = Duration.ofSeconds(30);
    private static final long USUAL_SECONDS = 300;

    /** No token was given. */
    static final class TokenRefused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Reply reply;

        TokenRefused(Reply reply) {
            super("No token: status " + reply.status());
            this.reply = reply;
        }

        Reply reply() {
            return reply;
        }
    }

    private record Key(
            String tokenUrl, String clientId, @Nullable String scope, int secret) {}

    private record Token(String value, Instant until) {}

    private final OutgoingHttp http;
    private final JsonMapper json;
    private final InstantSource time;
    private final Map<Key, Token> tokens = new ConcurrentHashMap<>();

    AccessTokens(OutgoingHttp http, JsonMapper json, InstantSource time) {
        this.http = http;
        this.json = json;
        this.time = time;
    }

    /** @throws TokenRefused if the library does not know us */
    String of(RestChannel channel, String secret) {
        Key key = key(channel, secret);
        Token known = tokens.get(key);
        if (known != null && time.instant().isBefore(known.until())) {
            return known.value();
        }
        Token fresh = fetch(channel, secret);
        tokens.put(key, fresh);
        return fresh.value();
    }

    /** The library did not accept the token although its time is not over. */
    void forget(RestChannel channel, String secret) {
        tokens.remove(key(channel, secret));
    }

    private Token fetch(RestChannel channel, String secret) {
        String credentials = encoded(channel.clientId()) + ":" + encoded(secret);
        String form = "grant_type=client_credentials"
                + (channel.scope() == null || channel.scope().isBlank() ? "" : "&scope=" + encoded(channel.scope()));
        Reply reply = http.call(
                HttpMethod.POST,
                URI.create(channel.tokenUrl()),
                Map.of(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)),
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "Accept",
                        "application/json"),
                form.getBytes(StandardCharsets.UTF_8));
        JsonNode answer = reply.succeeded() ? read(reply) : null;
        if (answer == null || answer.path("access_token").asString("").isEmpty()) {
            throw new TokenRefused(reply);
        }
        long seconds = answer.path("expires_in").asLong(USUAL_SECONDS);
        return new Token(
                answer.path("access_token").asString(),
                time.instant().plusSeconds(seconds).minus(BEFORE_ITS_END));
    }

    private @Nullable JsonNode read(Reply reply) {
        try {
            return json.readTree(reply.text());
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private static Key key(RestChannel channel, String secret) {
        return new Key(channel.tokenUrl(), channel.clientId(), channel.scope(), Objects.hash(secret));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
