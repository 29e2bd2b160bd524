package cn.zwgk.policy.push.courier;

import cn.zwgk.policy.outgoing.Excerpt;
import cn.zwgk.policy.outgoing.NoAnswer;
import cn.zwgk.policy.outgoing.OutgoingHttp;
import cn.zwgk.policy.outgoing.Reply;
import cn.zwgk.policy.outgoing.Unreachable;
import cn.zwgk.policy.push.mapping.FieldMapping;
import cn.zwgk.policy.push.mapping.Payload;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Goes to libraries with a REST interface. */
@Component
class RestCourier implements Courier {

    private static final String NOBODYS_NUMBER = "zwgk-connection-test";

    private final OutgoingHttp http;
    private final AccessTokens tokens;
    private final JsonMapper json;
    private final InstantSource time;
    private final String publicUrl;

    RestCourier(
            OutgoingHttp http,
            AccessTokens tokens,
            JsonMapper json,
            InstantSource time,
            @Value("${zwgk.public-url}") String publicUrl) {
        this.http = http;
        this.tokens = tokens;
        this.json = json;
        this.time = time;
        this.publicUrl = publicUrl;
    }

    @Override
    public boolean goes(Channel channel) {
        return channel instanceof RestChannel;
    }

    @Override
    public Attempted tell(Channel channel, String secret, Parcel parcel) {
        RestChannel rest = (RestChannel) channel;
        String body = json.writeValueAsString(
                new Payload(parcel.snapshot(), parcel.mapping(), publicUrl).of(parcel.act(), parcel.number()));
        Answers answers = new Answers(json, parcel.mapping().receipt(), parcel.indexNumber());
        Request request = new Request(
                HttpMethod.POST,
                address(addressOf(rest, parcel), parcel.indexNumber(), parcel.number()),
                Map.of("Content-Type", "application/json", "Idempotency-Key", parcel.idempotencyKey()),
                body);
        return attempt(rest, secret, request, reply -> answers.toTelling(parcel.act(), reply, time.instant()));
    }

    @Override
    public Attempted ask(Channel channel, String secret, String indexNumber, FieldMapping mapping) {
        RestChannel rest = (RestChannel) channel;
        Answers answers = new Answers(json, mapping.receipt(), indexNumber);
        Request request = new Request(HttpMethod.GET, address(rest.lookupUrl(), indexNumber, null), Map.of(), null);
        return attempt(rest, secret, request, reply -> answers.toAsking(reply, time.instant()));
    }

    @Override
    public Attempted test(Channel channel, String secret, FieldMapping mapping) {
        tokens.forget((RestChannel) channel, secret);
        return ask(channel, secret, NOBODYS_NUMBER, mapping);
    }

    private record Request(
            HttpMethod method,
            URI address,
            Map<String, String> headers,
            @Nullable String body) {}

    private interface Understanding {
        Outcome of(Reply reply);
    }

    private Attempted attempt(RestChannel channel, String secret, Request request, Understanding understanding) {
        String token = "";
        try {
            token = tokens.of(channel, secret);
            Reply reply = send(request, token);
            if (reply.status() == 401) {
                tokens.forget(channel, secret);
                token = tokens.of(channel, secret);
                reply = send(request, token);
            }
            return new Attempted(
                    understanding.of(reply), reply.status(), Excerpt.of(reply.text(), List.of(secret, token)));
        } catch (AccessTokens.TokenRefused refused) {
            return new Attempted(
                    new Outcome.Unavailable("token-refused", null),
                    refused.reply().status(),
                    Excerpt.of(refused.reply().text(), List.of(secret)));
        } catch (Unreachable unreachable) {
            return Attempted.without(new Outcome.Unavailable("unreachable", null), told(unreachable, secret, token));
        } catch (NoAnswer silence) {
            // Without a token nothing but the token was asked for.
            Outcome outcome = token.isEmpty() || request.body() == null
                    ? new Outcome.Unavailable("no-answer", null)
                    : new Outcome.Unclear("no-answer");
            return Attempted.without(outcome, told(silence, secret, token));
        }
    }

    private Reply send(Request request, String token) {
        Map<String, String> headers = new HashMap<>(request.headers());
        headers.put("Authorization", "Bearer " + token);
        headers.put("Accept", "application/json");
        return http.call(
                request.method(),
                request.address(),
                headers,
                request.body() == null ? null : request.body().getBytes(StandardCharsets.UTF_8));
    }

    private static String told(RuntimeException failure, String secret, String token) {
        return Excerpt.of(Objects.requireNonNullElse(failure.getMessage(), ""), List.of(secret, token));
    }

    private static String addressOf(RestChannel channel, Parcel parcel) {
        return switch (parcel.act()) {
            case PUBLISH -> channel.publishUrl();
            case UPDATE ->
                channel.updateUrl() == null || channel.updateUrl().isBlank()
                        ? channel.publishUrl()
                        : channel.updateUrl();
            case CHANGE_VALIDITY -> channel.validityUrl();
            case WITHDRAW -> channel.withdrawUrl();
        };
    }

    private static URI address(String template, String indexNumber, @Nullable String number) {
        return URI.create(template.replace(RestChannel.INDEX_NUMBER, encoded(indexNumber))
                .replace(RestChannel.NUMBER, encoded(number == null ? "" : number)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
